// What the elements of an article's page need, one plugin for each kind.

import type { Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { addedWords } from "./added-words.ts";

/** Marks links that say their own address: it need not be said once more on paper. */
export function rehypeMarkAddresses() {
  return (page: Root): void => {
    visit(page, "element", (node) => {
      const [text] = node.children;
      if (node.tagName !== "a" || text?.type !== "text") return;
      if (withoutScheme(text.value) === withoutScheme(String(node.properties.href)))
        node.properties.className = ["address"];
    });
  };
}

/** Says the alignment of cells by a class, as HTML has no `align` any more; a heading without a word is no heading. */
export function rehypeCells() {
  return (page: Root): void => {
    visit(page, "element", (node) => {
      if (node.tagName !== "th" && node.tagName !== "td") return;
      const { align, ...properties } = node.properties;
      node.properties = align === undefined ? properties : { ...properties, className: [String(align)] };
      if (node.children.length === 0) node.tagName = "td";
    });
  };
}

/** Lets what may be wider than the page, code and tables, scroll by itself, by keyboard too. */
export function rehypeScrollable() {
  return (page: Root, file: VFile): void => {
    const { table } = addedWords(file.data.language ?? "");
    visit(page, "element", (node, index, parent) => {
      if (node.tagName === "pre") node.properties.tabIndex = 0;
      if (node.tagName !== "table" || parent === undefined || index === undefined) return;
      // A table that scrolls itself is no table to some screen readers.
      const properties = { className: ["wide"], role: "group", ariaLabel: table, tabIndex: 0 };
      parent.children[index] = { type: "element", tagName: "div", properties, children: [node] };
      return [SKIP, index + 1];
    });
  };
}

/** Keeps the numbers of footnotes out of the search: Pagefind would take them for the end of the word before. */
export function rehypeSetNotesApart() {
  return (page: Root): void => {
    visit(page, "element", ({ properties }) => {
      if ("dataFootnoteRef" in properties) properties.dataPagefindIgnore = "";
    });
  };
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//, "");
}
