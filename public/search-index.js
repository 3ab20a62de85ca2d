// Asks Pagefind, and knows alone how it wants to be asked.

import { recounted } from "./search-counts.js";
import { askPagefind } from "./search-files.js";
import { inYears, isPhrase, partsOf, yearsChosen } from "./search-query.js";
import { EVERY_ARTICLE, HIGHLIGHT } from "./search-terms.js";

/** @import { Counts } from "./search-counts.js" */
/** @import { Found, Hit, Pagefind, Result } from "./search-files.js" */
/** @import { Query } from "./search-query.js" */

/**
 * @typedef {{ results: readonly Result[], counts: Counts }} Answer
 *
 * @typedef {Readonly<Record<string, readonly string[]>>} Filters
 * @typedef {(term: string, order?: Record<string, string>) => Promise<Found>} Search
 */

/** How many forms of words an address may name. */
const MOST_MARKS = 12;

const NEWEST_FIRST = { date: "desc" };

/** @type {Readonly<Record<string, Record<string, string>>>} */
const ORDERS = { newest: NEWEST_FIRST, oldest: { date: "asc" } };

/**
 * The articles of a query.
 * @param {string} bundle address of Pagefind's folder
 * @param {Query} query
 * @param {readonly string[]} years those of the archive, where the query names a range of them
 */
export async function find(bundle, query, years) {
  const filters = filtersOf(query, years);
  const { results } = await askPagefind(bundle, (pagefind) => narrowed(pagefind, query, filters, []));
  return results;
}

/**
 * Searches the index. The values of one filter widen a search and filters narrow each other, so the counts of a
 * filter leave out its own values.
 * @param {string} bundle address of Pagefind's folder
 * @param {Query} query
 * @param {readonly string[]} years those of the archive
 * @param {readonly string[]} counted the filters whose values are counted: each is a file to load
 * @returns {Promise<Answer>}
 */
export async function ask(bundle, query, years, counted) {
  const filters = filtersOf(query, years);
  const names = Object.keys(filters);
  const others = counted.filter((name) => !names.includes(name));
  const [{ results, counts }, ...widened] = await askPagefind(bundle, async (pagefind) => {
    // Pagefind counts by the filters it has loaded, and it loads those of a search only.
    await pagefind.preload(termOf(query), { filters: anyOf(counted.map((name) => [name, [""]])) });
    return Promise.all([
      narrowed(pagefind, query, filters, others),
      ...names.map((name) => narrowed(pagefind, query, { ...filters, [name]: [] }, [name])),
    ]);
  });
  const none = Object.fromEntries(counted.map((name) => [name, {}]));
  const own = Object.fromEntries(names.map((name, i) => [name, widened[i]?.counts[name] ?? {}]));
  const asked = query.q !== "" || names.length > 0;
  return { results: asked ? results : [], counts: { ...none, ...counts, ...own } };
}

/**
 * The filters in use; a range of years is all the years in it, or one that no article has.
 * @param {Query} query
 * @param {readonly string[]} years
 * @returns {Filters}
 */
function filtersOf(query, years) {
  const inUse = Object.entries(query.filters).filter(([, values]) => values.length > 0);
  const chosen = yearsChosen(query);
  const within = years.filter((year) => inYears(query, year));
  const year = within.length > 0 ? within : [chosen];
  return Object.fromEntries(chosen === "" ? inUse : [...inUse, ["year", year]]);
}

/** @param {readonly (readonly [name: string, values: readonly string[]])[]} filters */
function anyOf(filters) {
  return Object.fromEntries(filters.map(([name, values]) => [name, { any: values }]));
}

/** @param {Query} query */
function termOf({ q }) {
  return q === "" ? EVERY_ARTICLE : partsOf(q).join(" ");
}

/**
 * Pagefind passes over words that no article has, and takes a phrase for words where others stand beside it: so an
 * article must also be among the hits of every part of the query alone. A word that the first hit was found by, as it
 * stands, was not passed over: it need not be asked for again.
 * @param {Pagefind} pagefind
 * @param {Query} query
 * @param {Filters} filters
 * @param {readonly string[]} counted the filters whose values are counted
 * @returns {Promise<Answer>}
 */
