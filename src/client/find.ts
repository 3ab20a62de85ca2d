// Asks Pagefind, and knows alone how it wants to be asked.

import { inYears, isAsked, partsOf, type Query, yearsChosen } from "../search/query.ts";
import { type Counts, recounted } from "./counts.ts";
import { withHighlights } from "./marks.ts";
import { askPagefind, type Found, type Pagefind, type Result } from "./pagefind.ts";
import { askAlone, exactFirst, inDoubt, type Search, termOf } from "./parts.ts";

interface Answer {
  readonly results: readonly Result[];
  readonly counts: Counts;
}

type Filters = Readonly<Record<string, readonly string[]>>;

const NEWEST_FIRST = { date: "desc" };

const ORDERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  newest: NEWEST_FIRST,
  oldest: { date: "asc" },
};

/** The articles of a query; `bundle` is the address of Pagefind's folder, `years` are the archive's, where the query names a range of them. */
export async function find(bundle: string, query: Query, years: readonly string[]) {
  const filters = filtersOf(query, years);
  const { results } = await askPagefind(bundle, (pagefind) => narrowed(pagefind, query, filters, []));
  return results;
}

/**
 * Searches the index as `find`, and counts the values of some filters: each is a file to load. The values of one filter
 * widen a search and filters narrow each other, so the counts of a filter leave out its own values.
 */
export async function ask(
  bundle: string,
  query: Query,
  years: readonly string[],
  counted: readonly string[],
): Promise<Answer> {
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
  return { results: isAsked(query) ? results : [], counts: { ...none, ...counts, ...own } };
}

/** The filters in use; a range of years is all the years in it, or one that no article has. */
function filtersOf(query: Query, years: readonly string[]): Filters {
  const inUse = Object.entries(query.filters).filter(([, values]) => values.length > 0);
  const chosen = yearsChosen(query);
  const within = years.filter((year) => inYears(query, year));
  const year = within.length > 0 ? within : [chosen];
  return Object.fromEntries(chosen === "" ? inUse : [...inUse, ["year", year]]);
}

function anyOf(filters: readonly (readonly [name: string, values: readonly string[]])[]) {
  return Object.fromEntries(filters.map(([name, values]) => [name, { any: values }]));
}

/**
 * Pagefind is asked for the words, which gives the hits their order. It takes several phrases for one, and passes over
 * words that no article has: so an article must also be among the hits of each part that is in doubt. `counted` are the
 * filters whose values are counted.
 */
async function narrowed(
  pagefind: Pagefind,
  query: Query,
  filters: Filters,
  counted: readonly string[],
): Promise<Answer> {
  const { q, sort } = query;
  const inUse = anyOf(Object.entries(filters).filter(([, values]) => values.length > 0));
  const asked = new Map<string, Promise<Found>>();
  const search: Search = (term, options = {}) => {
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
/** By relevance, but the newest of the articles found counts twice as much as the oldest. */
function freshened(results: readonly Result[], newestFirst: readonly Result[]): readonly Result[] {
  const ages = new Map(newestFirst.map(({ id }, i) => [id, i / newestFirst.length]));
  const weight = ({ id, score }: Result) => score * (2 - (ages.get(id) ?? 1));
  return results.toSorted((a, b) => weight(b) - weight(a));
}
