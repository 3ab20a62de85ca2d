import type { Article } from "../../articles/article.ts";

/** An article in its place in the archive. */
export interface ArchivedArticle extends Article {
  /** Site path, with both slashes: `/2023/01/us-cuba-talks/`. */
  readonly path: string;
}
