import type { Article } from "../articles/article.ts";
import { shortHash, slug } from "../slug.ts";
import type { ArchivedArticle, ArchiveMessage } from "./archive.ts";

/** Articles with their addresses, newest first, and a warning for each that could not have the one it wanted. */
export interface Addressed {
  readonly articles: readonly ArchivedArticle[];
  readonly messages: readonly ArchiveMessage[];
}

/**
 * Gives every article its site path. Where two want the same, the one published earlier (then the file path)
 * keeps it and the other's gets digits of its content's hash, so that neither moves when a third arrives.
 */
export function assignAddresses(articles: readonly Article[]): Addressed {
  const bySeniority = articles.toSorted(
    (a, b) => compare(a.published ?? a.date, b.published ?? b.date) || compare(a.file, b.file),
  );
  const holders = new Map<string, ArchivedArticle>();
  const crowdedOut: Article[] = [];
  for (const article of bySeniority) {
    const path = wantedPath(article);
    if (holders.has(path)) crowdedOut.push(article);
    else holders.set(path, { ...article, path });
  }
  const messages: ArchiveMessage[] = [];
  for (const article of crowdedOut) {
    const wanted = wantedPath(article);
    const path = freePath(article, wanted, holders);
    holders.set(path, { ...article, path });
    messages.push(clash(article, wanted, path, holders.get(wanted)?.file ?? ""));
  }
  return { articles: [...holders.values()].toSorted(newestFirst), messages };
}

function wantedPath(article: Article): string {
  const [year, month] = article.date.split("-");
  return `/${year}/${month}/${slug(article.slug)}/`;
}

function freePath(article: Article, wanted: string, holders: ReadonlyMap<string, unknown>): string {
  const stem = wanted.slice(0, -1);
  const candidates = [article.sha256.slice(0, 6), shortHash(article.file), article.sha256];
  const path = candidates.map((suffix) => `${stem}-${suffix}/`).find((candidate) => !holders.has(candidate));
  if (path === undefined)
    throw new Error(`${article.file}: no free address at ${wanted}; is it listed twice?`);
  return path;
}

function clash(article: Article, wanted: string, path: string, holder: string): ArchiveMessage {
  const reason = `"${wanted}" is the address of "${holder}"; this article stands at "${path}": give it a "slug" of its own`;
  return {
    file: article.file,
    message: { line: 1, column: 1, severity: "warning", rule: "address-clash", reason },
  };
}

function newestFirst(a: ArchivedArticle, b: ArchivedArticle): number {
  return compare(b.date, a.date) || compare(a.title, b.title) || compare(a.path, b.path);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
