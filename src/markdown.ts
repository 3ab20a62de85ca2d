import type { Root as HastRoot, RootContent } from "hast";
import type { Root } from "mdast";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { type Excess, excessOfText, excessOfTree } from "./parse-limits.ts";
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

const renderer = unified()
  .use(remarkRehype, { clobberPrefix: "" })
  .use(rehypeSanitize, schema)
  .use(() => makeScrollable)
  .use(rehypeStringify)
  .freeze();

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

/** Renders a cleaned tree as sanitised HTML. */
export function renderHtml(tree: Root): string {
  return renderer.stringify(renderer.runSync(tree));
}

/** What may be wider than the page can be reached and scrolled by keyboard; `align` is not HTML any more. */
function makeScrollable(node: HastRoot | RootContent): void {
  if (node.type === "element") {
    if (node.tagName === "pre" || node.tagName === "table") node.properties.tabIndex = 0;
    if (node.tagName === "th" || node.tagName === "td") delete node.properties.align;
  }
  if ("children" in node) for (const child of node.children) makeScrollable(child as RootContent);
}
