import { createHash } from "node:crypto";
import type { ArchivedArticle, ArchiveMessage } from "./archive.ts";

/** Warns of every article whose text, punctuation and case apart, is also that of another one. */
export function doublesAmong(articles: readonly ArchivedArticle[]): readonly ArchiveMessage[] {
  const firsts = new Map<string, ArchivedArticle>();
  const messages: ArchiveMessage[] = [];
  for (const article of articles.toReversed()) {
    const print = fingerprint(article.text);
    const first = firsts.get(print);
    if (first === undefined) firsts.set(print, article);
    else messages.push(double(article, first));
  }
  return messages;
}

function fingerprint(text: string): string {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return createHash("sha1").update(words.join(" ")).digest("base64");
}

function double(article: ArchivedArticle, first: ArchivedArticle): ArchiveMessage {
  const reason = `the text is the same as that of "${first.file}"; keep one of the two files`;
  return {
    file: article.file,
    message: { line: 1, column: 1, severity: "warning", rule: "double", reason },
  };
}
