import type { Definition, Root } from "mdast";
import { visit } from "unist-util-visit";

/** The definitions of a tree by identifier; the first of a name counts, as in CommonMark. */
export function definitionsOf(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  visit(tree, "definition", (node) => {
    if (!found.has(node.identifier)) found.set(node.identifier, node);
  });
  return found;
}
