import { stat } from "node:fs/promises";
import { type ArticleFile, readArticleFile, readArticlesFolder } from "../build/articles-folder.ts";
import { unreadable } from "../build/ordinary-file.ts";

/** The article files that a command line names: one, or all those of a folder. */
export async function* articlesAt(path: string): AsyncGenerator<ArticleFile> {
  const found = await stat(path).catch((error) => {
    throw new Error(`${path}: ${unreadable(path, error)}`, { cause: error });
  });
  if (found.isDirectory()) yield* readArticlesFolder(path);
  else yield await readArticleFile(path);
}
