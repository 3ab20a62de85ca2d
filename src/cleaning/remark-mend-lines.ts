import type { Root } from "mdast";
import type { Processor } from "unified";
import { visit } from "unist-util-visit";
import { location } from "vfile-location";
import { mendLines } from "../articles/mend-lines.ts";
import { pointAt } from "../articles/position.ts";
import { wrapParser } from "../markdown/wrap-parser.ts";
import { addStretches } from "./file-data.ts";

/** Mends lines that a conversion broke before they are parsed; each line end that it takes away is a repair. */
export function remarkMendLines(this: Processor): void {
  wrapParser(this, (parse) => (markdown, file) => {
    const { text, repairs } = mendLines(markdown);
    file.data.markdown = text;
    addStretches(file, repairs);
    const tree = parse(text, file);
    if (repairs.length > 0) countLinesOf(markdown, tree);
    return tree;
  });
}

/** Counts the lines and columns of a tree on the text whose offsets it has, which has more line ends than was parsed. */
function countLinesOf(markdown: string, tree: Root): void {
  const places = location(markdown);
  visit(tree, ({ position }) => {
    if (position === undefined) return;
    position.start = pointAt(places, position.start.offset ?? 0);
    position.end = pointAt(places, position.end.offset ?? 0);
  });
}
