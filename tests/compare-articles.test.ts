import { expect, test } from "vitest";
import { compareArticles, lettered } from "../src/archive/copies/compare-articles.ts";
import type { Reading } from "../src/articles/article.ts";
import { CUT, TEXT } from "./copies.ts";
import { madeArticle } from "./made-article.ts";

type Says = Partial<Reading>;

/** What two articles are to each other, whichever of them comes first. */
function verdict(says: Says, other: Says): string {
  const [one, two] = [says, other].map((facts) => lettered(madeArticle({ text: TEXT, ...facts })));
  if (one === undefined || two === undefined) throw new Error("two articles are compared");
  const { verdict: found } = compareArticles(one, two);
  expect(compareArticles(two, one).verdict).toBe(found);
  return found;
}

/** The text without every so manieth word character that is no figure. */
const without = (every: number): string => {
  let seen = 0;
  return TEXT.replace(/\p{L}/gu, (letter) => (++seen % every === 0 ? "" : letter));
};
/** The text without so many letters in a row. */
const cut = (letters: number): string => {
  let seen = 0;
  return TEXT.replace(/\p{L}/gu, (letter) => (++seen > 300 && seen <= 300 + letters ? "" : letter));
};
const source = (date: string) => ({ name: "The Quay", date, url: null });
const [MONDAY, TUESDAY] = ["2023-01-16", "2023-01-17"];

test("an updated copy is a duplicate only where no letter differs", () => {
  expect(verdict({}, { updated: TUESDAY })).toBe("duplicate");
  expect(verdict({}, { updated: TUESDAY, text: without(1000) })).toBe("doubt");
});

test("of different days, a copy may lack a letter here and there, but not one in forty", () => {
  expect(verdict({}, { published: TUESDAY, text: without(400) })).toBe("duplicate");
  expect(verdict({}, { published: TUESDAY, text: without(40) })).toBe("doubt");
});

test("of different days, a copy may lack a word or two, but no passage", () => {
  expect(verdict({}, { published: TUESDAY, text: cut(16) })).toBe("duplicate");
  expect(verdict({}, { published: TUESDAY, text: cut(17) })).toBe("doubt");
});

test("a copy that states no day of its own is of its source's day, or of the day it first came out", () => {
  const undated = { published: null, source: source(MONDAY) };
  expect(verdict(undated, { published: MONDAY, text: CUT })).toBe("duplicate");
  expect(verdict(undated, { published: TUESDAY, firstPublished: MONDAY, text: CUT })).toBe("duplicate");
  expect(verdict(undated, { published: TUESDAY, text: CUT })).toBe("doubt");
});

test("a day that neither copy states is no day they share", () => {
  const undated = (date: string) => ({ published: null, source: source(date) });
  expect(verdict(undated(MONDAY), { ...undated(TUESDAY), text: CUT })).toBe("doubt");
});

test("a text of two hundred letters is compared without its headline, a shorter one with it", () => {
  const letters = (count: number) =>
    lettered(madeArticle({ title: "Ferry", text: "a".repeat(count) })).letters;
  expect(letters(200)).toBe("a".repeat(200));
  expect(letters(199)).toBe(`ferry${"a".repeat(199)}`);
});
