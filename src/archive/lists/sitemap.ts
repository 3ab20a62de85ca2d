import type { ArchivedArticle } from "../model/archived-article.ts";
import { FACET_KINDS } from "../model/facets.ts";
import type { Listing } from "../model/listing.ts";

/** A page of the site, or a file of the sitemap, and the day of its last change where that is known. */
interface SitemapEntry {
  readonly path: string;
  readonly changed: string | null;
}

/** A file of the sitemap: it names pages, or the files that do. */
export interface SitemapFile {
  readonly path: string;
  readonly names: "pages" | "files";
  readonly entries: readonly SitemapEntry[];
}

/** Every page that a search engine should know. */
export function pagesForSearchEngines(
  articles: readonly ArchivedArticle[],
  listings: readonly Listing[],
): readonly SitemapEntry[] {
  const changed = latestChange(listings);
  return [
    ...["/", ...FACET_KINDS.map((kind) => `/${kind}/`)].map((path) => ({ path, changed })),
    { path: "/about/", changed: null },
    ...listings,
    ...articles.map(({ path, date, updated }) => ({ path, changed: updated ?? date })),
  ];
}

/** `/sitemap.xml`, or, where one file may not name so many pages, several and `/sitemap.xml` as their index. */
export function sitemapFiles(pages: readonly SitemapEntry[], most: number): readonly SitemapFile[] {
  if (pages.length <= most) return [{ path: "/sitemap.xml", names: "pages", entries: pages }];
  const files = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => ({
    path: `/sitemap-${index + 1}.xml`,
    names: "pages" as const,
    entries: pages.slice(index * most, (index + 1) * most),
  }));
  const entries = files.map(({ path, entries }) => ({ path, changed: latestChange(entries) }));
  return [{ path: "/sitemap.xml", names: "files", entries }, ...files];
}

function latestChange(entries: readonly SitemapEntry[]): string | null {
  return entries.reduce<string | null>(
    (latest, { changed }) => (latest === null || (changed ?? "") > latest ? changed : latest),
    null,
  );
}
