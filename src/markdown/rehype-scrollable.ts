import type { Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { addedWords } from "./added-words.ts";

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
