import type { Archive } from "../../src/archive/archive.ts";
import type { ArchivedArticle } from "../../src/archive/model/archived-article.ts";
import type { Facet } from "../../src/archive/model/facets.ts";
import type { SiteConfig } from "../../src/config/site.ts";

/** Enough for a reader who looks once a week; a whole list in every facet's feed would double the site. */
const LONGEST = 20;

/** What a feed says: the whole archive's, or that of one facet. */
interface Feed {
  readonly title: string;
  /** The page it follows, beside which it stands. */
  readonly folder: string;
  readonly articles: readonly ArchivedArticle[];
}

/** The feed of a facet, or of the archive where there is none. */
export function feedOf(site: SiteConfig, archive: Archive, facet: Facet | null): Feed {
  return {
    title: facet === null ? site.title : `${facet.name} · ${site.title}`,
    folder: facet?.path ?? "/",
    articles: (facet ?? archive).articles.slice(0, LONGEST),
  };
}

/** What a feed says about an article: its standfirst, else its first paragraph. */
export function summaryOf(article: ArchivedArticle): string {
  return article.description ?? article.text.split("\n\n", 1)[0] ?? "";
}

/** The moment a feed gives for an article's last change; the archive knows no hours. */
export function momentOf({ updated, date }: ArchivedArticle): string {
  return `${updated !== null && updated > date ? updated : date}T00:00:00Z`;
}

/** The moment of the last change in a feed. */
export function lastMomentOf(articles: readonly ArchivedArticle[]): string {
  return articles.map(momentOf).reduce((a, b) => (a > b ? a : b), "1970-01-01T00:00:00Z");
}

/** The original's address as formats for machines want it: what an editor wrote as it reads is escaped. */
export function originalOf({ url }: ArchivedArticle): string | null {
  return url === null ? null : new URL(url).href;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it can stand in XML, in an element or in double quotes; control characters, which it forbids, go. */
export function xml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? "");
}
