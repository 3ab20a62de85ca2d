/** Where an article first stood. `date` is `YYYY-MM-DD`. */
export interface Source {
  readonly name: string;
  readonly date: string | null;
  readonly url: string | null;
}

/** The facts about an article; `null` or empty where the file does not state them. Dates are `YYYY-MM-DD`. */
export interface Metadata {
  readonly title: string | null;
  readonly subtitle: string | null;
  /** The standfirst: the sentence or two under the headline. */
  readonly description: string | null;
  readonly authors: readonly string[];
  /** When the publisher the copy was taken from published it. */
  readonly published: string | null;
  readonly firstPublished: string | null;
  readonly updated: string | null;
  readonly source: Source | null;
  /** The publisher's own page of this article: the hyperlink that cross-posting asks for. */
  readonly url: string | null;
  /** The page that the copy was taken from, where that is neither the publisher's nor the source's. */
  readonly foundAt: string | null;
  readonly regions: readonly string[];
  readonly themes: readonly string[];
  readonly reports: readonly string[];
  /** `© holder, source, year`. */
  readonly copyright: string | null;
}
