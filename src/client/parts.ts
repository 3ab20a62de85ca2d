// What the words and phrases of a query find, each asked alone, and what that tells of the order.

import { isPhrase, partsOf } from "../search/query.ts";
import { EVERY_ARTICLE } from "../search/terms.ts";
import { folded } from "../text/words.ts";
import { formsAt } from "./marks.ts";
import type { Found, Options, Result } from "./pagefind.ts";

/** Asks Pagefind for a term, with the filters in use. */
export type Search = (term: string, options?: Pick<Options, "sort" | "accents">) => Promise<Found>;

/**
 * What a part finds alone: `needed` where an article must be among the hits; `term` finds them, and maybe more, and
 * then they are not counted.
 */
interface Alone {
  readonly phrase: boolean;
  readonly needed: boolean;
  readonly term: string;
  readonly hits: ReadonlyMap<string, Result>;
  readonly counts: Found["filters"] | null;
}

/** Of how many letters a word is that tells little of what an article is about. */
const LONGEST_SHORT_WORD = 3;

/**
 * The words that give the hits their order. Of a phrase the short ones are left out, but for one where it has no other:
 * they are in nearly every article and take the longest to look for.
 */
export function termOf(q: string): string {
  if (q === "") return EVERY_ARTICLE;
  const words = partsOf(q).map((part) => (isPhrase(part) ? tellingWords(indexed(part)) : indexed(part)));
  return [...new Set(words.flat())].join(" ");
}

function tellingWords(phrase: readonly string[]): readonly string[] {
  const long = phrase.filter((word) => word.length > LONGEST_SHORT_WORD);
  return long.length > 0 ? long : phrase.toSorted((a, b) => b.length - a.length).slice(0, 1);
}

/**
 * The words of a part as they are indexed, by their letters and numbers alone. Pagefind takes punctuation out of a
 * question, but no other signs: it finds nothing for "$85".
 */
function indexed(part: string): readonly string[] {
  return part.split(/\s+/).flatMap((word) => word.replace(/[^\p{L}\p{M}\p{N}]/gu, "") || []);
}

/**
 * The parts that are to be asked alone: a phrase, a single word, and of several words those that the best hit of all of
 * them does not have as they are written. The others were not passed over, and to ask for common words takes long.
 */
export async function inDoubt(parts: readonly string[], { results: [first] }: Found) {
  if (first === undefined) return [];
  if (parts.length === 1) return parts;
  const written = formsAt(first.words, (await first.data()).content).map(folded);
  return parts.filter((part) => isPhrase(part) || !written.includes(folded(part)));
}

/**
 * The hits of a part alone: as it stands, or inflected. Pagefind passes over words that no article has; one that is
 * found was not passed over, and an article with only a longer word is a hit as well. Where none is found, those that
 * begin with it are. A phrase is asked for twice: Pagefind does not find "la guerre" in an article that also has "là",
 * unless accents count.
 */
export async function askAlone(search: Search, part: string): Promise<Alone> {
  const words = indexed(part).join(" ");
  const quoted = `"${words}"`;
  const standing = await search(quoted);
  if (isPhrase(part)) {
    const accented = await search(quoted, { accents: true });
    const hits = byId([...standing.results, ...accented.results]);
    return hits.size === standing.results.length
      ? { phrase: true, needed: true, term: quoted, hits, counts: standing.filters }
      : { phrase: true, needed: true, term: termOf(part), hits, counts: null };
  }
  const word = { phrase: false, term: words };
  if (standing.results.length > 0)
    return { ...word, needed: false, hits: byId(standing.results), counts: standing.filters };
  const begun = await search(words);
  const { results, filters } = (await beginsWith(words, begun)) ? begun : standing;
  return { ...word, needed: true, hits: byId(results), counts: filters };
}

function byId(results: readonly Result[]): ReadonlyMap<string, Result> {
  return new Map(results.map((result) => [result.id, result]));
}

/**
 * Whether what was found begins like a word. Where nothing does, Pagefind takes words with which that one begins: "le"
 * for "lerdger".
 */
async function beginsWith(word: string, { results: [first] }: Found): Promise<boolean> {
  if (first === undefined || first.words.length === 0) return true;
  const letters = folded(word);
  const begin = letters.slice(0, Math.ceil(letters.length / 2));
  return formsAt(first.words, (await first.data()).content).some((form) => folded(form).includes(begin));
}

/**
 * Pagefind finds words by their beginning, and in a title weighs all of them alike. So articles that have more of the
 * words as they were asked for, or inflected, come first: "war" before "warrants".
 */
export function exactFirst(results: readonly Result[], alone: readonly Alone[]): readonly Result[] {
  const exact = ({ id }: Result) => alone.filter(({ hits }) => hits.has(id)).length;
  return results.toSorted((a, b) => exact(b) - exact(a));
}
