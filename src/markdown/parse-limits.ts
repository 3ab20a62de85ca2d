import type { Root } from "mdast";
import type { Point } from "unist";

/** Why a Markdown text is not read, and where. */
interface Excess {
  readonly reason: string;
  readonly place: Point;
}

/** Deepest nesting of a tree that is read; the steps after the parser are recursive. */
const MAX_DEPTH = 100;
/** Most nodes and lines of a tree that is read: many times what a long article has, a second or two of work. */
export const MAX_PARTS = 50_000;
/** Most lines of a text: twice as many, for the blank ones between its parts. */
const MAX_LINES = 100_000;
/** A line that opens this many quotes and lists, in which the parser's time grows with the square. */
const MANY_MARKERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){1000}/m;
/** So it does with the `&` and `_` of one paragraph: the sum of their squares that is read, half a second's work. */
const MAX_SQUARES = 200_000_000;

/** What would keep the parser busy for minutes or end its memory, found before it runs; `null` for all other texts. */
export function excessOfText(markdown: string): Excess | null {
  const markers = MANY_MARKERS.exec(markdown);
  if (markers !== null) {
    const line = markdown.slice(0, markers.index).split(/\r\n|\r|\n/).length;
    return {
      place: { line, column: 1 },
      reason: "this line opens a thousand quotes or lists; take its markers away",
    };
  }
  return manyLines(markdown) ?? crowdedParagraph(markdown);
}

/** The excess of a text of more than `MAX_PARTS` nodes and lines. */
export function tooManyParts(place: Point): Excess {
  const reason = `the text has more than ${MAX_PARTS} parts (paragraphs, lines, links, cells …); is it several in one?`;
  return { place, reason };
}

/** What the recursive steps after the parser would not survive; walks without recursion. */
export function excessOfTree(tree: Root): Excess | null {
  type Node = {
    children?: readonly Node[];
    value?: string;
    position?: { start: Point };
  };
  let level: readonly Node[] = [tree as Node];
  let parts = 0;
  for (let depth = 0; level.length > 0; depth++) {
    // Each line of a text is looked at as a node is.
    for (const node of level) parts += 1 + (node.value?.match(/\r\n?|\n/g)?.length ?? 0);
    if (depth > MAX_DEPTH || parts > MAX_PARTS) {
      const place = level[0]?.position?.start ?? { line: 1, column: 1 };
      if (depth <= MAX_DEPTH) return tooManyParts(place);
      const reason = `quotes, lists or emphasis are nested more than ${MAX_DEPTH} deep here; flatten them`;
      return { place, reason };
    }
    level = level.flatMap((node) => node.children ?? []);
  }
  return null;
}

function manyLines(markdown: string): Excess | null {
  let line = 1;
  for (const _ of markdown.matchAll(/\r\n?|\n/g)) {
    line += 1;
    if (line > MAX_LINES) {
      const reason = `the text has more than ${MAX_LINES} lines; take blank ones away, or is it several in one?`;
      return { place: { line, column: 1 }, reason };
    }
  }
  return null;
}

function crowdedParagraph(markdown: string): Excess | null {
  let [line, start, count, squares, blank] = [1, 1, 0, 0, true];
  for (let i = 0; i <= markdown.length; i++) {
    const character = markdown[i];
    if (character === "&" || character === "_") count += 1;
    if (character === "\n" || character === undefined || (character === "\r" && markdown[i + 1] !== "\n")) {
      if (blank || character === undefined) {
        squares += count * count;
        if (squares > MAX_SQUARES) {
          const reason = `this paragraph holds ${count} "&" and "_", more than can be read; part it, or write &#…; as the letters they stand for`;
          return { place: { line: start, column: 1 }, reason };
        }
        count = 0;
        start = line + 1;
      }
      line += 1;
      blank = true;
    } else if (character !== " " && character !== "\t" && character !== "\r") blank = false;
  }
  return null;
}
