import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { madeUpArticle } from "../demo/made-up-article.ts";
import { readArticle } from "../src/articles/read-article.ts";
import { splitArticles } from "../src/articles/split-articles.ts";
import { CLEANING_FIXTURES } from "./cleaning-fixtures.ts";
import { site } from "./test-site.ts";

const read = (text: string) => readArticle("articles/a.md", new TextEncoder().encode(text), site);
const titles = (text: string): readonly string[] =>
  splitArticles(new VFile(text), site).map(({ title }) => title);

const TRANSLATE =
  "To read this article in the following languages, click the Translate Website button below the author’s name.";
const FOOT = `The original source of this article is Global Research

Copyright © Ann Lee, Global Research, 2024

For media inquiries: publications@globalresearch.ca`;
const LONG = "The harbour clerk counted boats until the harbour had none left to count for anybody. ".repeat(
  14,
);

const copy = (title: string, author: string, text: string): string =>
  `# ${title}\n\nBy [${author}](#)\n\nGlobal Research, June 7, 2024\n\n${text}\n\n`;
const listed = (title: string, author: string, text: string): string =>
  `${title}\n\nJune 7th, 2024 by ${author}\n\n${text}\n\n`;

describe("several articles", () => {
  test.each([
    [
      "a listing page",
      listed("The Ferry", "Ann Lee", `${TRANSLATE}\n\n\\*\\*\\*\n\nIt came.\n\n${FOOT}`) +
        listed("The Quay", "Bo Reed", `${TRANSLATE}\n\n\\*\\*\\*\n\nIt stayed.\n\n${FOOT}`) +
        listed("The Lamp", "Cy Dunn", `${TRANSLATE}\n\nIt burnt.\n\n${FOOT}`),
      ["The Ferry", "The Quay", "The Lamp"],
    ],
    [
      "a listing page without head blocks",
      listed("The Ferry", "Ann Lee", `It came.\n\n${FOOT}`) +
        listed("The Quay", "Bo Reed", `It stayed.\n\n${FOOT}`),
      ["The Ferry", "The Quay"],
    ],
    [
      "a listing page that lost heads and feet",
      listed("The Ferry", "Ann Lee", LONG) + listed("The Quay", "Bo Reed", LONG),
      ["The Ferry", "The Quay"],
    ],
    [
      "two copies one after the other",
      copy("The Ferry", "Ann Lee", "It came.") + copy("The Quay", "Bo Reed", "It stayed."),
      ["The Ferry", "The Quay"],
    ],
    [
      "two whole copies, the second with subtitle and standfirst",
      copy("The Ferry", "Ann Lee", `It came.\n\n${FOOT}\n\n---`) +
        copy("The Quay\n\n## And Its Wall\n\nA clerk tells.", "Bo Reed", `It stayed.\n\n${FOOT}`),
      ["The Ferry", "The Quay"],
    ],
    [
      "two copies without headings",
      (
        copy("The Ferry", "Ann Lee", `It came.\n\n${FOOT}`) +
        copy("The Quay", "Bo Reed", `It stayed.\n\n${FOOT}`)
      )
        .replaceAll("# ", "")
        .replaceAll("\n", "\r\n"),
      ["The Ferry", "The Quay"],
    ],
    [
      "copies of static pages under their mastheads",
      `www.globalresearch.ca\n\n${copy("The Ferry", "Ann Lee", `It came.\n\n${FOOT}`)}www.globalresearch.ca\n\nCentre for Research on Globalization\n\n${copy("The Quay", "Bo Reed", "It stayed.")}`,
      ["The Ferry", "The Quay"],
    ],
    [
      "copies whose heads were glued",
      `# The Ferry\n\nBy Ann Lee\n\nGlobal Research, June 7, 2024Region: USA\n\nIt came.\n\n${FOOT}\n\n# The Quay\n\nBy Bo Reed\n\nGlobal Research, June 7, 2024Region: USA\n\nIt stayed.\n`,
      ["The Ferry", "The Quay"],
    ],
    [
      "a digest of sections under one headline",
      `# June at the Harbour\n\n${[copy("The Ferry", "Ann Lee", "It came."), copy("The Quay", "Bo Reed", "It stayed.")].join("").replaceAll("# ", "## ")}`,
      ["June at the Harbour", "The Quay"],
    ],
    [
      "a digest with a preface",
      `# June at the Harbour\n\nTwo texts we liked.\n\nThey follow here.\n\n${[copy("The Ferry", "Ann Lee", "It came."), copy("The Quay", "Bo Reed", "It stayed.")].join("").replaceAll("# ", "## ")}`,
      ["June at the Harbour", "The Ferry", "The Quay"],
    ],
    [
      "two files put together, front matter and all",
      `${copy("The Ferry", "Ann Lee", "It came.")}---\ntitle: The Quay\nauthors:\n  - Bo Reed\n---\n\n${copy("The Quay", "Bo Reed", "It stayed.")}`,
      ["The Ferry", "The Quay"],
    ],
    [
      "a French listing page",
      ["Le bac", "Le quai"]
        .map(
          (title) =>
            `${title}\n\n7 juin 2019 par Hélène Marchetti\n\nIl vint.\n\nLa source originale de cet article est Mondialisation.ca\n\nCopyright © Hélène Marchetti, Mondialisation.ca, 2019\n\n`,
        )
        .join(""),
      ["Le bac", "Le quai"],
    ],
    [
      "plain articles, each with its headline, byline and date",
      "# The Ferry\n\nBy Ann Lee\n\nJune 7, 2024\n\nIt came.\n\n# The Quay\n\nBy Bo Reed\n\nJune 8, 2024\n\nIt stayed.\n",
      ["The Ferry", "The Quay"],
    ],
  ])("%s", (_, text, expected) => {
    expect(titles(text)).toEqual(expected);
    const pieces = splitArticles(new VFile(text), site);
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    for (const piece of pieces) expect(titles(piece.text)).toEqual([]);
  });

  test("of signed and dated articles put together in pairs nearly all are told apart, and none is cut elsewhere", () => {
    const made = Array.from({ length: 70 }, (_, seed) => madeUpArticle(seed))
      .filter(({ layout }) => /^(?:wordpress|print|listing|legacy)/.test(layout))
      .filter(({ expected }) => expected.published !== null && expected.authors.length > 0)
      .filter(({ markdown }) => /^[^-\ufeff]/.test(markdown))
      .map(({ markdown }) => markdown.trim());
    const pairs = made.slice(1).map((markdown, i) => [`${made[i]}\n\n`, markdown] as const);
    const pieces = pairs.map(([one, other]) =>
      splitArticles(new VFile(one + other), site).map(({ text }) => text),
    );
    const told = pieces.filter(({ length }) => length > 0);
    expect(told).toEqual(pairs.filter((_, i) => pieces[i]?.length));
    expect(told.length / pairs.length).toBeGreaterThan(0.9);
  });
});

