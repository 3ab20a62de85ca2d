// Asks Pagefind, and knows alone how it wants to be asked.

/**
 * What a reader looks for.
 * @typedef {{ q: string, sort: string, filters: Record<string, readonly string[]> }} Query
 *
 * An article found: `excerpt` is HTML, from somewhere in `content`.
 * @typedef {{ url: string, excerpt: string, content: string, meta: Record<string, string> }} Hit
 * @typedef {{ id: string, data: () => Promise<Hit> }} Result
 *
 * How many articles each value of each filter would give; `null` where that cannot be told.
 * @typedef {Record<string, Record<string, number | null>>} Counts
 * @typedef {{ results: readonly Result[], counts: Counts }} Answer
 *
 * @typedef {{ filters: Record<string, { any: readonly string[] }>, sort?: Record<string, string> }} Options
 * @typedef {{ results: readonly Result[], filters: Record<string, Record<string, number>> }} Found
 * @typedef {{
 *   options(options: { baseUrl: string }): Promise<void>,
 *   filters(): Promise<unknown>,
 *   search(term: string | null, options: Options): Promise<Found>,
 * }} Pagefind
 */

/** @type {Readonly<Record<string, Record<string, string>>>} */
const ORDERS = { relevance: {}, newest: { date: "desc" }, oldest: { date: "asc" } };

/** The orders of results, the default first. */
export const SORTS = Object.keys(ORDERS);

/** @type {Promise<Pagefind> | undefined} */
let loading;

/**
 * Loads Pagefind once; a failure is forgotten, so that the next search tries again.
 * @param {string} bundle
 */
function load(bundle) {
  loading ??= import(`${bundle}pagefind.js`).then(async (/** @type {Pagefind} */ pagefind) => {
    await pagefind.options({ baseUrl: bundle.replace(/pagefind\/$/, "") });
    // Pagefind counts by the filters it has loaded, and it loads those of a search only.
    await pagefind.filters();
    return pagefind;
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/**
 * Searches the index. The values of one filter widen a search and filters narrow each other, so the counts of a
 * filter leave out its own values. Pagefind passes over words that no article has, and takes a phrase for words
 * where others stand beside it: so an article must also be among the hits of every part of the query alone.
 * @param {string} bundle address of Pagefind's folder
 * @param {Query} query
 * @returns {Promise<Answer>}
 */
export async function ask(bundle, { q, sort, filters }) {
  const pagefind = await load(bundle);
  const chosen = Object.keys(filters).filter((name) => filters[name]?.length);
  /** @param {string | null} term @param {string} [without] */
  const search = (term, without) =>
    pagefind.search(term, {
      filters: Object.fromEntries(
        chosen.filter((name) => name !== without).map((name) => [name, { any: filters[name] ?? [] }]),
      ),
      sort: ORDERS[sort] ?? {},
    });

  const term = q.replace(/[“”„«»]/g, '"').trim() || null;
  const parts = (term?.match(/"[^"]+"|[^\s"]+/g) ?? []).filter(
    (part) => part !== term && /[\p{L}\p{N}]/u.test(part),
  );
  const [found, widened, foundByPart] = await Promise.all([
    search(term),
    Promise.all(chosen.map((name) => search(term, name))),
    Promise.all(parts.map((part) => search(part))),
  ]);
  const allowed = foundByPart.map(({ results }) => new Set(results.map(({ id }) => id)));
  const results = found.results.filter(({ id }) => allowed.every((ids) => ids.has(id)));
  const counts = { ...found.filters };
  chosen.forEach((name, i) => {
    counts[name] = widened[i]?.filters[name] ?? {};
  });
  return { results, counts: results.length === found.results.length ? counts : uncounted(counts) };
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
