import type { VFile } from "vfile";
import { linesOf } from "../cleaning/lines.ts";
import { pageFurniture } from "../cleaning/page-furniture.ts";
import { markdownOf } from "../cleaning/remark-mend-lines.ts";
import { publisherOf } from "../cleaning/remark-strip-publisher.ts";
import type { SiteConfig } from "../config/site.ts";
import { readFrontMatter } from "../front-matter/front-matter.ts";
import { PUBLISHERS } from "../publishers/publishers.ts";
import { articleProcessor } from "./article-processor.ts";
import { severalArticles } from "./several-articles.ts";

/** One article of a file that holds several. */
export interface Piece {
  readonly title: string;
  /** Its part of the file, to the letter; front matter stands in the first. */
  readonly text: string;
}

/**
 * The articles of a file of several, whose texts one after the other are the file; nothing where it is one.
 * @throws {VFileMessage} where the file is beyond the limits of a text, or names a publisher that is unknown.
 */
export function splitArticles(file: VFile, site: SiteConfig): readonly Piece[] {
  const content = String(file);
  const tree = articleProcessor(site).parse(file);
  const markdown = markdownOf(file);
  const lines = linesOf(tree, markdown);
  const publisher = publisherOf(file, lines, PUBLISHERS, site.publisher);
  if (publisher === null) return [];
  const pages = new Set(pageFurniture(lines).map(({ start }) => start));
  const article = lines.filter((line) => !pages.has(line.start));
  const beginnings = severalArticles(tree, article, publisher, markdown);
  return beginnings.map(({ title, start }, i) => {
    const text = content.slice(start, beginnings[i + 1]?.start);
    return { title: readFrontMatter(text).data.title ?? title, text };
  });
}
