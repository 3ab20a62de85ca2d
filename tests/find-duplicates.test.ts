import { expect, test } from "vitest";
import { findDuplicates } from "../src/archive/copies/find-duplicates.ts";
import type { Article, Reading } from "../src/articles/article.ts";
import { OTHER, TEXT } from "./copies.ts";
import { madeArticle } from "./made-article.ts";

const article = (file: string, text: string, says: Partial<Reading> = {}) =>
  madeArticle({ file, text, ...says });
/** The start of a text, as a share of it. */
const part = (text: string, share: number) => text.slice(0, text.length * share);
/** What is found among articles that editors keep apart in these pairs. */
const found = (articles: readonly Article[], ...pairs: readonly (readonly [Article, Article])[]) => {
  const apart = new Map<Article, Set<Article>>();
  for (const [one, other] of pairs) {
    apart.set(one, (apart.get(one) ?? new Set()).add(other));
    apart.set(other, (apart.get(other) ?? new Set()).add(one));
  }
  const { groups, doubts } = findDuplicates(articles, apart, new Map());
  return {
    groups: groups.map((copies) => copies.map((copy) => copy.article.file)),
    doubts: doubts.map(({ article: one, other }) => [one.file, other.file]),
  };
};
const UPDATED = { updated: "2023-02-01" };

test("an article is compared with each of several that share its passages", () => {
  const both = [article("a.md", TEXT), article("b.md", part(TEXT, 0.99), UPDATED)];
  expect(found([...both, article("c.md", part(TEXT, 0.98))]).groups).toEqual([["a.md", "c.md"], ["b.md"]]);
  expect(found([...both, article("c.md", part(TEXT, 0.99), UPDATED)]).groups).toEqual([
    ["a.md"],
    ["b.md", "c.md"],
  ]);
});

test("of several articles that one resembles, the most similar is named, whether or not it is the fullest", () => {
  const near = article("near.md", OTHER);
  const late = article("late.md", part(OTHER, 0.8), UPDATED);
  for (const more of [0.15, 0.35]) {
    const far = article("far.md", part(OTHER, 0.7) + TEXT.slice(0, OTHER.length * more));
    expect(found([near, far, late]).doubts).toContainEqual(["late.md", "near.md"]);
    expect(found([far, late]).doubts).toEqual([["late.md", "far.md"]]);
  }
});

test("two articles each kept apart from some other are no case, and one that nobody kept apart is", () => {
  const [a, b] = [article("a.md", TEXT), article("b.md", part(TEXT, 0.97), UPDATED)];
  const [x, y] = [article("x.md", OTHER), article("y.md", "A short text of another kind.")];
  expect(found([a, b, x, y]).doubts).toEqual([["b.md", "a.md"]]);
  expect(found([a, b, x, y], [b, y]).doubts).toEqual([["b.md", "a.md"]]);
  expect(found([a, b, x, y], [a, y]).doubts).toEqual([["b.md", "a.md"]]);
  expect(found([a, b, x, y], [a, x], [b, y]).doubts).toEqual([]);
});

test("a group counts as kept apart where an editor kept one of its copies apart", () => {
  const [a, c] = [article("a.md", TEXT), article("c.md", part(TEXT, 0.99))];
  const b = article("b.md", part(TEXT, 0.97), UPDATED);
  const [x, y] = [article("x.md", OTHER), article("y.md", "A short text of another kind.")];
  expect(found([a, c, b, x, y], [c, x], [b, y])).toMatchObject({
    doubts: [],
    groups: [["a.md", "c.md"], ["b.md"], ["x.md"], ["y.md"]],
  });
});
