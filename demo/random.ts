/** A seeded source of chance: the same seed always gives the same article. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(choices: readonly T[]) => T;
  /** One of the choices, the early ones much more often: how bylines spread over an archive. */
  readonly favour: <T>(choices: readonly T[]) => T;
  /** `count` different choices, in random order. */
  readonly sample: <T>(choices: readonly T[], count: number) => T[];
}

/** Makes a random source from a seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(choices: readonly T[], position: number): T => {
    const choice = choices[Math.min(choices.length - 1, Math.floor(position * choices.length))];
    if (choice === undefined) throw new Error("Nothing to choose from: the list is empty.");
    return choice;
  };
  const sample = <T>(choices: readonly T[], count: number): T[] => {
    const rest = [...choices];
    return Array.from({ length: Math.min(count, rest.length) }, () => {
      const [taken] = rest.splice(Math.floor(next() * rest.length), 1);
      return taken as T; // the list holds at least as many as are taken
    });
  };
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick: (choices) => at(choices, next()),
    favour: (choices) => at(choices, next() ** 1.8),
    sample,
  };
}
