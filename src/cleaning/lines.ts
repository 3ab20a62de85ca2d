import type { Definition, Nodes, Parents, Root, RootContent } from "mdast";
import { definitionsOf } from "../markdown/definitions.ts";
import { textPieces } from "../markdown/text-pieces.ts";
import { rangeOf } from "../text/range.ts";
import { hardWraps } from "./hard-wraps.ts";
import { BREAK_TAG, blocksInPictures, htmlLines, PICTURE_TAG, TAG } from "./html-lines.ts";

/** A link that stands in a line: its text and address. */
interface LineLink {
  readonly text: string;
  readonly url: string;
}

/**
 * The unit that publishers' rules look at: one line of a block, without its markup. A line ends where the source
 * line ends (not where a conversion filled the text to a width), at a hard break, or at a `<br>`.
 */
export interface Line {
  readonly kind: "heading" | "paragraph" | "html" | "image" | "separator" | "other";
  /** A heading's level, else 0. */
  readonly depth: number;
  /** The words as a reader sees them; white space as in the source. */
  readonly text: string;
  readonly links: readonly LineLink[];
  /** Where it stands in the file: offsets in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Running number of the block it belongs to. */
  readonly block: number;
  /** Whether it is the whole of its block. */
  readonly whole: boolean;
  /** For each stretch of `text`, where it stands in the file. */
  readonly runs: readonly Run[];
  /** The lines that were joined to make this one; none for a line of the file. */
  readonly joined: readonly Line[];
}

/** A stretch of a line's text (from index `at`) and the file offset at which it starts. */
export interface Run {
  readonly at: number;
  readonly start: number;
}

/** Nodes of other plugins that stand for a file's front matter. */
const FRONT_MATTER: ReadonlySet<string> = new Set(["yaml", "toml"]);

/** All lines of a tree in the order of the file; containers (lists, quotes) give the lines of their blocks. */
export function linesOf(tree: Root, content: string): readonly Line[] {
  const lines: Line[] = [];
  const wraps = hardWraps(content);
  const definitions = definitionsOf(tree);
  let block = 0;
  const visit = (node: RootContent): void => {
    if (FRONT_MATTER.has(node.type)) return;
    if (node.type === "footnoteDefinition") {
      // A footnote is the author's, whatever it says.
      lines.push(opaque(node, block++, `[^${node.identifier}]`));
    } else if (node.type === "definition" || node.type === "table") {
      // A definition is no line at all; a table is never the publisher's.
      if (node.type === "table") lines.push(opaque(node, block++, ""));
    } else if (node.type === "paragraph" || node.type === "heading")
      for (const line of blockLines(node, block++, content, wraps, definitions)) lines.push(line);
    else if (node.type === "thematicBreak")
      lines.push({ ...opaque(node, block++, "* * *"), kind: "separator" });
    else if (node.type === "html") lines.push(...htmlLines(node, block++, content));
    else if ("children" in node) for (const child of node.children as RootContent[]) visit(child);
    else lines.push(opaque(node, block++, "value" in node ? node.value : ""));
  };
  const captions = blocksInPictures(tree.children);
  for (const node of tree.children) {
    if (captions.has(node)) lines.push({ ...opaque(node, block++, ""), kind: "image" });
    else visit(node);
  }
  return lines;
}

function opaque(node: RootContent, block: number, text: string): Line {
  const { start, end } = rangeOf(node);
  return {
    kind: "other",
    depth: 0,
    text,
    links: [],
    start,
    end,
    block,
    whole: true,
    runs: [{ at: 0, start }],
    joined: [],
  };
}

interface Draft {
  /** Pieces of its text: a text that grows and is cut in turn would be copied each time. */
  parts: string[];
  length: number;
  links: LineLink[];
  runs: Run[];
  start: number;
  end: number;
  /** Whether a picture stands in it before its words: then these are its caption, or the text's own. */
  pictured: boolean;
}

/** What stands beside a picture and is longer is no caption. */
const LONGEST_CAPTION = 200;

