import type { Nodes, Root } from "mdast";
import { location } from "vfile-location";
import { firstDifference } from "../markdown/plain-text.ts";
import { textPieces } from "../markdown/text-pieces.ts";
import { lineAt } from "../text/position.ts";
import { rangeOf, touching } from "../text/range.ts";
import type { Segment, Stretch } from "../text/stretch.ts";

/**
 * Partitions a file into segments: the stretches that were taken, and the body between them. White space belongs to the segment before
 * it, at the very start to the first; only a repair's blank lines stand for themselves.
 */
export function buildLedger(content: string, stretches: readonly Stretch[]): readonly Segment[] {
  if (content === "") return [];
  const places = location(content);
  const segments: Stretch[] = [];
  let at = 0;
  const bodyUntil = (end: number): void => {
    // Up to its first word the stretch is white space, and belongs to the segment before.
    const start = segments.length === 0 ? at : firstWord(content, at, end);
    if (firstWord(content, at, end) < end) segments.push({ kind: "body", start, end });
  };
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(stretch.start, at);
    if (stretch.end <= start) continue;
    bodyUntil(start);
    segments.push({ ...stretch, start });
    at = stretch.end;
  }
  bodyUntil(content.length);
  if (segments.length === 0) segments.push({ kind: "body", start: 0, end: content.length });
  return segments.map((segment, i) => {
    const start = i === 0 ? 0 : segment.start;
    return { ...segment, start, end: segments[i + 1]?.start ?? content.length, line: lineAt(places, start) };
  });
}

/** Offset of the first character between two offsets that is no white space, else the second. */
function firstWord(content: string, from: number, to: number): number {
  const word = /\S/g;
  word.lastIndex = from;
  return Math.min(word.exec(content)?.index ?? to, to);
}

/**
 * Says what is wrong with a ledger, or `null`: its segments must partition the file, and what stands in its body
 * segments, read from the tree as parsed, must be the cleaned text, character for character but for white space.
 */
export function ledgerFault(
  content: string,
  ledger: readonly Segment[],
  tree: Root,
  text: string,
): string | null {
  let at = 0;
  for (const segment of ledger) {
    if (segment.start !== at || segment.end <= segment.start) return `gap or overlap at offset ${at}`;
    at = segment.end;
  }
  if (at !== content.length) return `it ends at ${at} of ${content.length}`;
  return firstDifference("the body", bodyText(content, ledger, tree), "the text", text);
}

/** The text of the parsed tree that lies in body segments; white space counts for nothing where it is compared. */
function bodyText(content: string, ledger: readonly Segment[], tree: Root): string {
  const touchesBody = touching(ledger.filter((segment) => segment.kind === "body"));
  // White space belongs to the segment before it: a node lies where its first word does.
  const inBody = (from: number): boolean => {
    const start = firstWord(content, from, content.length);
    return touchesBody(start, start + 1);
  };
  let text = "";
  const visit = (node: Nodes): void => {
    const { start, end } = rangeOf(node);
    if (node.type === "text" || node.type === "html") {
      for (const piece of textPieces(node.value, start, end, content))
        if (inBody(piece.start)) text += piece.text;
    } else if (inBody(start)) text += ownText(node);
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return text;
}

/** What a node says besides what its children say. */
function ownText(node: Nodes): string {
  if (node.type === "footnoteReference") return `[^${node.label ?? node.identifier}]`;
  if (node.type === "footnoteDefinition") return `[^${node.label ?? node.identifier}]:`;
  if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
  if (node.type === "thematicBreak") return "* * *";
  return "value" in node ? node.value : "";
}
