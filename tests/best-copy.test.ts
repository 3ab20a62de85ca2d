import { expect, test } from "vitest";
import { chooseCopy } from "../src/archive/copies/best-copy.ts";
import type { Reading } from "../src/articles/article.ts";
import { madeArticle } from "./made-article.ts";

const copy = (file: string, says: Partial<Reading> = {}, letters = 1000) => ({
  article: madeArticle({ file, ...says }),
  letters,
  similarity: 1,
});

/** The file of the copy that is published, whatever the order in which the copies come. */
function chosen(...copies: readonly ReturnType<typeof copy>[]): string {
  const [one, other] = [copies, copies.toReversed()].map((some) => chooseCopy(some).best.article.file);
  expect(one).toBe(other);
  return one ?? "";
}

test.each<Partial<Reading>>([
  { subtitle: "Above the Harbour" },
  { description: "What became of it." },
  { firstPublished: "2023-01-15" },
  { updated: "2023-01-17" },
  { url: "https://x.example/" },
  { copyright: "© Ann Lee" },
  { source: { name: "The Quay", date: null, url: null } },
  { authors: ["Ann Lee"] },
  { regions: ["Castria"] },
  { themes: ["Harbours"] },
  { reports: ["Ferries"] },
])("a copy that states %j is published before one that does not", (says) => {
  expect(chosen(copy("a.md"), copy("b.md", says))).toBe("b.md");
  const { why } = chooseCopy([copy("a.md"), copy("b.md", says)]);
  expect(why(copy("a.md"))).toMatch(/^it states more facts/);
});

test("a source counts once for each of its name, day and address", () => {
  const named = copy("a.md", { source: { name: "The Quay", date: null, url: null }, subtitle: "Above" });
  const entire = { name: "The Quay", date: "2023-01-15", url: "https://quay.example/" };
  expect(chosen(named, copy("b.md", { source: entire }))).toBe("b.md");
});

test("of copies that state as much the one filed first is published, of one day the first by its path", () => {
  expect(chosen(copy("a.md"), copy("b.md", { published: "2022-01-01" }))).toBe("b.md");
  expect(chosen(copy("b.md"), copy("a.md"), copy("c.md"))).toBe("a.md");
});

test("a copy with 98 % of the fullest one's letters is whole, and one with fewer is not", () => {
  const fullest = copy("a.md");
  const says = { url: "https://x.example/" };
  expect(chosen(fullest, copy("b.md", says, 980))).toBe("b.md");
  expect(chosen(fullest, copy("b.md", says, 979))).toBe("a.md");
});

test("of no copies none is chosen", () => {
  expect(() => chooseCopy([])).toThrow("there is no copy to choose");
});
