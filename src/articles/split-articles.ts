import { ExcessError } from "../parse-limits.ts";
import type { SiteConfig } from "../site.ts";
import { readFrontMatter } from "./front-matter.ts";
import { linesOf } from "./lines.ts";
import { pageFurniture } from "./page-furniture.ts";
import { parseBody } from "./parse-body.ts";
import { publisherOf } from "./read-article.ts";
import { severalArticles } from "./several-articles.ts";

/** One article of a file that holds several. */
export interface Piece {
  readonly title: string;
  /** Its part of the file, to the letter; front matter stands in the first. */
  readonly text: string;
}

/**
 * The articles of a file of several, whose texts one after the other are the file; nothing where it is one.
 * @throws {ExcessError} where the file is beyond the limits of a text.
 */
export function splitArticles(content: string, site: SiteConfig): readonly Piece[] {
  const front = readFrontMatter(content);
  const body = parseBody(content, front.bodyStart, site.parser);
  if (body.tree === null) throw new ExcessError(body.excess);
  const { tree, text: mended } = body;
  const lines = linesOf(tree, mended);
  const publisher = publisherOf(front.data, lines, site);
  if (publisher === null) return [];
  const pages = new Set(pageFurniture(lines).map(({ line }) => line));
  const article = lines.filter((line) => !pages.has(line));
  const beginnings = severalArticles(tree, article, publisher, mended);
  return beginnings.map(({ title, start }, i) => {
    const text = content.slice(start, beginnings[i + 1]?.start);
    return { title: readFrontMatter(text).data.title ?? title, text };
  });
}
