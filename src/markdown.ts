import type { Root as HastRoot, RootContent } from "hast";
import type { Root } from "mdast";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { type AddedWords, addedWords } from "./articles/added-words.ts";
import { type Excess, ExcessError, excessOfText, excessOfTree } from "./parse-limits.ts";
import { remarkAccelerated } from "./remark-accelerated.ts";
import { restorePositions } from "./restore-positions.ts";
import type { SiteConfig } from "./site.ts";

const parsers = {
  remark: unified().use(remarkParse).use(remarkGfm),
  accelerated: unified().use(remarkParse).use(remarkGfm).use(remarkAccelerated),
};

/** Links lead to the web or to a mail program; anything else has been made text before it gets here. */
const schema = {
  ...defaultSchema,
  clobberPrefix: "",
  protocols: { ...defaultSchema.protocols, href: ["http", "https", "mailto"] },
};

/** A processor for each set of words, made once. */
const renderers = new Map<AddedWords, ReturnType<typeof rendererWith>>();

function rendererWith({ language, notes, back, table }: AddedWords) {
  return unified()
    .use(remarkRehype, {
      clobberPrefix: "",
      footnoteLabel: notes,
      footnoteLabelProperties: { lang: language },
      // The usual ↩ is an emoji on telephones.
      footnoteBackContent: (_note, again) => (again > 1 ? `↑ ${again}` : "↑"),
      footnoteBackLabel: (note, again) => back(again > 1 ? `${note + 1}-${again}` : `${note + 1}`),
    })
    .use(rehypeSanitize, schema)
    .use(() => markAddresses)
    .use(() => (tree: HastRoot) => makeScrollable(tree, table))
    .use(() => setNotesApart)
    .use(rehypeStringify)
    .freeze();
}

/** An mdast tree with positions, or why the text is not read. */
export type Parsed = { readonly tree: Root } | { readonly tree: null; readonly excess: Excess };

/** Parses Markdown (CommonMark and GFM) within the limits that keep one article from holding up all others. */
export function parseMarkdown(markdown: string, parser: SiteConfig["parser"]): Parsed {
  const before = excessOfText(markdown);
  if (before !== null) return { tree: null, excess: before };
  let tree: Root;
  try {
    tree = parsers[parser].parse(markdown) as Root;
  } catch (error) {
    if (error instanceof ExcessError) return { tree: null, excess: error.excess };
    // The reference parser is recursive: nesting can end its stack.
    if (!(error instanceof RangeError)) throw error;
    return {
      tree: null,
      excess: { line: 1, column: 1, reason: "the text is nested too deeply; flatten it" },
    };
  }
  const excess = excessOfTree(tree);
  return excess === null ? { tree: restorePositions(tree, markdown) } : { tree: null, excess };
}

/** Makes the sanitised page of a tree, in an article of this language. */
export function pageOf(tree: Root, language: string): HastRoot {
  return rendererOf(language).runSync(tree);
}

/** A page as HTML. */
export function printPage(page: HastRoot, language: string): string {
  return rendererOf(language).stringify(page);
}

function rendererOf(language: string): ReturnType<typeof rendererWith> {
  const words = addedWords(language);
  const renderer = renderers.get(words) ?? rendererWith(words);
  renderers.set(words, renderer);
  return renderer;
}

/**
 * What may be wider than the page is scrolled by itself, by keyboard too. `align` is a class since HTML has it no more,
 * and a heading of a column that says nothing is none.
 */
function makeScrollable(node: HastRoot | RootContent, name: string): void {
  if (!("children" in node)) return;
  for (const child of node.children) makeScrollable(child as RootContent, name);
  if (node.type === "element" && (node.tagName === "th" || node.tagName === "td")) {
    const { align, ...properties } = node.properties;
    node.properties = align === undefined ? properties : { ...properties, className: [String(align)] };
    if (node.children.length === 0) node.tagName = "td";
  }
  node.children = (node.children as RootContent[]).map((child) => {
    if (child.type !== "element") return child;
    if (child.tagName === "pre") return { ...child, properties: { ...child.properties, tabIndex: 0 } };
    // A table that scrolls itself is no table to some screen readers.
    if (child.tagName !== "table") return child;
    const properties = { className: ["wide"], role: "group", ariaLabel: name, tabIndex: 0 };
    return { type: "element", tagName: "div", properties, children: [child] };
  });
}

/** A link that says its own address need not say it once more on paper. */
function markAddresses(node: HastRoot | RootContent): void {
  if (!("children" in node)) return;
  for (const child of node.children) markAddresses(child as RootContent);
  const [text] = node.children;
  if (node.type !== "element" || node.tagName !== "a" || text?.type !== "text") return;
  if (withoutScheme(text.value) === withoutScheme(String(node.properties.href)))
    node.properties.className = ["address"];
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//, "");
}

/** The number of a footnote is not searched: Pagefind would take it for the end of the word before it. */
function setNotesApart(node: HastRoot | RootContent): void {
  if (!("children" in node)) return;
  for (const child of node.children) setNotesApart(child as RootContent);
  if (node.type === "element" && "dataFootnoteRef" in node.properties)
    node.properties.dataPagefindIgnore = "";
}
