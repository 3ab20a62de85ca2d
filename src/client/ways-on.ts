// Ways on from a search that found nothing: plain data, of which each is tried before it is shown.

import { chosenIn, isQuoted, partsOf, type Query, unquoted, withValue } from "../search/query.ts";
import { filled } from "../text/formats.ts";
import { withWords, wordsWithAccents } from "../text/words.ts";
import { nearWords } from "./did-you-mean.ts";
import { filterName, type Speech } from "./shown.ts";

/** Another query, and what is said of it. */
export interface Way {
  readonly query: Query;
  readonly says: string;
}

const MOST_SPELLINGS = 3;

/**
 * The query in other spellings, the nearest first, where the archive's vocabulary lacks a word of it; where it lacks
 * none, without the signs between words: "night-schools" is one to the search, "night schools" two.
 */
export function spellings(
  query: Query,
  lacking: readonly string[],
  vocabulary: readonly string[],
  { words }: Speech,
): readonly Way[] {
  const spelt =
    lacking.length > 0
      ? respelt(query.q, lacking, vocabulary)
      : isQuoted(query.q)
        ? []
        : [wordsWithAccents(query.q).join(" ")];
  return [...new Set(spelt)]
    .filter((q) => q !== query.q)
    .map((q) => ({ query: { ...query, q }, says: filled(words.didYouMean, { words: q }) }));
}

/** A text with the words that the archive lacks replaced by some that it has, the nearest first. */
function respelt(text: string, lacking: readonly string[], vocabulary: readonly string[]): readonly string[] {
  const near = new Map(lacking.map((word) => [word, nearWords(word, vocabulary)]));
  return Array.from({ length: MOST_SPELLINGS }, (_, i) =>
    withWords(text, (word) => near.get(word)?.[i] ?? near.get(word)?.[0] ?? word),
  );
}

/** The query without one of its filters, words or quotes, or without all filters. */
export function loosened(query: Query, { words }: Speech): readonly Way[] {
  const parts = partsOf(query.q);
  const filters = chosenIn(query).map(([name, value]) => ({
    query: withValue(query, name, value, false),
    says: filled(words.withoutFilter, { filter: filterName(words, name), value }),
  }));
  const free = { query: { ...query, from: "", to: "", filters: {} }, says: words.withoutFilters };
  const fewer = parts.map((part, i) => ({
    query: { ...query, q: parts.toSpliced(i, 1).join(" ") },
    says: filled(words.withoutWord, { word: part }),
  }));
  const q = unquoted(query.q);
  const loose = { query: { ...query, q }, says: filled(words.withoutQuotes, { words: q }) };
  return [
    ...filters,
    ...(filters.length > 1 && query.q !== "" ? [free] : []),
    ...(isQuoted(query.q) ? [loose] : []),
    ...(parts.length > 1 ? fewer : []),
  ];
}
