import type { Nodes, Root, RootContent } from "mdast";

/**
 * The text of a tree: a block for each heading, paragraph (wherever nested), code block, table row (cells joined by
 * a tab) and stretch of HTML; `* * *` for a thematic break. Blocks without text are left out.
 */
export function textBlocks(tree: Root): readonly string[] {
  const blocks: string[] = [];
  const add = (text: string): void => {
    const folded = text
      .split("\t")
      .map((cell) => cell.replace(/[ \n\r\u00a0]+/g, " ").trim())
      .join("\t");
    if (folded.trim() !== "") blocks.push(folded);
  };
  const visit = (node: RootContent): void => {
    if (node.type === "heading" || node.type === "paragraph") add(inlineText(node));
    else if (node.type === "thematicBreak") blocks.push("* * *");
    else if (node.type === "table") {
      for (const row of node.children)
        add(row.children.map((cell) => inlineText(cell).replaceAll("\t", " ")).join("\t"));
    } else if (node.type === "code") {
      // A blank line inside code would read as the end of the block. Windows line ends are left in it.
      if (node.value.trim() !== "")
        blocks.push(
          node.value
            .trim()
            .replace(/\r\n?/g, "\n")
            .replace(/\n\s*\n/g, "\n"),
        );
    } else if (node.type === "html") add(node.value.replace(/\n\s*\n/g, "\n"));
    else if (node.type === "footnoteDefinition") {
      const before = blocks.length;
      for (const child of node.children) visit(child);
      // Its name is a word of the text even where the note has none.
      blocks[before] = `[^${node.label ?? node.identifier}]: ${blocks[before] ?? ""}`.trimEnd();
    } else if ("children" in node) for (const child of node.children as RootContent[]) visit(child);
  };
  for (const node of tree.children) visit(node);
  return blocks;
}

/** The words of a node as a reader sees them; a hard break is a space, HTML stands as written. */
export function inlineText(node: Nodes): string {
  if (node.type === "break") return " ";
  if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
  if (node.type === "footnoteReference") return `[^${node.label ?? node.identifier}]`;
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(inlineText).join("") : "";
}

/** The words of a text: runs of letters and digits. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How much of two texts is shown where they part, in characters. */
const SHOWN = 30;

/**
 * Says where two texts differ in a character that is not white space, or `null` where they do not. `first` and
 * `second` name them: "the body", "the text".
 */
export function firstDifference(first: string, one: string, second: string, other: string): string | null {
  const [a, b] = [one, other].map((text) => text.replace(/\s+/g, "")) as [string, string];
  if (a === b) return null;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const from = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - SHOWN / 2), at + SHOWN));
  return `at its character ${at + 1} ${first} has ${from(a)}, ${second} ${from(b)}`;
}
