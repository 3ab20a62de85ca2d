import type { ArchivedArticle, ArchiveMessage, Listing } from "./archive.ts";
import { FACET_KINDS } from "./facets.ts";

/** A former site path that leads to an article. */
export interface Alias {
  readonly path: string;
  readonly article: ArchivedArticle;
}

/** Folders, or an `.html` file; plain letters, as in every address of the archive. */
const SITE_PATH = /^\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*(?:\/|\.html)$/;

/** Leads former addresses to their articles, unless a page of the archive stands there. */
export function leadAliases(
  articles: readonly ArchivedArticle[],
  listings: readonly Listing[],
): { readonly aliases: readonly Alias[]; readonly messages: readonly ArchiveMessage[] } {
  const ownPages = ["/", "/search/", "/about/", "/404.html", ...FACET_KINDS.map((kind) => `/${kind}/`)];
  const taken = new Map<string, string>([
    ...ownPages.map((path) => [path, "a page of the archive"] as const),
    ...listings.map(({ path }) => [path.toLowerCase(), "a page of the archive"] as const),
    ...articles.map(({ path, file }) => [path.toLowerCase(), `"${file}"`] as const),
  ]);
  const aliases: Alias[] = [];
  const messages: ArchiveMessage[] = [];
  for (const article of articles) {
    for (const alias of new Set(article.aliases)) {
      const path = alias.replace(/\/index\.html$/i, "/");
      const holder = taken.get(path.toLowerCase());
      if (holder !== undefined) {
        messages.push(warning(article, `the alias "${alias}" is the address of ${holder}; remove it`));
      } else if (!SITE_PATH.test(path)) {
        messages.push(
          warning(article, `the alias "${alias}" is no site path; write it as "/2023/01/old-name/"`),
        );
      } else {
        taken.set(path.toLowerCase(), `"${article.file}"`);
        aliases.push({ path, article });
      }
    }
  }
  return { aliases, messages };
}

function warning(article: ArchivedArticle, reason: string): ArchiveMessage {
  return { file: article.file, message: { line: 1, column: 1, severity: "warning", rule: "alias", reason } };
}
