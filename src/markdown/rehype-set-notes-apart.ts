import type { Root } from "hast";
import { visit } from "unist-util-visit";

/** Keeps the numbers of footnotes out of the search: Pagefind would take them for the end of the word before. */
export function rehypeSetNotesApart() {
  return (page: Root): void => {
    visit(page, "element", ({ properties }) => {
      if ("dataFootnoteRef" in properties) properties.dataPagefindIgnore = "";
    });
  };
}
