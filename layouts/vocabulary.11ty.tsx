import { vocabularyOf } from "../src/search/vocabulary.ts";
import type { PageData } from "./page-data.ts";

export const data = { permalink: () => "/search-vocabulary.txt" };

/** The archive's words, one a line: the search page loads them when it finds nothing. */
export default function render({ archive }: PageData): string {
  return vocabularyOf(archive.articles).join("\n");
}
