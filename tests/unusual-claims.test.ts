import { expect, test } from "vitest";
import { readArticle } from "../src/articles/read-article.ts";
import { site } from "./test-site.ts";

const read = (text: string) => readArticle("a.md", new TextEncoder().encode(text), site);
const head = "# A Ferry\n\nBy Ann Lee\n\nGlobal Research, June 7, 2024\n\n";
const NOTE =
  "Note to readers: Please click the share buttons above. Follow us on Instagram and Twitter. Feel free to repost and share widely Global Research articles.";

/** What `read` says about removals, without what it says about other things. */
const said = (text: string) =>
  read(text)
    .messages.filter(({ rule }) => rule === "unusual-removal" || rule === "nothing-left")
    .map(({ line, rule, reason }) => `${line} ${rule}: ${reason}`);

test("a removal beyond all that stands round any article is left in the text, with a warning", () => {
  const text = `${head}It came in parts.\n\n${`${NOTE}\n\n`.repeat(60)}`;
  expect(read(text).text).toContain("Note to readers");
  expect(read(text).authors).toEqual(["Ann Lee"]);
  expect(said(text)).toEqual([
    "9 unusual-removal: 9,180 characters in 60 places, 98 % of the file, look like the publisher's: more than stands round any article, so none was removed; if they are, delete them here",
  ]);
});

test("many short lines are as unusual as long ones", () => {
  const text = `${head}It came in parts.\n\n${"\\*\n\n".repeat(60)}${NOTE}\n`;
  expect(read(text).text).toContain("Note to readers");
  expect(said(text)[0]).toContain("in 61 places");
});

test("a body under the headline and over a late byline is no standfirst", () => {
  const body = "The ferry sails at noon, and nobody has asked it to. ".repeat(40).trim();
  const text = `# A Ferry\n\n${body}\n\nBy Ann Lee\n\nGlobal Research, June 7, 2024\n`;
  expect(read(text).text).toBe(body);
  expect(read(text).description).toBeNull();
  expect(read(text).authors).toEqual(["Ann Lee"]);
  expect(said(text)).toEqual([
    "3 unusual-removal: 2,119 characters stand in the place of the description; they were left in the text; if they are the description, put it in the front matter",
  ]);
});

test("a short article in a long head and foot is nothing unusual", () => {
  const fairUse =
    "www.globalresearch.ca contains copyrighted material the use of which has not always been specifically authorized by the copyright owner. If you wish to use copyrighted material for purposes other than fair use you must request permission from the copyright owner.";
  const foot = `${NOTE}\n\n${fairUse}\n\nFor media inquiries: publications@globalresearch.ca\n\n`.repeat(8);
  const text = `${head}It came.\n\n${foot}`;
  expect(said(text)).toEqual([]);
  expect(read(text).text).toBe("It came.");
});

test("where nothing stands under the head, the standfirst is the text", () => {
  const text = `# A Ferry\n\nIt came in parts.\n\nBy Ann Lee\n\nGlobal Research, June 7, 2024\n\n${NOTE}\n`;
  expect(read(text).text).toBe("It came in parts.");
  expect(said(text)[0]).toMatch(/^1 nothing-left: only a headline and a standfirst were found/);
});

test("what would leave nothing is left in the text, with a warning", () => {
  expect(read(`${NOTE}\n`).text).toBe(NOTE);
  expect(said(`${NOTE}\n`)[0]).toMatch(/^1 nothing-left: only the publisher's lines were found/);
});
