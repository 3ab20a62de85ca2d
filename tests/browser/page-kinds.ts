import type { Page } from "playwright-core";

/** One page of every kind: what it is, where it is, and what makes it one of its kind where its address does not say. */
export const PAGE_KINDS: readonly (readonly [kind: string, path: string, holds?: string])[] = [
  ["home", ""],
  ["article", "2023/01/cuba-talks-resume/"],
  ["article with a table", "2021/03/2021-harbour-ledger/", "article table"],
  ["article with a note", "2022/08/2022-water-meters/", "article .footnotes"],
  ["article with front matter", "2014/05/2014-lights-out/"],
  ["French article", "2019/02/phare-et-dette/"],
  ["long article in two languages", "../large/2021/05/inquiry/", "main:has(.contents):has(.translations)"],
  ["year", "2023/"],
  ["month", "2023/01/"],
  ["regions", "regions/"],
  ["region", "regions/latin-america-caribbean/"],
  ["region that goes on by year", "../large/regions/usa/"],
  ["region's year", "../large/regions/usa/2020/", ".rows"],
  ["region's year that goes on by month", "../large/regions/usa/2021/", ".timeline"],
  ["region's month", "../large/regions/usa/2021/02/", ".rows"],
  ["theme", "themes/culture-society-history/"],
  ["sources", "sources/"],
  ["authors", "authors/"],
  ["authors by letters", "../large/authors/", ".letters"],
  ["author", "authors/al-harbour/"],
  ["report", "reports/the-ports-file/"],
  ["search", "search/"],
  ["search with hits", "search/?q=cuba", ".row mark"],
  ["search with filters", "search/?q=cuba&region=USA&from=2019", "#search-chips button"],
  ["search without hits", "search/?q=ledger&region=USA", "#search-advice a"],
  ["about", "about/"],
  ["missing page", "404.html"],
  ["home of an empty archive", "../empty/"],
  ["search of an empty archive", "../empty/search/"],
  ["home of one article", "../single/"],
  ["only article", "../single/2024/05/ferry/"],
  ["list of the only article", "../single/regions/usa/"],
  ["search of one article", "../single/search/?q=ferry", ".row mark"],
];

/** Waits until the search page shows its answer; other pages are as they are. */
export async function settled(page: Page): Promise<void> {
  if (!new URL(page.url()).pathname.endsWith("/search/")) return;
  await page.locator("#search-answer:not([hidden])").waitFor({ state: "attached" });
}
