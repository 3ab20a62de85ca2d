import type { Html, Nodes, Parents, PhrasingContent, Root, RootContent, Text } from "mdast";
import { textPieces } from "../markdown/text-pieces.ts";
import { type Range, rangeOf, touching } from "../text/range.ts";

/** The tree without the lines that lie in the given ranges; what it keeps is shared with the original. */
export function removeClaimed(tree: Root, claimed: readonly Range[], content: string): Root {
  const touchesClaim = touching(claimed);
  const isClaimed = (offset: number): boolean => touchesClaim(offset, offset + 1);
  const touches = (node: Nodes): boolean => {
    const { start, end } = rangeOf(node);
    return touchesClaim(start, end);
  };

  const keepBlock = (node: RootContent): RootContent[] => {
    if (!touches(node)) return [node];
    if (node.type === "paragraph" || node.type === "heading") {
      const children = trimBreaks(node.children.flatMap(keepInline));
      return children.length > 0 ? [{ ...node, children }] : [];
    }
    if ("children" in node && node.type !== "table") {
      const children = (node.children as RootContent[]).flatMap(keepBlock);
      return children.length > 0 ? [{ ...node, children } as RootContent] : [];
    }
    return node.type === "html" ? keepLines(node) : isClaimed(rangeOf(node).start) ? [] : [node];
  };

  /** What is left of a text whose lines may be claimed one by one. */
  const keepLines = <Node extends Text | Html>(node: Node): Node[] => {
    const { start, end } = rangeOf(node);
    const kept = textPieces(node.value, start, end, content).filter((piece) => !isClaimed(piece.start));
    return kept.length > 0 ? [{ ...node, value: kept.map((piece) => piece.text).join("\n") }] : [];
  };

  const keepInline = (node: PhrasingContent): PhrasingContent[] => {
    if (!touches(node)) return [node];
    if (node.type === "text") return keepLines(node);
    if ("children" in node) {
      const children = (node as Parents & { children: PhrasingContent[] }).children.flatMap(keepInline);
      return children.length > 0 ? [{ ...node, children } as PhrasingContent] : [];
    }
    return isClaimed(rangeOf(node).start) ? [] : [node];
  };

  return { ...tree, children: tree.children.flatMap(keepBlock) };
}

/** Without the breaks that parted a paragraph from lines that are gone. */
function trimBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isBreak = (node: PhrasingContent): boolean =>
    node.type === "break" || (node.type === "text" && node.value.trim() === "");
  const first = nodes.findIndex((node) => !isBreak(node));
  return first < 0 ? [] : nodes.slice(first, nodes.findLastIndex((node) => !isBreak(node)) + 1);
}
