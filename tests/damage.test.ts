import { expect, test } from "vitest";
import { readArticle } from "../src/articles/read-article.ts";
import { site } from "./test-site.ts";

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

test("a headline on every page goes where it cuts a sentence or stands by the page's number; a refrain stays", () => {
  const refrain = "The Weir\n\nWe sang it twice.\n\nThe Weir\n\nThen we went home.\n\nThe Weir";
  expect(read(`${refrain}\n`).text).toBe(refrain);
  const pages = "We sang it twice.\n\nThe Weir\n\nPage 2\n\nThen home.\n\nThe Weir\n\nPage 3\n\nThe end.\n";
  expect(read(pages).text).toBe("We sang it twice.\n\nThen home.\n\nThe end.");
});

test("a text keeps its refrain where front matter names the title", () => {
  const song = "Bread and roses\n\nAs we come marching.\n\nBread and roses\n\nIn the beauty of the day.\n";
  const front = "---\ntitle: A song\npublished: 2020-01-01\n---\n";
  const { text } = readArticle("a.md", new TextEncoder().encode(front + song), site);
  expect(text).toBe(song.trim());
});

test("bullets alone on a line are left as they are in code, whichever fence stands in it", () => {
  const code = "~~~~\n```\n-\nout\n-\nin\n~~~\n-\nback\n~~~~\n";
  expect(read(code).text).toBe(code.split("\n").slice(1, -2).join("\n"));
});

test("code has the same text whatever the line ends of its file", () => {
  const body = "The log of the ferry:\n\n```\nout 09:00\nin 09:40\n```\n";
  const text = "The log of the ferry:\n\nout 09:00\nin 09:40";
  expect(read(body)).toEqual({ text, said: [] });
  expect(read(body.replaceAll("\n", "\r\n"))).toEqual({ text, said: [] });
});

test("a line that was mended above a place changes nothing about the line that is told", () => {
  const body =
    "-\n\nA bullet.\n\n-\n\nAnother one.\n\nThe weir was sold by the govern-\n\nment in one year.\n";
  expect(read(body).said).toEqual([
    '15 damage: this paragraph ends in the middle of a word, "…sold by the govern-"; join it to the next one',
  ]);
});
