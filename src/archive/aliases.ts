import { warningAtTop } from "../text/message.ts";
import type { Duplicate } from "./model/addresses.ts";
import type { ArchiveMessage } from "./model/archive-message.ts";
import type { ArchivedArticle } from "./model/archived-article.ts";
import { FACET_KINDS } from "./model/facets.ts";
import type { Listing } from "./model/listing.ts";

/** A former site path, or a duplicate's, that leads to an article. */
export interface Alias {
  readonly path: string;
  readonly article: ArchivedArticle;
}

/** Folders, or an `.html` file; plain letters, as in every address of the archive. */
const SITE_PATH = /^\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*(?:\/|\.html)$/;

/** Leads former addresses to their articles, and duplicates' to the published copies, unless a page stands there. */
export function leadAliases(
  articles: readonly ArchivedArticle[],
  duplicates: readonly Duplicate[],
  listings: readonly Listing[],
): { readonly aliases: readonly Alias[]; readonly messages: readonly ArchiveMessage[] } {
  const ownPages = ["/", "/search/", "/about/", "/404.html", ...FACET_KINDS.map((kind) => `/${kind}/`)];
  const holders = new Map<string, ArchivedArticle | null>([
    ...ownPages.map((path) => [path, null] as const),
    ...listings.map(({ path }) => [path.toLowerCase(), null] as const),
    ...articles.map((article) => [article.path.toLowerCase(), article] as const),
    ...duplicates.map(({ article, published }) => [article.path.toLowerCase(), published] as const),
  ]);
  const aliases = duplicates.map(
    ({ article, published }): Alias => ({ path: article.path, article: published }),
  );
  const messages: ArchiveMessage[] = [];
  const warn = ({ file }: ArchivedArticle, reason: string): void => {
    messages.push({ file, message: warningAtTop("alias", reason) });
  };
  const stated = [...articles.map((article) => ({ article, published: article })), ...duplicates];
  for (const { article, published } of stated) {
    for (const alias of new Set(article.aliases)) {
      const path = alias.replace(/\/index\.html$/i, "/");
      const holder = holders.get(path.toLowerCase());
      // Copies may state one former address, or each other's.
      if (holder === published && path !== published.path) continue;
      if (holder !== undefined) {
        const place = holder === null ? "a page of the archive" : `"${holder.file}"`;
        warn(article, `the alias "${alias}" is the address of ${place}; remove it`);
      } else if (!SITE_PATH.test(path)) {
        warn(article, `the alias "${alias}" is no site path; write it as "/2023/01/old-name/"`);
      } else {
        holders.set(path.toLowerCase(), published);
        aliases.push({ path, article: published });
      }
    }
  }
  return { aliases, messages };
}
