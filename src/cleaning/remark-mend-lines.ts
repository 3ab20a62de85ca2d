import type { Root } from "mdast";
import type { Processor } from "unified";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import { wrapParser } from "../markdown/wrap-parser.ts";
import { pointAt, sourceOf } from "../text/position.ts";
import { addStretches } from "../text/stretch.ts";
import { mendLines } from "./mend-lines.ts";

declare module "vfile" {
  interface DataMap {
    /**
     * The Markdown that was parsed, as long as the file: front matter blanked out, lines that a conversion broke whole
     * again. Texts of the tree are looked up in it, lines and columns in the file.
     */
    markdown: string;
  }
}

/** The Markdown that a tree's offsets count on. */
export function markdownOf(file: VFile): string {
  return file.data.markdown ?? sourceOf(file);
}

/** Mends lines that a conversion broke before they are parsed; each line end that it takes away is a repair. */
export function remarkMendLines(this: Processor): void {
  wrapParser(this, (parse) => (marked, file) => {
    const markdown = marked.replace(/^\uFEFF/, "");
    const { text, repairs } = mendLines(markdown);
    file.data.markdown = text;
    addStretches(file, repairs);
    const tree = parse(text, file);
    if (repairs.length > 0) countLinesOf(markdown, tree);
    return tree;
  });
}

/** Counts lines and columns on the text as it was: the mended one that was parsed has fewer line ends. */
function countLinesOf(markdown: string, tree: Root): void {
  const places = location(markdown);
  visit(tree, ({ position }) => {
    if (position === undefined) return;
    position.start = pointAt(places, position.start.offset ?? 0);
    position.end = pointAt(places, position.end.offset ?? 0);
  });
}
