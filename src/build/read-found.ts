import type { Reading } from "../articles/article.ts";
import { readArticle } from "../articles/read-article.ts";
import type { SiteConfig } from "../config/site.ts";
import type { ArticleFile } from "./articles-folder.ts";

/** What a file of the articles folder comes to: an article read, or why it was not. */
export type Outcome = Reading | Unread;
export type Unread = Extract<ArticleFile, { message: unknown }>;

/** Reads a file that was found, unless it is known already why it cannot be read. */
export function readFound(found: ArticleFile, site: SiteConfig): Outcome {
  return "bytes" in found ? readArticle(found.file, found.bytes, site) : found;
}
