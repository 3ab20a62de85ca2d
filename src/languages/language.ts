/**
 * What the engine has to know of a language to read dates and bylines in it, and what publishers take from it. The
 * patterns are sources of regular expressions, in which case makes no difference; a list is empty where no copy has
 * shown how the language says it.
 */
export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  /**
   * The months from January on, small and without accents, parted by spaces, two names of one by a `|`; a month is
   * known by any unique beginning of a name.
   */
  readonly months: string;
  /** Patterns of the days of the week. */
  readonly weekdays: readonly string[];
  /** Patterns of what may stand right behind a day's number: `16th`. */
  readonly ordinals: readonly string[];
  /** The words between the parts of a date: `13 de agosto`. */
  readonly of: readonly string[];
  /** The words that open a byline. */
  readonly by: readonly string[];
  /** Patterns of "and" between two names, case as written; behind one letter alone stands no initial. */
  readonly and: readonly string[];
  /** Patterns of the words between an author and the paper that the text was written for: `special to`. */
  readonly writesFor: readonly string[];
  /** Patterns of what somebody is, and of the words that tell where: `professor`, `of`. */
  readonly posts: readonly string[];
  readonly postAt: readonly string[];
  /** Beginnings of the words that name others than the author: `translat`. */
  readonly credits: readonly string[];
  /** Patterns of what stands before the names that an article is filed under: `Region: …`. */
  readonly labels: { readonly region: string; readonly theme: string; readonly report: string };
  /** Little words between the names of social networks. */
  readonly betweenNetworks: readonly string[];
}
