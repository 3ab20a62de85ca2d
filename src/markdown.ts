import type { Root as HastRoot, RootContent } from "hast";
import type { Root } from "mdast";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { remarkAccelerated } from "./remark-accelerated.ts";
import { restorePositions } from "./restore-positions.ts";
import type { SiteConfig } from "./site.ts";

/** Deepest nesting of a Markdown tree that is read; the steps after the parser are recursive. */
const MAX_DEPTH = 100;

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

/** Parses Markdown (CommonMark and GFM) into mdast with positions. */
export function parseMarkdown(markdown: string, parser: SiteConfig["parser"]): Root {
  return restorePositions(parsers[parser].parse(markdown) as Root, markdown);
}

/** The first place (line, column) nested deeper than can be rendered, or `null`. Walks without recursion. */
export function tooDeep(tree: Root): { line: number; column: number } | null {
  type Node = { children?: readonly Node[]; position?: { start: { line: number; column: number } } };
  let level: readonly Node[] = [tree as Node];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return level[0]?.position?.start ?? { line: 1, column: 1 };
    level = level.flatMap((node) => node.children ?? []);
  }
  return null;
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
