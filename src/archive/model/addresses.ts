import type { Article } from "../../articles/article.ts";
import { byCodeUnit } from "../../text/by-code-unit.ts";
import { warningAtTop } from "../../text/message.ts";
import { shortHash, slug } from "../../text/slug.ts";
import type { ArchiveMessage } from "./archive-message.ts";
import type { ArchivedArticle } from "./archived-article.ts";

/** A copy that is not published: its address leads to the one that is. */
export interface Duplicate {
  readonly article: ArchivedArticle;
  readonly published: ArchivedArticle;
}

/** Articles with their addresses, newest first, and a warning for each that could not have the one it wanted. */
interface Addressed {
  readonly articles: readonly ArchivedArticle[];
  readonly duplicates: readonly Duplicate[];
  readonly messages: readonly ArchiveMessage[];
}

/**
 * Gives every article its site path. Where two want the same, the one published earlier (then the file path)
 * keeps it and the other's gets digits of its content's hash, so that neither moves when a third arrives. Duplicates
 * have addresses as all others do, but give way to their published copy.
 */
export function assignAddresses(
  articles: readonly Article[],
  copyOf: ReadonlyMap<Article, Article>,
): Addressed {
  const holders = new Map<string, Article>();
  const crowdedOut: Article[] = [];
  for (const article of articles.toSorted(bySeniority)) {
    const path = wantedPath(article);
    const holder = holders.get(path);
    if (holder === undefined || copyOf.get(holder) === article) holders.set(path, article);
    if (holder !== undefined) crowdedOut.push(holders.get(path) === article ? holder : article);
  }
  const messages: ArchiveMessage[] = [];
  for (const article of crowdedOut) {
    const wanted = wantedPath(article);
    const path = freePath(article, wanted, holders);
    holders.set(path, article);
    if (!copyOf.has(article)) messages.push(clash(article, wanted, path, holders.get(wanted)?.file ?? ""));
  }
  const archived = new Map([...holders].map(([path, article]) => [article, { ...article, path }]));
  const published = [...archived].filter(([article]) => !copyOf.has(article)).map(([, held]) => held);
  const duplicates = [...copyOf].flatMap(([duplicate, copy]) => {
    const [article, published] = [archived.get(duplicate), archived.get(copy)];
    return article && published ? [{ article, published }] : [];
  });
  return { articles: published.toSorted(newestFirst), duplicates, messages };
}

/** The earlier published first, then by file path. */
export function bySeniority(a: Article, b: Article): number {
  return byCodeUnit(a.date, b.date) || byCodeUnit(a.file, b.file);
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
  return { file: article.file, message: warningAtTop("address-clash", reason) };
}

function newestFirst(a: ArchivedArticle, b: ArchivedArticle): number {
  return byCodeUnit(b.date, a.date) || byCodeUnit(a.title, b.title) || byCodeUnit(a.path, b.path);
}
