import type { Facts, Layout } from "./facts.ts";
import type { Hand } from "./hand.ts";
import type { Line } from "./line.ts";
import type { Language } from "./prose.ts";
import type { Random } from "./random.ts";

/** A page of the publisher: lines that stand together, before and after the text. */
export interface Page {
  readonly head: readonly (readonly Line[])[];
  readonly foot: readonly (readonly Line[])[];
}

/** How the pages of one era are laid out. */
export interface PageLayout {
  readonly id: Layout;
  readonly publisher: string;
  readonly language: Language;
  /** First and last year in which pages looked like this. */
  readonly years: readonly [number, number];
  readonly page: (random: Random, hand: Hand, facts: Facts) => Page;
}
