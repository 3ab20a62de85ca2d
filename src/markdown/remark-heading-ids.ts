import type { Heading as HeadingNode, Root, RootContent } from "mdast";
import type { VFile } from "vfile";
import { slug } from "../text/slug.ts";
import { inlineText } from "./plain-text.ts";

declare module "vfile" {
  interface DataMap {
    /** The headings of the text, in order. */
    headings: readonly Heading[];
  }
}

/** A heading of an article's text, to which a link can lead. */
export interface Heading {
  /** Begins with `h-`, so that no author's word is the name of something else on the page. */
  readonly id: string;
  readonly text: string;
  /** From 2, under the headline, to 6. */
  readonly level: number;
}

/** Gives each heading between paragraphs an id, equal ones numbered, and tells the file of them: `file.data.headings`. */
export function remarkHeadingIds() {
  return (tree: Root, file: VFile): Root => {
    const { tree: named, headings } = nameHeadings(tree);
    file.data.headings = headings;
    return named;
  };
}

function nameHeadings(tree: Root): { readonly tree: Root; readonly headings: readonly Heading[] } {
  const headings: Heading[] = [];
  const taken = new Set<string>();
  const named = (node: RootContent): RootContent => {
    if (node.type !== "heading") return node;
    const text = wordsIn(node);
    if (text === "") return node;
    const id = freeId(`h-${slug(text)}`, taken);
    taken.add(id);
    headings.push({ id, text, level: node.depth });
    return { ...node, data: { ...node.data, hProperties: { id } } };
  };
  return { tree: { ...tree, children: tree.children.map(named) }, headings };
}

/** What a heading says, its notes' marks aside. */
function wordsIn(heading: HeadingNode): string {
  const children = heading.children.filter(({ type }) => type !== "footnoteReference");
  return inlineText({ ...heading, children })
    .replace(/\s+/g, " ")
    .trim();
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let [free, number] = [id, 2];
  while (taken.has(free)) free = `${id}-${number++}`;
  return free;
}