describe("one article", () => {
  const whole = (text: string): string => copy("The Ferry", "Ann Lee", `${text}\n\n${FOOT}`);
  test.each([
    [
      "that quotes another's head",
      whole(`It came.\n\n> ${copy("The Quay", "Bo Reed", LONG).trim().replaceAll("\n", "\n> ")}`),
    ],
    [
      "that ends with an earlier one",
      whole(
        `It came.\n\n\\*\\*\\*\n\n**The Quay**\n\nBy Bo Reed\n\nGlobal Research, June 7, 2004\n\n${LONG}`,
      ),
    ],
    [
      "that holds an earlier one under a heading",
      whole(`${LONG}\n\n## The Quay\n\nBy Bo Reed\n\nGlobal Research, June 7, 2004\n\n${LONG}`),
    ],
    [
      "of sections, each signed",
      whole("## One\n\nBy Bo Reed\n\nIt came.\n\n## Two\n\nBy Cy Dunn\n\nIt stayed."),
    ],
    ["of sections, each dated", whole("## June 7, 2024\n\nIt came.\n\n## June 8, 2024\n\nIt stayed.")],
    [
      "first published elsewhere",
      whole("It came.\n\nFirst published by The Quay on June 7, 2004\n\nIt stayed."),
    ],
    [
      "followed by a list of others",
      `${whole("It came.")}\n\nRelated Articles\n\nThe Quay\n\nJune 3rd, 2024 by Bo Reed\n\nThe Lamp\n\nJune 2nd, 2024 by Cy Dunn\n`,
    ],
    [
      "followed by excerpts of others",
      `${whole("It came.")}\n\n${listed("The Quay", "Bo Reed", "It stayed where it was […]")}${listed("The Lamp", "Cy Dunn", "It burnt all night… Read more")}`,
    ],
    [
      "with a list of others inside",
      whole(
        "It came.\n\nSee also\n\nThe Quay\n\nBy Bo Reed\n\nGlobal Research, June 7, 2024\n\nThe Lamp\n\nBy Cy Dunn\n\nGlobal Research, June 8, 2024\n\nIt stayed.",
      ),
    ],
    [
      "that presents others in short",
      whole(
        ["The Quay", "The Lamp", "The Clerk"]
          .map(
            (title) =>
              `## [${title}](#)\n\nBy Bo Reed\n\nGlobal Research, June 7, 2024\n\nIt stayed where it was.`,
          )
          .join("\n\n"),
      ),
    ],
    [
      "that presents others, dated in the byline",
      whole(
        ["The Quay", "The Lamp"]
          .map((title) => `# [${title}](#)\n\nBy Bo Reed, June 7, 2024\n\n${LONG}`)
          .join("\n\n"),
      ),
    ],
    ["under a preface", `A word before.\n\nThis came by post.\n\n${whole("It came.")}`],
    [
      "with a list that looks like heads",
      whole("It came.\n\n- The Quay\n\n  June 3rd, 2024 by Bo Reed\n\n  It stayed."),
    ],
    [
      "that mentions a date of the publisher's",
      whole("It came.\n\nThe Quay\n\nGlobal Research, June 7, 2024, ran a piece on it.\n\nIt stayed."),
    ],
    [
      "plain, of signed letters",
      "# Letters\n\nBy Ann Lee\n\nJune 7, 2024\n\nIt came.\n\n## To the Clerk\n\nBy Bo Reed\n\nIt stayed.\n",
    ],
  ])("%s", (_, text) => {
    expect(titles(text)).toEqual([]);
    expect(read(text).messages.map(({ rule }) => rule)).not.toContain("several-articles");
  });

  test.each(CLEANING_FIXTURES)("the fixture $name", ({ content }) => {
    expect(titles(content)).toEqual([]);
  });

  test("any made-up article", () => {
    const articles = Array.from({ length: 50 }, (_, i) => madeUpArticle(i));
    expect(articles.filter(({ markdown }) => titles(markdown).length > 0).map(({ seed }) => seed)).toEqual(
      [],
    );
  });
});

