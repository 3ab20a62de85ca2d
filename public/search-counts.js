// Counts anew by filter where Pagefind found more than was asked for: it counts what it found in one search.

/**
 * How many articles each value of each filter would give; `null` where that would take too long to tell.
 * @typedef {Record<string, Record<string, number | null>>} Counts
 */

/** A search for each value is quick, but not for a thousand authors. */
const MOST_VALUES = 60;

/**
 * @param {readonly (readonly [name: string, values: Record<string, number>])[]} counts those of all that Pagefind found
 * @param {ReadonlySet<string>} found the articles to be counted
 * @param {(name: string, value: string) => Promise<readonly string[]>} among those of a value, and maybe others
 * @returns {Promise<Counts>}
 */
export async function recounted(counts, found, among) {
  const filters = counts.map(async ([name, values]) => {
    const possible = Object.keys(values).filter((value) => values[value]);
    const recount = async (/** @type {string} */ value) =>
      possible.length > MOST_VALUES ? null : (await among(name, value)).filter((id) => found.has(id)).length;
    const counted = possible.map(async (value) => /** @type {const} */ ([value, await recount(value)]));
    return /** @type {const} */ ([name, Object.fromEntries(await Promise.all(counted))]);
  });
  return Object.fromEntries(await Promise.all(filters));
}
