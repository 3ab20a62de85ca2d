import type { VFile } from "vfile";
import type { Range } from "./range.ts";

/** What became of a stretch of the file. */
export type SegmentKind = "front-matter" | "metadata" | "boilerplate" | "body" | "repair";

/** A stretch of the file and what became of it: offsets in UTF-16 units of the decoded file. */
export interface Stretch extends Range {
  readonly kind: SegmentKind;
  /** The rule that claimed it; the body has none. */
  readonly rule?: string;
  /** The metadata fields it gave, joined by `+`: `source+copyright`. */
  readonly field?: string;
}

/**
 * An entry of an article's ledger. The ledger's segments partition the file: the first starts at 0, each at the end of
 * the one before it, the last ends at the length.
 */
export interface Segment extends Stretch {
  /** The line of `start`. */
  readonly line: number;
}

declare module "vfile" {
  interface DataMap {
    /** The stretches of the file that are not its text, before white space is shared out. */
    stretches: readonly Stretch[];
  }
}

/** Adds to the stretches of a file that are not its text. */
export function addStretches(file: VFile, stretches: readonly Stretch[]): void {
  file.data.stretches = [...(file.data.stretches ?? []), ...stretches];
}
