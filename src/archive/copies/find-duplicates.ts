import type { Article } from "../../articles/article.ts";
import { byCodeUnit } from "../../text/by-code-unit.ts";
import { compareArticles, lettered } from "./compare-articles.ts";
import { signatureOf } from "./text-signature.ts";

/** An article, how much there is of it, and how much of it the fullest copy has in common with it. */
export interface Copy {
  readonly article: Article;
  readonly letters: number;
  readonly similarity: number;
}

/** Two articles with so much text in common that an editor should look. */
interface Doubt {
  readonly article: Article;
  readonly other: Article;
  readonly similarity: number;
}

/** Every article in one group with its duplicates, the fullest first; and pairs of groups that may be one. */
interface Found {
  readonly groups: readonly (readonly Copy[])[];
  readonly doubts: readonly Doubt[];
}

/** The least share of their signatures that copies have in common, however damaged. */
const LEAST_SHARED = 0.15;
/** A hash that so many different articles have is of a common passage, and is looked up no more. */
const COMMONPLACE = 50;

/**
 * Finds the copies of each article. From the fullest to the shortest, each is compared with the fullest copies of
 * the articles found before whose signature resembles its own, so that the work grows with the number of articles,
 * not of pairs. What editors keep apart is not compared; nor are translations, however much one quotes the other.
 */
export function findDuplicates(
  articles: readonly Article[],
  apart: ReadonlyMap<Article, ReadonlySet<Article>>,
  translations: ReadonlyMap<Article, ReadonlySet<Article>>,
): Found {
  const signed = articles
    .map((article) => {
      const { letters } = lettered(article);
      return { article, length: letters.length, signature: signatureOf(letters) };
    })
    .toSorted((a, b) => b.length - a.length || byCodeUnit(a.article.file, b.article.file));
  const repeated = repeatedIn(signed.map(({ signature }) => signature));
  const groups: Copy[][] = [];
  const doubts: Doubt[] = [];
  const byHash = new Map<number, Copy[][]>();
  for (const { article, length, signature } of signed) {
    const telling = signature.filter((hash) => repeated.has(hash));
    const toldApart = apart.get(article);
    const others = [...(toldApart ?? []), ...(translations.get(article) ?? [])];
    const near = resembling(telling, byHash, signature.length * LEAST_SHARED);
    const rivals = compared(
      article,
      near.filter((group) => !group.some((copy) => others.includes(copy.article))),
    );
    const duplicate = rivals.find(({ verdict }) => verdict === "duplicate");
    if (duplicate) {
      duplicate.group.push({ article, letters: length, similarity: duplicate.similarity });
      continue;
    }
    const doubt = rivals.find(({ verdict }) => verdict === "doubt");
    // Once an editor has told both from some article of their kind, a column's every issue need not be named.
    if (doubt && !(toldApart && doubt.group.some((copy) => apart.has(copy.article))))
      doubts.push({ article, other: doubt.fullest, similarity: doubt.similarity });
    const group = [{ article, letters: length, similarity: 1 }];
    groups.push(group);
    for (const hash of telling) {
      const holders = byHash.get(hash);
      if (holders === undefined) byHash.set(hash, [group]);
      else if (holders.length < COMMONPLACE) holders.push(group);
    }
  }
  return { groups, doubts };
}

/** How an article compares with the fullest copy of each group, the most similar first. */
function compared(article: Article, groups: readonly Copy[][]) {
  if (groups.length === 0) return [];
  const first = lettered(article);
  return groups
    .flatMap((group) => {
      const fullest = group[0]?.article;
      return fullest ? [{ group, fullest, ...compareArticles(first, lettered(fullest)) }] : [];
    })
    .toSorted((a, b) => b.similarity - a.similarity);
}

/** The groups that share at least so many hashes. */
function resembling(
  hashes: Uint32Array,
  byHash: ReadonlyMap<number, Copy[][]>,
  atLeast: number,
): readonly Copy[][] {
  const shared = new Map<Copy[], number>();
  for (const hash of hashes) {
    const holders = byHash.get(hash) ?? [];
    if (holders.length === COMMONPLACE) continue;
    for (const group of holders) shared.set(group, (shared.get(group) ?? 0) + 1);
  }
  return [...shared].filter(([, count]) => count >= atLeast).map(([group]) => group);
}

/** The hashes that more than one signature holds; the others need no place in memory. */
function repeatedIn(signatures: readonly Uint32Array[]): ReadonlySet<number> {
  const all = new Uint32Array(signatures.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const signature of signatures) {
    all.set(signature, filled);
    filled += signature.length;
  }
  all.sort();
  return new Set(all.filter((hash, i) => hash === all[i - 1]));
}
