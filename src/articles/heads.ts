import type { Root } from "mdast";
import { isKnownBy } from "../cleaning/apply-rule.ts";
import { type Line, sliceLine } from "../cleaning/line.ts";
import { linesOf } from "../cleaning/lines.ts";
import type { Claim, Publisher, Role, Rule } from "../cleaning/publisher.ts";
import { piecesOf } from "../cleaning/seams.ts";
import { walk } from "../cleaning/walk.ts";
import { DATE } from "../text/dates.ts";
import { lineStart } from "../text/position.ts";

/** A publisher's head as the walk claims it: a title, and a date of publication. */
export interface Head {
  /** Index of its first line, and of the first behind it. */
  readonly from: number;
  readonly to: number;
  /** Offset of the source line it begins with. */
  readonly start: number;
  readonly claims: readonly Claim[];
  readonly title: Claim;
  readonly dated: Claim;
}

/** How far above its dated line a head may begin. */
const HEAD_ABOVE = 10;
/** How many lines a head may have. */
const LONGEST_HEAD = 40;
/** A line longer than this is no dated line, not even one that was glued. */
const LONGEST_DATED = 600;
/** How many dated lines are looked at: no file of articles that may be read has as many. */
const MOST_DATED = 500;

/** What dates a head. A byline with a date in it does not: that is how lists of articles name theirs. */
const DATED: readonly (Role | undefined)[] = ["publisher", "listing", "date"];

const HOLDS_DATE = new RegExp(DATE, "iu");

/** A publisher as far as one end of a file goes. */
export function onlyZone(publisher: Publisher, zone: Rule["zone"]): Publisher {
  return { ...publisher, rules: publisher.rules.filter((rule) => rule.zone === zone) };
}

/** Whether a head names authors. */
export function isSigned({ claims }: Head): boolean {
  return claims.some(({ taken }) => taken?.authors !== undefined);
}

/** The head that begins with the line at an index, or `null`. */
export function headAt(lines: readonly Line[], from: number, publisher: Publisher): Head | null {
  return readHead(lines, from, from + LONGEST_HEAD, onlyZone(publisher, "head"));
}

/** The heads that stand in a file behind the one it begins with, in their order. */
export function headsWithin(
  tree: Root,
  lines: readonly Line[],
  publisher: Publisher,
  content: string,
): readonly Head[] {
  const heads = onlyZone(publisher, "head");
  const dated: number[] = [];
  for (const [i, line] of lines.entries()) {
    if (dated.length < MOST_DATED && isDatedLine(line, heads)) dated.push(i);
  }
  // One dated line is the article's own.
  if (dated.length < 2) return [];
  const feet = onlyZone(publisher, "foot");
  const opens = lineOpener(tree, content);
  const datedLines = new Set(dated);

  /** Index of the line with which the head of a dated line begins, or `null` where it has no head. */
  const headStart = (at: number, from: number): number | null => {
    // No head begins with a dated line, and a file may hold hundreds of them one under another.
    const above = Array.from({ length: Math.min(HEAD_ABOVE, at - from) }, (_, i) => at - 1 - i).filter(
      (i) => !datedLines.has(i),
    );
    // Nearest first.
    const fitting = above.flatMap((i) => {
      const head = opens(lines[i]) ? readHead(lines, i, at + 1, heads) : null;
      return head && head.to > at ? [head] : [];
    });
    const underFoot = (head: Head): boolean =>
      walk(lines.slice(Math.max(from, head.from - HEAD_ABOVE), head.from), feet).length > 0;
    const chosen =
      fitting.find(underFoot) ??
      fitting.find(({ title }) => title.line.kind === "heading") ??
      fitting.find(({ title }) => !/[.!?…]$/.test(title.line.text.trim())) ??
      fitting[0];
    if (chosen === undefined) return null;
    return fitting.reduce((head, higher) => (belongsTo(head, higher) ? higher : head), chosen).from;
  };

  const found: Head[] = [];
  let from = headAt(lines, 0, publisher)?.to ?? 0;
  for (const at of dated) {
    const start = at < from ? null : headStart(at, from);
    const head = start === null ? null : headAt(lines, start, publisher);
    if (head === null) continue;
    found.push({ ...head, start: lineStart(content, head.start) });
    from = head.to;
  }
  return found;
}

function readHead(lines: readonly Line[], from: number, end: number, heads: Publisher): Head | null {
  const part = lines.slice(from, end);
  const claims = walk(part, heads);
  const title = claims.find(({ rule }) => rule.role !== "masthead");
  const dated = claims.find(({ rule }) => isDated(rule));
  if (title?.rule.role !== "title" || dated === undefined) return null;
  const bodyStart = claims.at(-1)?.line.end ?? 0;
  const length = part.findIndex((line) => line.start >= bodyStart);
  const to = from + (length < 0 ? part.length : length);
  return { from, to, start: part[0]?.start ?? 0, claims, title, dated };
}

/** Whether a head that begins higher is the same one: a masthead above the title, a headline above its second line. */
function belongsTo(head: Head, higher: Head): boolean {
  if (higher.from !== head.from - 1) return false;
  const [opening] = higher.claims;
  return (
    opening?.rule.role === "masthead" ||
    (opening?.line.kind === "heading" && head.title.line.kind === "heading")
  );
}

function isDated({ role }: Rule): boolean {
  return DATED.includes(role);
}

/** Whether a line, or a part of it that was a line once, is a dated line of the publisher's heads. */
function isDatedLine(line: Line, { rules, seams }: Publisher): boolean {
  if (line.text.length > LONGEST_DATED || !/\d{4}/.test(line.text) || !HOLDS_DATE.test(line.text))
    return false;
  const states = (piece: Line): boolean => rules.some((rule) => isDated(rule) && isKnownBy(rule, piece));
  return states(line) || piecesOf(line, seams).some(({ from, to }) => states(sliceLine(line, from, to)));
}

/** Tells lines that a file could be cut in front of: not in a list or a quotation, and first on their source line. */
function lineOpener(tree: Root, content: string): (line: Line | undefined) => boolean {
  const own = tree.children.filter(({ type }) => type === "paragraph" || type === "heading");
  const starts = new Set(linesOf({ ...tree, children: own }, content).map(({ start }) => start));
  return (line) =>
    line !== undefined &&
    starts.has(line.start) &&
    content.slice(lineStart(content, line.start), line.start).trim() === "";
}
