import { createHash } from "node:crypto";
import { type Article, publishable, type Reading } from "../src/articles/article.ts";

/** A publishable article that says what a test needs it to say, and is unlike every other in its text. */
export function madeArticle(says: Partial<Reading> = {}): Article {
  const file = says.file ?? `articles/${says.slug ?? "ferry"}-${says.published ?? "2023-01-16"}.md`;
  const sha256 = createHash("sha256").update(file).digest("hex");
  const text = says.text ?? `The ferry ${sha256} sails at noon.`;
  const article = publishable({
    file,
    publisher: "plain",
    language: "en",
    parser: "accelerated",
    slug: "ferry",
    aliases: [],
    draft: false,
    duplicateOf: null,
    notDuplicateOf: [],
    translationOf: null,
    content: text,
    sha256,
    html: `<p>${text}</p>`,
    headings: [],
    text,
    ledger: [{ kind: "body", start: 0, end: text.length, line: 1 }],
    messages: [],
    refused: false,
    title: "The Ferry",
    subtitle: null,
    description: null,
    authors: [],
    published: "2023-01-16",
    firstPublished: null,
    updated: null,
    source: null,
    url: null,
    foundAt: null,
    regions: [],
    themes: [],
    reports: [],
    copyright: null,
    ...says,
  });
  if (article === null) throw new Error("a test's article has no title, date or text");
  return article;
}

/** Articles on consecutive days of a year (then the next), the first on 1 January, with these facts in common. */
export function madeArticles(count: number, year: number, says: Partial<Reading> = {}): readonly Article[] {
  return Array.from({ length: count }, (_, index) => {
    const published = new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10);
    return madeArticle({ slug: `article-${index}`, published, ...says });
  });
}
