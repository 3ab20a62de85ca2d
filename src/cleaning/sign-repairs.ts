import { location } from "vfile-location";
import { lineAt } from "../text/position.ts";
import type { Range } from "../text/range.ts";
import type { Segment } from "../text/stretch.ts";
import type { Repair } from "./repair.ts";

/** The repair, by the name that the ledger knows it by. */
export const BROKEN_SIGN: Repair = "broken-sign";

/** Splits the segments of a ledger where a mended sign stands in them. */
export function withSignRepairs(
  content: string,
  ledger: readonly Segment[],
  signs: readonly Range[],
): readonly Segment[] {
  if (signs.length === 0) return ledger;
  const places = location(content);
  let next = 0;
  return ledger.flatMap((segment) => {
    const parts: Segment[] = [];
    let at = segment.start;
    const add = (part: Omit<Segment, "start" | "line">): void => {
      if (part.end > at) parts.push({ ...part, start: at, line: lineAt(places, at) });
      at = Math.max(at, part.end);
    };
    for (let sign = signs[next]; sign !== undefined && sign.start < segment.end; sign = signs[++next]) {
      add({ ...segment, end: sign.start });
      // White space belongs to the segment before it.
      const space = /\s*/y;
      space.lastIndex = sign.end;
      const end = sign.end + (space.exec(content)?.[0].length ?? 0);
      add({ kind: "repair", rule: BROKEN_SIGN, end: Math.min(end, segment.end) });
    }
    add(segment);
    return parts;
  });
}
