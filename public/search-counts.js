// Counts anew by filter where Pagefind found more than was asked for: it counts what it found in one search.

/**
 * How many articles each value of each filter would give; `null` where that would take too long to tell.
 * @typedef {Record<string, Record<string, number | null>>} Counts
 */

/** A search for each value is quick, but not for a thousand authors. */
const MOST_VALUES = 60;
/** The hits wait while it counts: no longer than a reader hardly notices, whatever the archive's size. */
const MOST_MS = 1000;

/**
 * @param {readonly (readonly [name: string, values: Record<string, number>])[]} counts those of all that Pagefind found
 * @param {ReadonlySet<string>} found the articles to be counted
 * @param {(name: string, value: string) => Promise<readonly string[]>} among those of a value, and maybe others
 * @returns {Promise<Counts>}
 */
export async function recounted(counts, found, among) {
  const end = performance.now() + MOST_MS;
  /** @type {Counts} */
  const anew = {};
  for (const [name, values] of counts) {
    const possible = Object.keys(values).filter((value) => values[value]);
    /** @type {Map<string, number>} */
    const counted = new Map();
    for (const value of possible.length > MOST_VALUES ? [] : possible) {
      if (performance.now() > end) break;
      counted.set(value, (await among(name, value)).filter((id) => found.has(id)).length);
    }
    // Some values with counts and some without would look as if these had none.
    const all = counted.size === possible.length;
    anew[name] = Object.fromEntries(possible.map((value) => [value, all ? (counted.get(value) ?? 0) : null]));
  }
  return anew;
}
