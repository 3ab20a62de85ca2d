import { expect, test } from "vitest";
import { reasonAgainst } from "../../src/build/reason-against.ts";

const BUILD = { articles: "articles", out: "_site", strict: false, allowFewer: false };

test("a folder without an article replaces no site, and makes none", () => {
  expect(reasonAgainst(BUILD, 0, 0, 1204)).toBe(
    "articles: has no article to publish, and the site in _site has 1,204. Is it the right folder, with all that " +
      "belongs in it? Nothing is replaced unless you say --allow-fewer",
  );
  expect(reasonAgainst(BUILD, 2, 0, 0)).toMatch(/^articles: has no article to publish\. Is it/);
});

test("a folder that has fewer than half of the site's articles does not replace it, one with half does", () => {
  expect(reasonAgainst(BUILD, 0, 4, 10)).toMatch(
    /^articles: has only 4 articles to publish, and the site in _site has 10\./,
  );
  expect(reasonAgainst(BUILD, 0, 5, 10)).toBeNull();
  expect(reasonAgainst(BUILD, 3, 1, 0)).toBeNull();
});

test("fewer articles, and none, may be asked for", () => {
  for (const published of [0, 1])
    expect(reasonAgainst({ ...BUILD, allowFewer: true }, 0, published, 10)).toBeNull();
});

test("a strict build stops at a refused article", () => {
  const strict = { ...BUILD, strict: true };
  expect(reasonAgainst(strict, 1, 9, 9)).toMatch(/^1 article is refused, and the build is strict/);
  expect(reasonAgainst(strict, 0, 9, 9)).toBeNull();
});
