// Asks Pagefind, and knows alone how it wants to be asked.

import { inYears, partsOf, yearsChosen } from "./search-query.js";
import { EVERY_ARTICLE, HIGHLIGHT } from "./search-terms.js";

/** @import { Query } from "./search-query.js" */

/**
 * An article found: `excerpt` is HTML, from somewhere in `content`.
 * @typedef {{
 *   url: string,
 *   excerpt: string,
 *   content: string,
 *   meta: Record<string, string>,
 *   filters: Record<string, string[]>,
 * }} Hit
 * @typedef {{ id: string, score: number, words: number[], data: () => Promise<Hit> }} Result
 *
 * How many articles each value of each filter would give; `null` where that cannot be told.
 * @typedef {Record<string, Record<string, number | null>>} Counts
 * @typedef {{ results: readonly Result[], counts: Counts }} Answer
 *
 * @typedef {Readonly<Record<string, readonly string[]>>} Filters
 * @typedef {{ filters: Record<string, { any: readonly string[] }>, sort?: Record<string, string> }} Options
 * @typedef {{ results: readonly Result[], filters: Record<string, Record<string, number>> }} Found
 * @typedef {{
 *   options(options: { baseUrl: string, ranking: object, noWorker: boolean }): Promise<void>,
 *   filters(): Promise<Record<string, Record<string, number>>>,
 *   search(term: string, options: Options): Promise<Found>,
 * }} Pagefind
 */

/** How many forms of words an address may name. */
const MOST_MARKS = 12;

const NEWEST_FIRST = { date: "desc" };

/** @type {Readonly<Record<string, Record<string, string>>>} */
const ORDERS = { newest: NEWEST_FIRST, oldest: { date: "asc" } };

/** A title over headings, which weigh 6 to 2 in the text, over the text's words; what else is told about articles, nothing. */
const RANKING = { metaWeights: { title: 5, filed: 0 } };

/** @type {Promise<Pagefind> | undefined} */
let loading;

/**
 * Loads Pagefind once; a failure is forgotten, so that the next search tries again.
 * @param {string} bundle
 */
function load(bundle) {
  loading ??= import(`${bundle}pagefind.js`).then(async (/** @type {Pagefind} */ pagefind) => {
    await pagefind.options({ baseUrl: bundle.replace(/pagefind\/$/, ""), ranking: RANKING, noWorker: true });
    return pagefind;
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/**
 * The articles of a query.
 * @param {string} bundle address of Pagefind's folder
 * @param {Query} query
 */
export async function find(bundle, query) {
  const pagefind = await load(bundle);
  const years = yearsChosen(query) === "" ? [] : Object.keys((await pagefind.filters()).year ?? {});
  const { results } = await narrowed(pagefind, query, filtersOf(query, years));
  return results;
}

/**
 * Searches the index. The values of one filter widen a search and filters narrow each other, so the counts of a
 * filter leave out its own values.
 * @param {string} bundle address of Pagefind's folder
 * @param {Query} query
 * @returns {Promise<Answer>}
 */
export async function ask(bundle, query) {
  const pagefind = await load(bundle);
  // Pagefind counts by the filters it has loaded, and it loads those of a search only.
  const whole = await pagefind.filters();
  const filters = filtersOf(query, Object.keys(whole.year ?? {}));
  const names = Object.keys(filters);
  if (query.q === "" && names.length === 0) return { results: [], counts: whole };
  const [{ results, counts }, ...widened] = await Promise.all([
    narrowed(pagefind, query, filters),
    ...names.map((name) => narrowed(pagefind, query, { ...filters, [name]: [] })),
  ]);
  const own = Object.fromEntries(names.map((name, i) => [name, widened[i]?.counts[name] ?? {}]));
  return { results, counts: { ...counts, ...own } };
}

/**
 * The filters in use; a range of years is all the years in it that the archive has, or one that it has not.
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

/**
 * Pagefind passes over words that no article has, and takes a phrase for words where others stand beside it: so an
 * article must also be among the hits of every part of the query alone.
 * @param {Pagefind} pagefind
 * @param {Query} query
 * @param {Filters} filters
 * @returns {Promise<Answer>}
 */
async function narrowed(pagefind, { q, sort }, filters) {
  const inUse = Object.entries(filters).filter(([, values]) => values.length > 0);
  const any = Object.fromEntries(inUse.map(([name, values]) => [name, { any: values }]));
  /** @param {string} term @param {Record<string, string>} [order] */
  const search = (term, order = {}) => pagefind.search(term, { filters: any, sort: order });

  const parts = partsOf(q);
  const term = q === "" ? EVERY_ARTICLE : parts.join(" ");
  const order = ORDERS[sort] ?? (q === "" ? NEWEST_FIRST : {});
  const [found, byDate, foundByPart] = await Promise.all([
    search(term, order),
    sort === "fresh" ? search(term, NEWEST_FIRST) : null,
    parts.length > 1 ? Promise.all(parts.map((part) => search(part))) : [],
  ]);
  const wordsByPart = foundByPart.map(({ results }) => new Map(results.map(({ id, words }) => [id, words])));
  const allowed = found.results.filter(({ id }) => wordsByPart.every((words) => words.has(id)));
  const ordered = byDate === null ? allowed : freshened(allowed, byDate.results);
  const results = ordered.map((result) => {
    const words = parts.map((part, i) =>
      isPhrase(part) ? [] : (wordsByPart[i]?.get(result.id) ?? result.words),
    );
    const data = async () => withHighlights(await result.data(), words.flat(), parts.filter(isPhrase));
    return { ...result, data };
  });
  const ruledOut = allowed.length < found.results.length;
  return { results, counts: ruledOut ? uncounted(found.filters) : found.filters };
}

/** @param {string} part */
function isPhrase(part) {
  return part.startsWith('"');
}

/**
 * A hit whose address tells the article's page what to mark: words in the forms in which they were found, and phrases.
 * @param {Hit} hit
 * @param {readonly number[]} places of words, counted as Pagefind does
 * @param {readonly string[]} phrases in quotes
 */
function withHighlights(hit, places, phrases) {
  const words = hit.content.split(/\s+/);
  const forms = places.map((place) => words[place]?.match(/[\p{L}\p{N}](.*[\p{L}\p{N}])?/u)?.[0] ?? "");
  const marks = new Set([...phrases.map((phrase) => phrase.slice(1, -1).trim()), ...forms]);
  marks.delete("");
  const parameters = new URLSearchParams([...marks].slice(0, MOST_MARKS).map((mark) => [HIGHLIGHT, mark]));
  return parameters.size === 0 ? hit : { ...hit, url: `${hit.url}?${parameters}` };
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

/**
 * The values alone: Pagefind cannot count what it did not find in one search.
 * @param {Record<string, Record<string, number>>} counts
 * @returns {Counts}
 */
function uncounted(counts) {
  const entries = Object.entries(counts).map(([name, values]) => {
    const found = Object.entries(values).filter(([, count]) => count > 0);
    return [name, Object.fromEntries(found.map(([value]) => [value, null]))];
  });
  return Object.fromEntries(entries);
}
