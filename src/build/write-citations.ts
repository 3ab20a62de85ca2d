import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Archive } from "../archive/archive.ts";
import type { ArchivedArticle } from "../archive/model/archived-article.ts";
import { FACET_KINDS } from "../archive/model/facets.ts";
import { citationOf } from "../cite/citation.ts";
import { EXPORTS } from "../cite/exports.ts";
import type { SiteConfig } from "../config/site.ts";

/**
 * Writes the citation of each article beside its page, and those of each facet's articles beside the facet's. They
 * are no pages: Eleventy would take five times as long over them.
 */
export async function writeCitations(archive: Archive, site: SiteConfig, folder: string): Promise<void> {
  const citations = archive.articles.map((article) => [article, citationOf(site, article)] as const);
  const facets = FACET_KINDS.flatMap((kind) => archive.facets[kind]);
  for (const { file, entry, whole } of EXPORTS) {
    const entries = new Map(citations.map(([article, citation]) => [article, entry(citation)]));
    const write = (path: string, articles: readonly ArchivedArticle[]): Promise<void> =>
      writeFile(join(folder, path, file), whole(articles.map((article) => entries.get(article) ?? "")));
    for (const article of archive.articles) await write(article.path, [article]);
    for (const { path, articles } of facets) await write(path, articles);
  }
}
