import type { Stretch } from "../text/stretch.ts";

/**
 * One entry of an article's ledger; `line` is the line of `start`. The ledger's segments partition the file: the first
 * starts at 0, each at the end of the one before it, the last ends at the length.
 */
export interface Segment extends Stretch {
  readonly line: number;
}
