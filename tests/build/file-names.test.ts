import { expect, test } from "vitest";
import { buildArchive } from "../../src/archive/archive.ts";
import { publishable } from "../../src/articles/article.ts";
import { readArticle } from "../../src/articles/read-article.ts";
import { formatMessage } from "../../src/text/message.ts";
import { site } from "../test-site.ts";

const NAMES = [
  "two words.md",
  "a#b?c&d=e.md",
  "a\nb.md",
  "%2e%2e%2f.md",
  "...md",
  "-.md",
  "CON.md",
  "aux.md",
  "Case.md",
  "case.md",
  `${"long-".repeat(49)}x.md`,
  "café.md",
  "مقال.md",
  "<script>.md",
  "index.html.md",
];

test("an article gets an address of its own on every system, whatever its file is called", () => {
  const articles = NAMES.map((name, i) => {
    const content = `---\ntitle: T\npublished: 2023-01-16\n---\n\nText ${i}.\n`;
    const article = publishable(readArticle(`articles/${name}`, new TextEncoder().encode(content), site));
    if (article === null) throw new Error(`${name} is refused`);
    return article;
  });
  const { articles: archived, messages } = buildArchive(articles, site);
  const paths = archived.map(({ path }) => path);
  expect(new Set(paths).size).toBe(NAMES.length);
  expect(paths.filter((path) => !/^\/2023\/01\/[a-z0-9-]{1,87}\/$/.test(path))).toEqual([]);
  expect(paths.filter((path) => /\/(?:con|aux)\/$/.test(path))).toEqual([]);
  expect(messages.map(({ file, message }) => [file, message.rule])).toEqual([
    ["articles/case.md", "address-clash"],
  ]);
});

test("a message stays one line that the terminal prints, whatever its file is called", () => {
  const message = { line: 1, column: 1, severity: "error", rule: "x", reason: "no" } as const;
  expect(formatMessage("a\n\u001b[2J\u202e.md", message)).toBe(
    "a\\u000a\\u001b[2J\\u202e.md:1:1: error: no [x]",
  );
});
