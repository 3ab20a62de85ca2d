import type { ArchivedArticle } from "../../src/archive/archive.ts";
import type { SiteConfig } from "../../src/site.ts";

/** A number with the interface's separators: "1,204". */
export function formatCount(site: SiteConfig, count: number): string {
  return count.toLocaleString(site.language);
}

/** "1 article", "1,204 articles". */
export function counted(site: SiteConfig, count: number, noun: string): string {
  return `${formatCount(site, count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** The years that articles (newest first) span: "2001–2025", "2023", or nothing. */
export function yearsSpanned(articles: readonly ArchivedArticle[]): string {
  const last = articles[0]?.date.slice(0, 4);
  const first = articles.at(-1)?.date.slice(0, 4);
  if (first === undefined || last === undefined) return "";
  return first === last ? first : `${first}–${last}`;
}
