import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { readArticle } from "../src/articles/read-article.ts";
import { explanation, type Paint } from "../src/explain/explanation.ts";
import { explanationPage } from "../src/explain/explanation-page.tsx";
import { CLEANING_FIXTURES } from "./cleaning-fixtures.ts";
import { site } from "./test-site.ts";

const read = (text: string, file = "a.md") => readArticle(file, new TextEncoder().encode(text), site);
const plain: Paint = (_, text) => text;

const COPY = `---
url: https://www.globalresearch.ca/a-ferry/1
---

# A Ferry

By Ann Lee<br>Global Research, June 7, 2024

It came, and this is the first paragraph of a text that a page break cut,

which is no place for it to end.

Note to readers: Please click the share buttons above.
Follow us on Instagram and Twitter.

The original source of this article is Global ResearchCopyright © Ann Lee, Global Research, 2024
`;

/** The lines of an explanation that stand for lines of the file. */
const rows = (text: string): readonly string[] =>
  explanation(read(text), 80, plain)
    .split("\n")
    .filter((line) => /^ {3}/.test(line));

test("a file is told line by line: front matter, facts, what was kept, removed and repaired", () => {
  expect(rows(COPY)).toEqual([
    "    1  front matter  ---",
    "    2  front matter  url: https://www.globalresearch.ca/a-ferry/1",
    "    3  front matter  ---",
    "    5  title         # A Ferry",
    "    7  authors       By Ann Lee<br>…",
    "    7  published     …Global Research, June 7, 2024",
    "    9  kept          It came, and this is the first paragraph of a text that a…",
    "    9  repaired      page-break: a break had cut this paragraph in two",
    "   11  kept          which is no place for it to end.",
    "   13  removed       Note to readers: Please click the share buttons above.",
    "   14  removed       Follow us on Instagram and Twitter.",
    "                     — note-to-readers: asks readers to share and to follow",
    "   16  source        The original source of this article is Global Research…",
    "   16  copyright     …Copyright © Ann Lee, Global Research, 2024",
  ]);
});

test("each repair says what it mended", () => {
  const repaired = rows("# A Ferry\n\nBy Ann Lee\n\nIt carried:\n\n-\nsalt\n-\nmail\n").filter((row) =>
    row.includes("repaired"),
  );
  expect(repaired).toEqual([
    "    7  repaired  lone-bullet: a break had parted this bullet from its words",
    "    9  repaired  lone-bullet: a break had parted this bullet from its words",
  ]);
});

test("a refused file says why before anything else, its errors first", () => {
  const lines = explanation(
    read("# A Ferry\n\nBy Ann Lee\n\nIt came.\n\nFor media inquiries: publications@globalresearch.ca\n"),
    200,
    plain,
  ).split("\n");
  expect(lines.slice(0, 3)).toEqual([
    "a.md: refused",
    "",
    expect.stringMatching(/^a\.md:1:1: error: no date/),
  ]);
});

test("no fixture needs more than 80 columns, messages and long words aside", () => {
  for (const { name, bytes } of CLEANING_FIXTURES) {
    const told = explanation(readArticle(`${name}.md`, bytes, site), 80, plain);
    const wide = told.split("\n").filter((line) => [...line].length > 80 && /^\s+\d/.test(line));
    expect(wide, name).toEqual([]);
  }
});

test("every line has its tone, and words say the same without colours", () => {
  const tones = explanation(read(COPY), 80, (tone, text) => `<${tone}>${text}</${tone}>`);
  expect(tones).toContain("<boilerplate>removed       Note to readers");
  expect(tones).toContain("<metadata>title         # A Ferry</metadata>");
  expect(tones).toContain("<repair>repaired ");
  expect(tones).toContain("<heading>a.md: can be published</heading>");
});

test("an article cannot command the terminal", () => {
  const hostile =
    "# A \u001b[2J Ferry\u202e\n\nBy Ann Lee\n\nGlobal Research, June 7, 2024\n\n\u009b31m It came.\n";
  const told = explanation(read(hostile), 80, plain);
  expect(told).not.toMatch(/[\u0080-\u009f\u202e]/);
  expect(told).not.toContain("\u001b");
  expect(told).toContain("# A \\u001b[2J Ferry\\u202e");
});

test("the page says the same, is valid, and runs nothing that an article holds", async () => {
  const hostile = `${COPY}\n<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n`;
  const page = explanationPage([read(COPY), read(hostile, "b.md")]);
  expect(page).toContain("note-to-readers: asks readers to share and to follow");
  expect(page).toContain("&lt;script>alert(1)");
  expect(page).not.toMatch(/<script|<img/);
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended"],
    rules: { "doctype-style": "off", "void-style": "off", "no-raw-characters": "off" },
  });
  const report = await validator.validateString(page);
  expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});
