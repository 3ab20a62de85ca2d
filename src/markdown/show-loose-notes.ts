import type { BlockContent, FootnoteDefinition, Nodes, Parents, Root } from "mdast";
import { visit } from "unist-util-visit";

/**
 * The tree in which a footnote that nothing refers to, or the second of a name, is text where it stands: the page
 * shows only notes that a reader can get to, and their words would be lost.
 */
export function showLooseNotes(tree: Root): Root {
  const notes = new Map<string, FootnoteDefinition>();
  visit(tree, "footnoteDefinition", (note) => {
    if (!notes.has(note.identifier)) notes.set(note.identifier, note);
  });
  if (notes.size === 0) return tree;

  const reached = new Set<Nodes>();
  const reach = (from: Parents): void => {
    // A note may refer to the next, and that to the next: a queue, not the stack.
    const queue: Nodes[] = [...from.children];
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      if (node.type === "footnoteReference") {
        const note = notes.get(node.identifier);
        if (note !== undefined && !reached.has(note)) {
          reached.add(note);
          for (const child of note.children) queue.push(child);
        }
      } else if ("children" in node && node.type !== "footnoteDefinition") {
        for (const child of node.children) queue.push(child);
      }
    }
  };
  reach(tree);

  const show = (node: Nodes): Nodes[] => {
    if (!("children" in node)) return [node];
    const loose = node.type === "footnoteDefinition" && !reached.has(node);
    if (loose) reach(node);
    const children = node.children.flatMap(show);
    return loose ? withLabel(node, children as BlockContent[]) : [{ ...node, children } as Nodes];
  };
  return { ...tree, children: tree.children.flatMap(show) } as Root;
}

/** The blocks of a note, with its mark as it was written. */
function withLabel(note: FootnoteDefinition, blocks: readonly BlockContent[]): BlockContent[] {
  const label = { type: "text", value: `[^${note.label ?? note.identifier}]: ` } as const;
  const [first, ...others] = blocks;
  return first?.type === "paragraph"
    ? [{ ...first, children: [label, ...first.children] }, ...others]
    : [{ type: "paragraph", children: [label] }, ...blocks];
}