const TWO = copy("The Ferry", "Ann Lee", "It came.") + copy("The Quay", "Bo Reed", "It stayed.");

test("a file of several is refused, with the line where each begins and what to do", () => {
  const { refused, messages } = read(TWO);
  expect(refused).toBe(true);
  expect(messages.filter(({ severity }) => severity === "error")).toEqual([
    {
      line: 9,
      column: 1,
      severity: "error",
      rule: "several-articles",
      reason:
        '2 articles stand in this file, beginning in line 1 ("The Ferry"), line 9 ("The Quay"); write each to a file of its own: npm run split -- articles/a.md; if it is one article, add "keep: [several-articles]" to its front matter',
    },
  ]);
});

test("an editor who knows better has the last word, and hears where it is not needed", () => {
  expect(read(`---\nkeep: [several-articles]\n---\n${TWO}`).refused).toBe(false);
  const needless = read(`---\nkeep: several-articles\n---\n${copy("The Ferry", "Ann Lee", "It came.")}`);
  expect(needless.messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`)).toContain(
    '2:7 "keep" names "several-articles", but no second article was found; remove it',
  );
});

test("front matter goes with the first article", () => {
  const text = `---\npublisher: global-research\n---\n${TWO}`;
  const pieces = splitArticles(new VFile(text), site);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  expect(pieces[0]?.text).toMatch(/^---\npublisher/);
});
