import type { Definition, Nodes, Parents, Root, RootContent } from "mdast";
import { definitionsOf } from "../markdown/definitions.ts";
import { textPieces } from "../markdown/text-pieces.ts";
import { rangeOf } from "../text/range.ts";
import { hardWraps } from "./hard-wraps.ts";
import { BREAK_TAG, blocksInPictures, htmlLines, PICTURE_TAG, TAG } from "./html-lines.ts";
import { joinLines, type Line, type LineLink, type Run } from "./line.ts";

/** Nodes of other plugins that stand for a file's front matter. */
const FRONT_MATTER: ReadonlySet<string> = new Set(["yaml", "toml"]);

/** All lines of a tree in the order of the file; containers (lists, quotes) give the lines of their blocks. */
export function linesOf(tree: Root, content: string): readonly Line[] {
  const lines: Line[] = [];
  const wraps = hardWraps(content);
  const definitions = definitionsOf(tree);
  let block = 0;
  const visit = (node: RootContent): void => {
    // What another plugin put in stands nowhere in the file.
    if (FRONT_MATTER.has(node.type) || node.position === undefined) return;
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
