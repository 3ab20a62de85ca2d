// Ways on from a search that found nothing: what a reader may have meant, and what to leave out.

import { nearWords } from "./did-you-mean.js";
import { element } from "./elements.js";
import { filled } from "./formats.js";
import { askThread } from "./search-ask.js";
import { addressOf, chosenIn, partsOf, QUOTE, queryOf, withValue } from "./search-query.js";
import { nameOf } from "./search-view.js";
import { articles, words } from "./search-words.js";

/** @import { Query } from "./search-query.js" */
/** @typedef {{ readonly query: Query, readonly says: string }} Way */

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const MOST_SPELLINGS = 3;
const MOST_WAYS = 5;

/**
 * Ways on that find something, as items of a list; each says how much.
 * @param {string} bundle address of Pagefind's folder
 * @param {string} vocabulary address of the archive's words
 * @param {Query} query
 * @param {readonly string[]} years those of the archive
 */
export async function advise(bundle, vocabulary, query, years) {
  const ways = [...(await spellings(bundle, vocabulary, query)), ...loosened(query)];
  const counted = await Promise.all(
    ways.map(async (way) => ({ ...way, count: await countOf(bundle, way.query, years) })),
  );
  return counted
    .filter(({ count }) => count > 0)
    .slice(0, MOST_WAYS)
    .map(({ query, says, count }) => {
      const link = element("a", says);
      link.href = addressOf(query);
      const number = element("span", articles(count));
      return element("li", link, " ", number);
    });
}

/**
 * How many articles a query finds.
 * @param {string} bundle
 * @param {Query} query
 * @param {readonly string[]} years
 */
async function countOf(bundle, query, years) {
  return (await askThread("find", 0, bundle, query, years)).count;
}

/**
 * The query in other spellings, where the archive lacks a word of it; where it lacks none, without the signs between
 * words: "night-schools" is one to the search, "night schools" two.
 * @param {string} bundle
 * @param {string} vocabulary
 * @param {Query} query
 * @returns {Promise<readonly Way[]>}
 */
async function spellings(bundle, vocabulary, query) {
  const asked = query.q.match(WORD) ?? [];
  const counts = await Promise.all(asked.map((word) => countOf(bundle, queryOf(`?q=${word}`), [])));
  const lacking = asked.filter((_, i) => counts[i] === 0);
  const quoted = query.q.search(QUOTE) >= 0;
  const spelt =
    lacking.length > 0 ? await respelt(vocabulary, query.q, lacking) : quoted ? [] : [asked.join(" ")];
  return [...new Set(spelt)]
    .filter((q) => q !== query.q)
    .map((q) => ({ query: { ...query, q }, says: filled(words.didYouMean, { words: q }) }));
}

/**
 * A text with the words that the archive lacks replaced by some that it has, the nearest first.
 * @param {string} vocabulary
 * @param {string} text
 * @param {readonly string[]} lacking
 */
async function respelt(vocabulary, text, lacking) {
  const response = await fetch(vocabulary);
  const known = response.ok ? (await response.text()).split("\n") : [];
  const near = new Map(lacking.map((word) => [word, nearWords(word, known)]));
  return Array.from({ length: MOST_SPELLINGS }, (_, i) =>
    text.replace(WORD, (word) => near.get(word)?.[i] ?? near.get(word)?.[0] ?? word),
  );
}

/**
 * The query without one of its filters, words or quotes, or without all filters.
 * @param {Query} query
 * @returns {readonly Way[]}
 */
function loosened(query) {
  const parts = partsOf(query.q);
  const filters = chosenIn(query).map(([name, value]) => ({
    query: withValue(query, name, value, false),
    says: filled(words.withoutFilter, { filter: nameOf(name), value }),
  }));
  const free = { ...query, from: "", to: "", filters: {} };
  const unfiltered =
    filters.length > 1 && query.q !== "" ? [{ query: free, says: words.withoutFilters }] : [];
  const fewer = parts.map((part, i) => ({
    query: { ...query, q: parts.toSpliced(i, 1).join(" ") },
    says: filled(words.withoutWord, { word: part }),
  }));
  const loose = query.q.replace(QUOTE, " ").replace(/\s+/g, " ").trim();
  const unquoted =
    query.q.search(QUOTE) >= 0
      ? [{ query: { ...query, q: loose }, says: filled(words.withoutQuotes, { words: loose }) }]
      : [];
  return [...filters, ...unfiltered, ...unquoted, ...(parts.length > 1 ? fewer : [])];
}
