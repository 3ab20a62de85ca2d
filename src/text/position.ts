import type { Point } from "unist";
import type { VFile } from "vfile";
import { type Location, location } from "vfile-location";

/**
 * The place of an offset in the text that `places` was made of.
 * @throws {RangeError} where the offset lies outside of it.
 */
export function pointAt(places: Location, offset: number): Point {
  const point = places.toPoint(offset);
  if (point === undefined) throw new RangeError(`offset ${offset} is outside of the text`);
  return point;
}

/** The line (from 1) in which an offset lies. */
export function lineAt(places: Location, offset: number): number {
  return pointAt(places, offset).line;
}

/** Offset at which the line begins in which an offset lies. */
export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}

/** The text of a file as offsets count on it: without a byte order mark, as remark counts. */
export function sourceOf(file: VFile): string {
  return String(file).replace(/^\uFEFF/, "");
}

/** Line and column (from 1) of one offset of a text. */
export function positionAt(text: string, offset: number): Pick<Point, "line" | "column"> {
  const { line, column } = pointAt(location(text), offset);
  return { line, column };
}
