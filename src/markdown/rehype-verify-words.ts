import type { Nodes as HastNodes, Root as HastRoot } from "hast";
import type { Definition, Nodes, Root } from "mdast";
import type { VFile } from "vfile";
import { programFault } from "../text/report.ts";
import { firstDifference } from "./plain-text.ts";

/** The footnotes that a page shows at its end: their texts by the offset at which each is defined in the file. */
type Notes = Map<number | undefined, string>;

/**
 * Proves that a page shows the text that was written, whatever the steps between did to it.
 * @throws {Error} where it does not: a fault of this program, never of the file.
 */
export function rehypeVerifyWords() {
  return (page: HastRoot, file: VFile): void => {
    const { written, definitions } = file.data;
    if (!written || !definitions) throw new Error("rehypeVerifyWords comes behind remarkOffline");
    const fault = pageFault(written, definitions, page);
    if (fault !== null) throw programFault(file, fault);
  };
}

/**
 * Says what an article's page shows otherwise than its cleaned text, or `null`: each character that is not white
 * space must stand there, in order, and nothing else. Footnotes are compared one by one, as the page collects them at
 * its end; their numbers, their heading and the links back are the page's own words.
 */
export function pageFault(
  text: Root,
  definitions: ReadonlyMap<string, Definition>,
  page: HastRoot,
): string | null {
  const shownNotes: Notes = new Map();
  const shown = textOfPage(page, shownNotes);
  const notes: Notes = new Map();
  const written = textOfTree(text, definitions, shownNotes, notes);
  const faults = [...shownNotes].map(([start, note]) =>
    firstDifference("a note", notes.get(start) ?? "", "the page", note),
  );
  return (
    firstDifference("the text", written, "the page", shown) ?? faults.find((fault) => fault !== null) ?? null
  );
}

/** The text of a tree, its images by their words or else their address; notes that the page collects go to `notes`. */
function textOfTree(
  tree: Root,
  definitions: ReadonlyMap<string, Definition>,
  collected: Notes,
  notes: Notes,
): string {
  const textOf = (node: Nodes): string => {
    switch (node.type) {
      case "definition":
        return "";
      case "image":
        return node.alt || node.url;
      case "imageReference":
        return node.alt || (definitions.get(node.identifier)?.url ?? "");
      case "footnoteDefinition": {
        const start = node.position?.start.offset;
        const note = node.children.map(textOf).join("");
        if (!collected.has(start)) return `[^${node.label ?? node.identifier}]:${note}`;
        notes.set(start, note);
        return "";
      }
      default:
        if ("value" in node) return node.value;
        return "children" in node ? node.children.map(textOf).join("") : "";
    }
  };
  return textOf(tree);
}

/** The text of a page without what was added to it for footnotes; the notes themselves go to `notes`. */
function textOfPage(page: HastRoot, notes: Notes): string {
  const textOf = (node: HastNodes): string => {
    if (node.type === "text") return node.value;
    if (node.type === "root") return node.children.map(textOf).join("");
    if (node.type !== "element") return "";
    const textWithin = (): string => node.children.map(textOf).join("");
    const { properties, tagName, position } = node;
    if ("dataFootnoteRef" in properties || "dataFootnoteBackref" in properties) return "";
    if ("dataFootnotes" in properties) {
      for (const part of node.children) if (part.type === "element" && part.tagName === "ol") textOf(part);
      return "";
    }
    if (tagName === "li" && String(properties.id ?? "").startsWith("fn-")) {
      notes.set(position?.start.offset, textWithin());
      return "";
    }
    return textWithin();
  };
  return textOf(page);
}
