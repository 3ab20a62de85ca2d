import { expect, test } from "vitest";
import { readArticle } from "../src/articles/read-article.ts";
import { site } from "./test-site.ts";

const read = (text: string) => readArticle("a.md", new TextEncoder().encode(text), site);

/** A copy whose first line below is line 7 of the file: what `keep` says stands in line 3, from column 8. */
const copy = (keep: string, foot = FOOT): string =>
  `---
title: A Ferry
keep: [${keep}]
published: 2024-06-07
---

The ferry sails at noon.

${foot}
`;

const FOOT = `Note to readers: Please click the share buttons above.
Follow us on Instagram and Twitter.

The original source of this article is Global ResearchCopyright © Ann Lee, Global Research, 2024

For media inquiries: publications@globalresearch.ca`;

const warnings = (text: string) =>
  read(text)
    .messages.filter(({ rule }) => rule === "keep" || rule === "front-matter")
    .map(({ line, column, severity, reason }) => `${line}:${column}: ${severity}: ${reason}`);

test("a line that keep names stays, whatever rule would have taken it", () => {
  const reading = read(copy("14"));
  expect(reading.text).toBe(
    "The ferry sails at noon.\n\nFor media inquiries: publications@globalresearch.ca",
  );
  expect(reading.source?.name).toBe("Global Research");
});

test("a range gives back every claim that it touches, each of them whole", () => {
  const text =
    "The ferry sails at noon.\n\nNote to readers: Please click the share buttons above. Follow us on Instagram and Twitter.";
  expect(read(copy("10-11")).text).toBe(text);
  expect(read(copy("9")).text).toBe(text);
  expect(read(copy("1-9")).text).toBe(text);
});

test("of a line in which two were glued, both stay; what it stated is then not taken from it", () => {
  const reading = read(copy("12"));
  expect(reading.text).toContain("Global ResearchCopyright © Ann Lee");
  expect(reading.copyright).toBeNull();
});

test("rules, lines and ranges stand side by side", () => {
  const reading = read(copy("media-inquiries, 9 – 10"));
  expect(reading.text?.split("\n\n")).toHaveLength(3);
  expect(warnings(copy("media-inquiries, 9 – 10"))).toEqual([]);
  expect(warnings(copy(""))).toEqual([]);
});

test("a page's number stays as well, by its rule or its line", () => {
  const pages = (keep: string) =>
    `---\ntitle: A Ferry\nkeep: [${keep}]\npublished: 2024-06-07\n---\n\nIt came.\n\nPage 1\n\nIt went.\n\nPage 2\n`;
  expect(read(pages("")).text).toBe("It came.\n\nIt went.");
  expect(read(pages("page-number")).text).toBe("It came.\n\nPage 1\n\nIt went.\n\nPage 2");
  expect(read(pages("9")).text).toBe("It came.\n\nPage 1\n\nIt went.");
  expect(warnings(pages("9, page-number"))).toEqual([]);
});

test("lines count as an editor counts them, Windows line ends or not", () => {
  expect(read(copy("14").replaceAll("\n", "\r\n")).text).toContain("For media inquiries");
});

test("an entry that changes nothing is a warning at its place, which says where to look", () => {
  expect(warnings(copy("slogan"))).toEqual([
    '3:8: warning: "keep" names "slogan", but this rule took nothing from this file; remove it',
  ]);
  expect(warnings(copy("media-inquiries, note-to-reader"))).toEqual([
    '3:25: warning: "keep" names "note-to-reader", which is no rule for this file; did you mean "note-to-readers"?',
  ]);
  expect(warnings(copy("11"))).toEqual([
    '3:8: warning: "keep" names line 11, but nothing was taken from there; the nearest is lines 9-10 (note-to-readers)',
  ]);
  expect(warnings(copy("5000"))).toEqual([
    '3:8: warning: "keep" names line 5000, but the file has 15 lines; the nearest is line 14 (media-inquiries)',
  ]);
  expect(warnings(copy("12-13", "It came in parts."))).toEqual([
    '3:8: warning: "keep" names lines 12-13, but the file has 10 lines; remove it',
  ]);
});

test("an entry that is no rule and no range is an error at its place", () => {
  expect(warnings(copy("14, 0-3"))).toEqual(['3:12: error: "keep.1" is "0-3"; lines count from 1']);
  expect(warnings(copy("9-4"))).toEqual([
    '3:8: error: "keep.0" is "9-4"; the smaller number comes first: 4-9',
  ]);
  expect(warnings(copy("Line 4"))).toEqual([
    '3:8: error: "keep.0" is "Line 4"; name a rule (slogan), a line (31) or a range of lines (12-14)',
  ]);
});

test("one entry needs no list", () => {
  const one = copy("x").replace("[x]", "14");
  expect(read(one).text).toContain("For media inquiries");
  expect(warnings(copy("x").replace("[x]", "9-4"))[0]).toMatch(/^3:7: error: "keep/);
});
