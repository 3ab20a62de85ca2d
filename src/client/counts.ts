// Counts anew by filter where Pagefind found more than was asked for: it counts what it found in one search.

/** How many articles each value of each filter would give; `null` where that would take too long to tell. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** A search for each value is quick, but not for a thousand authors. */
const MOST_VALUES = 60;
/** The hits wait while it counts: no longer than a reader hardly notices, whatever the archive's size. */
const MOST_MS = 1000;

/**
 * Counts the values of filters among the articles `found`; `counts` are those of all that Pagefind found, and `among`
 * gives the articles of a value, and maybe others.
 */
export async function recounted(
  counts: readonly (readonly [name: string, values: Readonly<Record<string, number>>])[],
  found: ReadonlySet<string>,
  among: (name: string, value: string) => Promise<readonly string[]>,
): Promise<Counts> {
  const end = performance.now() + MOST_MS;
  const anew: Record<string, Counts[string]> = {};
  for (const [name, values] of counts) {
    const possible = Object.keys(values).filter((value) => values[value]);
    const counted = new Map<string, number>();
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
