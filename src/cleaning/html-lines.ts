import type { Html, RootContent } from "mdast";
import { textPieces } from "../markdown/text-pieces.ts";
import { rangeOf } from "../text/range.ts";
import type { Line, Run } from "./line.ts";

export const BREAK_TAG = /^<br\s*\/?>$/i;
/** Tags of layout and emphasis, which have no words of their own; in `<Cuba>` the angle brackets are quotes. */
export const TAG =
  /^<\/?(?:a|abbr|article|b|big|center|cite|div|em|font|h[1-6]|header|i|p|section|small|span|strong|sub|sup|u)(?:\s[^>]*)?\/?>$/i;
/** Tags of pictures: what stands between them is a caption, and no line of the article's head or foot. */
export const PICTURE_TAG = /^<\/?(?:figure|figcaption|img|picture|source|svg)(?:\s[^>]*)?\/?>$/i;

const TAGS = /<\/?[a-z][^<>]*>/gi;

/** A reference to a character, which stands for a letter that a rule would have to know. */
const REFERENCE = /&(?:[a-z][a-z0-9]*|#\d+|#x[\da-f]+);/i;

/** How many more pictures a block of HTML opens than it closes. */
function picturesOpened(node: RootContent): number {
  if (node.type !== "html") return 0;
  const tags = node.value.match(/<\/?(?:figure|figcaption|picture)\b/gi) ?? [];
  return tags.reduce((open, tag) => open + (tag.startsWith("</") ? -1 : 1), 0);
}

/**
 * The blocks that stand within a picture's element, whose tags blank lines made blocks of HTML of their own; none of an
 * element that is never closed.
 */
export function blocksInPictures(blocks: readonly RootContent[]): ReadonlySet<RootContent> {
  const within = new Set<RootContent>();
  let opened: RootContent[] = [];
  let depth = 0;
  for (const block of blocks) {
    depth += picturesOpened(block);
    if (depth > 0 || opened.length > 0) opened.push(block);
    if (depth > 0) continue;
    if (depth === 0) for (const each of opened) within.add(each);
    [opened, depth] = [[], 0];
  }
  return within;
}

/**
 * The lines of a block of HTML that a copy left in, without its tags: `<p>By <a href="#">X</a></p>`. A block with a
 * picture in it is one line without words, and so is one with tags that are no layout's: a table, a form; or with
 * references to characters.
 */
export function htmlLines(node: Html, block: number, content: string): readonly Line[] {
  const range = rangeOf(node);
  const tags = node.value.match(TAGS) ?? [];
  const isPicture = tags.some((tag) => PICTURE_TAG.test(tag));
  const isReadable =
    tags.every((tag) => TAG.test(tag) || BREAK_TAG.test(tag) || isWord(tag)) && !REFERENCE.test(node.value);
  const shape = { block, joined: [], depth: 0, links: [] };
  if (isPicture || !isReadable) {
    // An element that another block closes, or none, is not passed over.
    const kind = isPicture && picturesOpened(node) === 0 ? "image" : "other";
    return [{ ...shape, ...range, kind, text: "", whole: true, runs: [{ at: 0, start: range.start }] }];
  }
  const pieces = textPieces(node.value, range.start, range.end, content);
  const lines = pieces.map((piece): Line => {
    const [, level] = /^\s*<h([1-6])[\s>]/i.exec(piece.text) ?? [];
    const runs: Run[] = [];
    let text = "";
    for (const { 0: words, index } of piece.text.matchAll(/<[^<>]*>?|[^<]+/g)) {
      if (TAG.test(words) || BREAK_TAG.test(words)) continue;
      runs.push({ at: text.length, start: piece.start + index });
      text += words;
    }
    return {
      ...shape,
      kind: level === undefined ? "html" : "heading",
      depth: Number(level ?? 0),
      text,
      links: [...piece.text.matchAll(/<a\s[^>]*?href="([^"]*)"[^>]*>([^<]*)<\/a>/gi)].map(
        ([, url = "", label = ""]) => ({ text: label, url }),
      ),
      start: piece.start,
      end: piece.end,
      whole: pieces.length === 1,
      runs,
    };
  });
  return lines.filter((line) => line.text.trim() !== "");
}

/** Whether what looks like a tag is a word between angle brackets: `<Cuba>`. No element of HTML has capitals alone. */
function isWord(tag: string): boolean {
  return /^<\p{Lu}[^<>/="]*>$/u.test(tag);
}