async function narrowed(pagefind, query, filters, counted) {
  const { q, sort } = query;
  const inUse = anyOf(Object.entries(filters).filter(([, values]) => values.length > 0));
  /** @type {Search} */
  const search = (term, order = {}) => pagefind.search(term, { filters: inUse, sort: order });

  const parts = partsOf(q);
  const [only] = parts;
  const term = termOf(query);
  const order = ORDERS[sort] ?? (q === "" ? NEWEST_FIRST : {});
  const [found, byDate] = await Promise.all([
    parts.length === 1 && only !== undefined ? searchPart(search, only, order) : search(term, order),
    sort === "fresh" ? search(term, NEWEST_FIRST) : null,
  ]);
  const [first] = found.results;
  const several = parts.length > 1 && first !== undefined;
  const certain = several ? formsAt(first.words, (await first.data()).content).map(plain) : [];
  const doubtful = several ? parts.filter((part) => isPhrase(part) || !certain.includes(plain(part))) : [];
  const foundByPart = await Promise.all(
    doubtful.map(async (part) => ({
      part,
      ids: new Set((await searchPart(search, part)).results.map(({ id }) => id)),
    })),
  );
  const allowed = found.results.filter(({ id }) => foundByPart.every(({ ids }) => ids.has(id)));
  const ordered = byDate === null ? allowed : freshened(allowed, byDate.results);
  const results = ordered.map((result) => ({
    ...result,
    data: async () => withHighlights(await result.data(), result.words, parts),
  }));
  if (allowed.length === found.results.length) return { results, counts: found.filters };
  const [rarest] = foundByPart.toSorted((a, b) => a.ids.size - b.ids.size);
  const tooMany = Object.entries(found.filters).filter(([name]) => counted.includes(name));
  const counts = await recounted(tooMany, new Set(results.map(({ id }) => id)), async (name, value) => {
    const among = { ...inUse, [name]: { any: [value] } };
    return (await pagefind.search(rarest?.part ?? term, { filters: among })).results.map(({ id }) => id);
  });
  return { results, counts };
}

/**
 * Where no word begins like the one asked for, Pagefind takes words with which it begins: "le" for "lerdger". Then the
 * word is asked for as a phrase, which finds no more than its inflections.
 * @param {Search} search
 * @param {string} part
 * @param {Record<string, string>} [order]
 */
async function searchPart(search, part, order) {
  const found = await search(part, order);
  const [first] = found.results;
  if (isPhrase(part) || first === undefined || first.words.length === 0) return found;
  const letters = plain(part);
  const begin = letters.slice(0, Math.ceil(letters.length / 2));
  const forms = formsAt(first.words, (await first.data()).content);
  return forms.some((form) => plain(form).includes(begin)) ? found : search(`"${part}"`, order);
}

/** @param {string} word */
function plain(word) {
  return word
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/**
 * A hit whose address tells the article's page what to mark: phrases, and words in the forms in which they were found
 * but for those that only a phrase holds.
 * @param {Hit} hit
 * @param {readonly number[]} places
 * @param {readonly string[]} parts of the query
 */
function withHighlights(hit, places, parts) {
  const phrases = parts.filter(isPhrase).map((phrase) => phrase.slice(1, -1).trim());
  const words = new Set(parts.filter((part) => !isPhrase(part)).map(plain));
  const inPhrases = phrases.flatMap((phrase) => phrase.split(/\s+/).map(plain));
  const only = new Set(inPhrases.filter((word) => !words.has(word)));
  const forms = formsAt(places, hit.content).filter((form) => words.size > 0 && !only.has(plain(form)));
  const marks = new Set([...phrases, ...forms]);
  marks.delete("");
  const parameters = new URLSearchParams([...marks].slice(0, MOST_MARKS).map((mark) => [HIGHLIGHT, mark]));
  return parameters.size === 0 ? hit : { ...hit, url: `${hit.url}?${parameters}` };
}

/**
 * The words at places of a text, which Pagefind counts by white space; without the signs around them.
 * @param {readonly number[]} places
 * @param {string} content
 */
function formsAt(places, content) {
  const words = content.split(/\s+/);
  return places.map((place) => words[place]?.match(/[\p{L}\p{N}](.*[\p{L}\p{N}])?/u)?.[0] ?? "");
}

/**
 * By relevance, but the newest of the articles found counts twice as much as the oldest.
 * @param {readonly Result[]} results
 * @param {readonly Result[]} newestFirst
 */
function freshened(results, newestFirst) {
  const ages = new Map(newestFirst.map(({ id }, i) => [id, i / newestFirst.length]));
  /** @param {Result} result */
  const weight = ({ id, score }) => score * (2 - (ages.get(id) ?? 1));
  return results.toSorted((a, b) => weight(b) - weight(a));
}
