/** Orders texts by their UTF-16 code units, so that every machine has the same order; `localeCompare` has its own. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
