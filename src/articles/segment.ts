/** What became of a stretch of the file. */
export type SegmentKind = "front-matter" | "metadata" | "boilerplate" | "body" | "repair";

/**
 * One entry of an article's ledger. Offsets are UTF-16 units of the decoded file; `line` is the line of `start`.
 * The ledger's segments partition the file: the first starts at 0, each at the end of the one before it, the
 * last ends at the length.
 */
export interface Segment extends Stretch {
  readonly line: number;
}

/** A stretch of the file that is not body, before white space is shared out. */
export interface Stretch {
  readonly kind: SegmentKind;
  /** The rule that claimed the stretch; the body has none. */
  readonly rule?: string;
  /** The metadata fields it gave, joined by `+`: `source+copyright`. */
  readonly field?: string;
  readonly start: number;
  readonly end: number;
}
