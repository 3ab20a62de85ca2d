import type { Nodes } from "mdast";

/** A stretch of the file: offsets in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The first and last file offset of a node. */
export function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Answers whether a stretch from `start` to `end` touches one of many ranges, without walking them all each time. */
export function touching(ranges: readonly Range[]): (start: number, end: number) => boolean {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return (start, end) => {
    // Of the ranges that begin before `end`, the last reaches furthest.
    const last = merged[countBelow(merged, end, ({ start }) => start) - 1];
    return last !== undefined && last.start < end && start < last.end;
  };
}

/** How many of some rising numbers, as `numberOf` tells each, are below a limit. */
export function countBelow<T>(of: readonly T[], limit: number, numberOf: (each: T) => number): number {
  let [low, high] = [0, of.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const held = of[middle];
    if (held !== undefined && numberOf(held) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