function blockLines(
  node: Extract<RootContent, { type: "paragraph" | "heading" }>,
  block: number,
  content: string,
  wraps: ReadonlySet<number>,
  definitions: ReadonlyMap<string, Definition>,
): Line[] {
  const range = rangeOf(node);
  const drafts: Draft[] = [];
  const draft = (start: number): Draft => ({
    parts: [],
    length: 0,
    links: [],
    runs: [],
    start,
    end: range.end,
    pictured: false,
  });
  let current = draft(range.start);
  const cut = (offset: number): void => {
    drafts.push({ ...current, end: offset });
    current = draft(offset);
  };
  const add = (text: string, start: number): void => {
    current.runs.push({ at: current.length, start });
    current.parts.push(text);
    current.length += text.length;
  };
  const visit = (child: Nodes): void => {
    const { start, end } = rangeOf(child);
    if (child.type === "text") {
      textPieces(child.value, start, end, content).forEach((piece, i) => {
        if (i > 0 && wraps.has(piece.start)) add(" ", piece.start);
        else if (i > 0) cut(piece.start);
        add(piece.text, piece.start);
      });
    } else if (child.type === "break") cut(end);
    else if (child.type === "html" && BREAK_TAG.test(child.value)) cut(end);
    else if (child.type === "html" && TAG.test(child.value)) return;
    else if (child.type === "html" && PICTURE_TAG.test(child.value)) {
      current.pictured ||= isBlank(current) || !/^<img/i.test(child.value);
    } else if (child.type === "image" || child.type === "imageReference") {
      current.pictured ||= isBlank(current);
      add(child.alt ?? "", start);
    } else if ("value" in child) add(child.value, start);
    else if ("children" in child) {
      const [line, before] = [drafts.length, current.parts.length];
      for (const inner of child.children) visit(inner);
      // A link cut by a line end belongs to the line that it ends on.
      const text = current.parts.slice(line === drafts.length ? before : 0).join("");
      if (child.type === "link") current.links.push({ text, url: child.url });
      if (child.type === "linkReference")
        current.links.push({ text, url: definitions.get(child.identifier)?.url ?? "" });
    }
  };
  for (const child of node.children) visit(child);
  drafts.push(current);
  const written = drafts
    .map(({ parts, length: _, ...draft }) => ({ ...draft, text: parts.join("") }))
    .filter(({ text }) => text.trim() !== "");
  const [kind, depth] =
    node.type === "heading"
      ? (["heading", node.depth] as const)
      : ([isPicture(node) ? "image" : "paragraph", 0] as const);
  const lines = written.map(({ pictured, ...draft }) => ({
    ...draft,
    ...(pictured && kind === "paragraph" ? captioned(draft.text) : { kind }),
    depth,
    block,
    whole: written.length === 1,
    joined: [],
  }));
  // A headline broken over two lines is one headline.
  const [first, ...others] = lines;
  return kind === "heading" && first
    ? [{ ...joinLines([first, ...others]), ...range, whole: true, joined: [] }]
    : lines;
}

/** A line of words that begins with a picture, as rules see it: without them. */
function captioned(text: string): Pick<Line, "kind" | "text"> {
  return { kind: text.length > LONGEST_CAPTION ? "other" : "image", text: "" };
}

function isBlank({ parts }: Draft): boolean {
  return parts.every((part) => part.trim() === "");
}

/** Whether a paragraph is pictures and nothing else. */
function isPicture(node: Parents): boolean {
  const words = (child: Nodes): boolean =>
    child.type === "image" || child.type === "imageReference"
      ? false
      : "value" in child
        ? child.value.trim() !== "" && !TAG.test(child.value) && !PICTURE_TAG.test(child.value)
        : "children" in child && child.children.some(words);
  return node.children.length > 0 && !node.children.some(words);
}

/** Lines of one block as one line, parted by spaces. */
export function joinLines(lines: readonly [Line, ...Line[]]): Line {
  const [first] = lines;
  const last = lines.at(-1) ?? first;
  if (first === last) return first;
  let text = "";
  const runs: Run[] = [];
  for (const line of lines) {
    if (line !== first) text += " ";
    for (const run of line.runs) runs.push({ ...run, at: run.at + text.length });
    text += line.text;
  }
  return { ...first, text, links: lines.flatMap((line) => line.links), end: last.end, runs, joined: lines };
}

/** Part of a line, from text index `from` to `to`. */
export function sliceLine(line: Line, from: number, to: number): Line {
  const start = from === 0 ? line.start : offsetOf(line, from);
  const end = to === line.text.length ? line.end : offsetOf(line, to);
  const text = line.text.slice(from, to);
  const links = line.links.filter((link) => link.text !== "" && text.includes(link.text));
  const runs = [
    { at: 0, start },
    ...line.runs.flatMap((run) =>
      run.at > from && run.at < to ? [{ at: run.at - from, start: run.start }] : [],
    ),
  ];
  return { ...line, text, links, start, end, runs, whole: false };
}

function offsetOf(line: Line, index: number): number {
  const run = line.runs.findLast((candidate) => candidate.at <= index) ?? { at: 0, start: line.start };
  return Math.min(run.start + index - run.at, line.end);
}
