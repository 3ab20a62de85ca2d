// Asks Pagefind, and knows alone how it wants to be asked.

import { recounted } from "./search-counts.js";
import { askPagefind } from "./search-files.js";
import { withHighlights } from "./search-marks.js";
import { askAlone, exactFirst, inDoubt, termOf } from "./search-parts.js";
import { inYears, partsOf, yearsChosen } from "./search-query.js";

/** @import { Counts } from "./search-counts.js" */
/** @import { Found, Pagefind, Result } from "./search-files.js" */
/** @import { Search } from "./search-parts.js" */
/** @import { Query } from "./search-query.js" */

/**
 * @typedef {{ results: readonly Result[], counts: Counts }} Answer
 *
 * @typedef {Readonly<Record<string, readonly string[]>>} Filters
 */

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
    await pagefind.preload(termOf(query.q), { filters: anyOf(counted.map((name) => [name, [""]])) });
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

/**
 * Pagefind is asked for the words, which gives the hits their order. It takes several phrases for one, and passes over
 * words that no article has: so an article must also be among the hits of each part that is in doubt.
 * @param {Pagefind} pagefind
 * @param {Query} query
 * @param {Filters} filters
 * @param {readonly string[]} counted the filters whose values are counted
 * @returns {Promise<Answer>}
 */
async function narrowed(pagefind, query, filters, counted) {
  const { q, sort } = query;
  const inUse = anyOf(Object.entries(filters).filter(([, values]) => values.length > 0));
  /** @type {Map<string, Promise<Found>>} */
  const asked = new Map();
  /** @type {Search} */
  const search = (term, options = {}) => {
    const key = JSON.stringify([term, options]);
    const found = asked.get(key) ?? pagefind.search(term, { filters: inUse, ...options });
    asked.set(key, found);
    return found;
  };

  const parts = partsOf(q);
  const term = termOf(query.q);
  const byDate = ORDERS[sort] ?? (q === "" ? NEWEST_FIRST : null);
  const [found, newestFirst] = await Promise.all([
    search(term, byDate === null ? {} : { sort: byDate }),
    sort === "fresh" ? search(term, { sort: NEWEST_FIRST }) : null,
  ]);
  const doubtful = await inDoubt(parts, found);
  const alone = await Promise.all(doubtful.map((part) => askAlone(search, part)));
  const needed = alone.filter(({ needed }) => needed);
  const allowed = found.results.filter(({ id }) => needed.every(({ hits }) => hits.has(id)));
  const weighed = newestFirst === null ? allowed : freshened(allowed, newestFirst.results);
  const ordered = byDate === null ? exactFirst(weighed, alone) : weighed;
  const [phrase] = alone.filter(({ phrase }) => phrase);
  const results = ordered.map((result) => ({
    ...result,
    data: async () => {
      // What is shown of an article found by a phrase is where the phrase stands.
      const shown = phrase?.hits.get(result.id) ?? result;
      return withHighlights(await shown.data(), result.words, parts);
    },
  }));
  if (allowed.length === found.results.length) return { results, counts: found.filters };
  const same = needed.find(({ hits }) => hits.size === allowed.length);
  if (same?.counts) return { results, counts: same.counts };
  const [rarest] = needed.toSorted((a, b) => a.hits.size - b.hits.size);
  const tooMany = Object.entries(found.filters).filter(([name]) => counted.includes(name));
  const counts = await recounted(tooMany, new Set(results.map(({ id }) => id)), async (name, value) => {
    const among = { ...inUse, [name]: { any: [value] } };
    return (await pagefind.search(rarest?.term ?? term, { filters: among })).results.map(({ id }) => id);
  });
  return { results, counts };
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
