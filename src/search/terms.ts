// What the pages tell the search index, and how its answers are read: one module for the build and the browser.

/**
 * A letter nobody looks for. Every article is indexed under it, as a word of its own: of words that only begin with it
 * Pagefind finds those that lie in one file of its index.
 */
export const EVERY_ARTICLE = "ꙮ";

/** How many values a long list of a filter shows first; a list that is hardly longer is shown whole. */
export const LONG_LIST = 10;
const TOLERANCE = 2;

/** How many values are shown whole. */
export const WHOLE_LIST = LONG_LIST + TOLERANCE;

/**
 * The letter of every article, then its date (`2023-01-16`) and language, of whose tag only what stands before a region
 * counts, as one word that no query matches: Pagefind also finds articles by what it is told about them, and neither
 * "fr" nor "2023" should find the French articles or those of that year.
 */
export function filed(date: string, language: string): string {
  const told = date.replaceAll("-", "") + language.replace(/-.*/, "");
  return `${EVERY_ARTICLE} ${EVERY_ARTICLE}${told}`;
}

/** The date and language in such words. */
export function readFiled(words: string): { readonly date: string; readonly language: string } {
  const [, year, month, day, language] = /(\d{4})(\d\d)(\d\d)(.*)$/.exec(words) ?? [];
  return { date: year === undefined ? "" : `${year}-${month}-${day}`, language: language ?? "" };
}

/**
 * A facet's name as Pagefind filters by it: Pagefind compares names with their JSON, so straight quotes and
 * backslashes would never match.
 */
export function filterValue(name: string): string {
  return name.replaceAll('"', "”").replaceAll("\\", "/");
}
