import { location } from "vfile-location";
import type { Reading } from "../articles/article.ts";
import { REPAIRS, type Repair } from "../cleaning/repair.ts";
import { explainRule } from "../publishers/publishers.ts";
import { lineAt } from "../text/position.ts";
import type { Segment, SegmentKind } from "../text/stretch.ts";

/** A line of a file, or the part of one to which one thing happened. */
export interface Row {
  /** Number of the line in the file, from 1. */
  readonly line: number;
  readonly kind: SegmentKind;
  /** What became of it, in a word or two: `kept`, `removed`, the metadata field. */
  readonly label: string;
  /** The rule that did it and why, beside the last row of what it took; `null` elsewhere. */
  readonly reason: string | null;
  /** The text as it stands in the file; empty for a repair, which joins two lines. */
  readonly text: string;
  /** Whether more of the line stands before or behind it. */
  readonly opensLine: boolean;
  readonly endsLine: boolean;
}

/** Most lines that are shown of a file of which no text was kept: it may be nothing but lines. */
const MOST_WITHOUT_TEXT = 1000;

/** A file line by line and what became of each; blank lines are left out. */
export function rowsOf(reading: Reading): readonly Row[] {
  const shown = shownUntil(reading);
  return reading.ledger
    .filter(({ start }) => start < shown)
    .flatMap((segment) => segmentRows(reading, { ...segment, end: Math.min(segment.end, shown) }));
}

/** Says how many lines of a file are not among its rows because there are too many; `null` where all are. */
export function linesNotShown(reading: Reading): string | null {
  const rest = reading.content.slice(shownUntil(reading)).trimEnd();
  return rest === "" ? null : `… and ${linesIn(rest).toLocaleString("en")} lines more`;
}

/** Offset at which the lines end that are shown. */
function shownUntil({ content, text }: Reading): number {
  const next =
    text === null ? location(content).toOffset({ line: MOST_WITHOUT_TEXT + 1, column: 1 }) : undefined;
  return next ?? content.length;
}

function linesIn(text: string): number {
  return lineAt(location(text), text.length);
}

function segmentRows({ content, publisher, text: kept }: Reading, segment: Segment): readonly Row[] {
  const { kind, rule, field = "", start, end, line } = segment;
  const label = { ...LABELS, body: kept === null ? "not kept" : "kept", metadata: field }[kind];
  if (kind === "repair") {
    const repair = REPAIRS.find((each) => each === rule);
    const reason = repair === undefined ? null : `${repair}: ${REPAIRED[repair]}`;
    return [{ line, kind, label, reason, text: "", opensLine: true, endsLine: true }];
  }
  const parts = [...content.slice(start, end).matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)]
    .map((match, i) => ({ at: start + match.index, text: match[1] ?? "", line: line + i }))
    .filter(({ text }) => text.trim() !== "");
  return parts.map(({ at, text, line }, i) => ({
    line,
    kind,
    label,
    reason:
      kind === "boilerplate" && rule !== undefined && i === parts.length - 1
        ? `${rule}: ${explainRule(publisher, rule)}`
        : null,
    text,
    opensLine: /(?:^|[\r\n])\s*$/.test(content.slice(Math.max(0, at - 200), at)),
    endsLine: /^\s*(?:$|[\r\n])/.test(content.slice(at + text.length, at + text.length + 200)),
  }));
}

const REPAIRED: Readonly<Record<Repair, string>> = {
  "page-break": "a break had cut this paragraph in two",
  "broken-title": "a break had cut the headline in two",
  "lone-bullet": "a break had parted this bullet from its words",
  "broken-sign": "a sign of windows-1252 had been read as a control character",
};

const LABELS: Readonly<Record<Exclude<SegmentKind, "metadata" | "body">, string>> = {
  "front-matter": "front matter",
  boilerplate: "removed",
  repair: "repaired",
};
