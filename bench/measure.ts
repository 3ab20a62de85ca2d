import type { MadeUpArticle } from "../demo/made-up-article.ts";
import { readArticle } from "../src/articles/read-article.ts";
import type { SiteConfig } from "../src/config/site.ts";
import { type Difference, differences } from "./score.ts";

/** What cleaning made of one made-up article. */
export interface Result {
  readonly article: MadeUpArticle;
  readonly differences: readonly Difference[];
}

/** Reads a made-up article as the build would, and compares. */
export function measure(article: MadeUpArticle, site: SiteConfig): Result {
  const reading = readArticle(`articles/${article.file}`, new TextEncoder().encode(article.markdown), site);
  return { article, differences: differences(article.expected, reading) };
}
