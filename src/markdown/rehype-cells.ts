import type { Root } from "hast";
import { visit } from "unist-util-visit";

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
