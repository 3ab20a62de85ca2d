import type { Nodes, Root } from "mdast";
import type { Processor } from "unified";
import { location } from "vfile-location";
import { pointAt } from "../text/position.ts";
import { wrapParser } from "./wrap-parser.ts";

/** Gives every node of a tree its position, also those that remark-gfm makes without. */
export function remarkPositions(this: Processor): void {
  wrapParser(this, (parse) => (markdown, file) => restorePositions(parse(markdown, file), markdown));
}

/**
 * Gives every node of a tree its position. remark-gfm leaves them out where it finds an address in a text only after
 * parsing (`foo\+@bar.example`); the ledger needs them all. Works in place, as the tree was just made.
 */
function restorePositions(tree: Root, markdown: string): Root {
  const places = location(markdown);
  const place = (node: Nodes, from: number): number => {
    const known = node.position?.end.offset;
    let [start, end] = [from, from];
    if (known !== undefined) {
      start = node.position?.start.offset ?? from;
      end = known;
    } else if ("value" in node) [start, end] = find(node.value, from, markdown);
    let at = start;
    if ("children" in node) for (const child of node.children) at = place(child, at);
    if (known === undefined) {
      end = Math.max(end, at);
      node.position = { start: pointAt(places, start), end: pointAt(places, end) };
    }
    return end;
  };
  place(tree, 0);
  return tree;
}

/** Where a text stands in the source from an offset on: its letters in order, escapes between them passed over. */
function find(value: string, from: number, markdown: string): [start: number, end: number] {
  let start = from;
  let end = from;
  for (const [i, letter] of [...value].entries()) {
    const found = markdown.indexOf(letter, end);
    if (found < 0) break;
    if (i === 0) start = found;
    end = found + letter.length;
  }
  return [start, end];
}
