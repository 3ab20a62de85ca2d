import { expect, test } from "vitest";
import { site } from "../site.config.ts";
import { readArticle } from "../src/articles/read-article.ts";

const HEAD = "# The Weir\n\nBy Ilse Varga\n\nGlobal Research, January 14, 2013\n\n";

function read(body: string, front = ""): { text: string | null; said: readonly string[] } {
  const { text, messages } = readArticle("a.md", new TextEncoder().encode(front + HEAD + body), site);
  const said = messages.filter(({ rule }) => rule !== "missing-url");
  return { text, said: said.map(({ line, rule, reason }) => `${line} ${rule}: ${reason}`) };
}

const CUT =
  "The weir was sold twice in one year, and nobody at the ministry asked\n\nwhose water it was, in the years that followed.\n";

test("a paragraph that a page break cut is joined, unless keep names the repair or its line", () => {
  expect(read(CUT)).toEqual({ text: CUT.trim().replace("\n\n", " "), said: [] });
  expect(read(CUT, "---\nkeep: [page-break]\n---\n")).toEqual({ text: CUT.trim(), said: [] });
  expect(read(CUT, "---\nkeep: [10]\n---\n")).toEqual({ text: CUT.trim(), said: [] });
});

test("a word that a page break cut is reported with its line, and left", () => {
  const body = "The weir was sold by the govern-\n\nment in one year.\n";
  expect(read(body)).toEqual({
    text: body.trim(),
    said: [
      '7 damage: this paragraph ends in the middle of a word, "…sold by the govern-"; join it to the next one',
    ],
  });
});

test("a text that lost the lines between its paragraphs is reported, and left", () => {
  const body = "The weir was sold twice in one year.\n".repeat(200);
  expect(read(body).said).toEqual([
    "7 damage: this paragraph has 7,399 letters; the copy lost the blank lines in it, put them back",
  ]);
});

test("code has the same text whatever the line ends of its file", () => {
  const body = "The log of the ferry:\n\n```\nout 09:00\nin 09:40\n```\n";
  const text = "The log of the ferry:\n\nout 09:00\nin 09:40";
  expect(read(body)).toEqual({ text, said: [] });
  expect(read(body.replaceAll("\n", "\r\n"))).toEqual({ text, said: [] });
});
