import type { ArchivedArticle } from "../../src/archive/model/archived-article.ts";
import type { SiteConfig } from "../../src/config/site.ts";
import { formatsOfSite, wordingOf } from "./of-site.ts";
import type { Noun } from "./wording.ts";

/** A number with the interface's separators: "1,204". */
export function formatCount(site: SiteConfig, count: number): string {
  return formatsOfSite(site).number(count);
}

/** The same in little room: "1.2K". */
export function formatShortCount(site: SiteConfig, count: number): string {
  return formatsOfSite(site).shortNumber(count);
}

/** "1 article", "1,204 articles". */
export function counted(site: SiteConfig, count: number, noun: Noun): string {
  return formatsOfSite(site).counted(count, wordingOf(site).nouns[noun]);
}

/** The years that articles (newest first) span: "2001–2025", "2023", or nothing. */
export function yearsSpanned(articles: readonly ArchivedArticle[]): string {
  const last = articles[0]?.date.slice(0, 4);
  const first = articles.at(-1)?.date.slice(0, 4);
  if (first === undefined || last === undefined) return "";
  return first === last ? first : `${first}–${last}`;
}
