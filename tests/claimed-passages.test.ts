import { describe, expect, test } from "vitest";
import article from "../layouts/article.11ty.tsx";
import { buildArchive } from "../src/archive/archive.ts";
import { publishable, type Reading } from "../src/articles/article.ts";
import { readArticle } from "../src/articles/read-article.ts";

import { CLEANING_FIXTURES } from "./cleaning-fixtures.ts";
import { site } from "./test-site.ts";

/** The words of an article's page, every part of it opened. */
function wordsOfPage(reading: Reading): string {
  const archive = buildArchive([reading], site);
  const [only] = archive.articles;
  if (!only) throw new Error(`${reading.file} is not published`);
  return article({ site, archive, article: only })
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

const published = CLEANING_FIXTURES.map(({ name, bytes }) => readArticle(`${name}.md`, bytes, site)).filter(
  (reading) => publishable(reading) !== null,
);

describe("the page of a copy", () => {
  test.each(published.map((reading) => [reading.file, reading] as const))(
    "shows every passage that was claimed: %s",
    (_, reading) => {
      const page = wordsOfPage(reading);
      const claimed = reading.ledger.filter(({ kind }) => kind === "metadata" || kind === "boilerplate");
      const hidden = claimed
        .map(({ start, end }) => reading.content.slice(start, end).trim())
        .filter((passage) => !page.includes(passage));
      expect(hidden).toEqual([]);
      if (claimed.length > 0) expect(page).not.toContain("Nothing was removed");
    },
  );

  test("names the page that the copy was found on, and links to it", () => {
    const copy =
      "# Wells\n\n> Source: https://reposts.example/wells_1.htm\n\nby Ada Linde\nMay 3, 2011\nfrom\nGlobalResearch Website\nThe wells ran dry.\n";
    const reading = readArticle("wells.md", new TextEncoder().encode(copy), site);
    const archive = buildArchive([reading], site);
    const [only] = archive.articles;
    if (!only) throw new Error("it is published");
    expect(article({ site, archive, article: only })).toMatch(
      /Copy found at<\/dt><dd><a class="original" href="https:\/\/reposts\.example\/wells_1\.htm"[^>]*>reposts\.example</,
    );
    expect(reading.url).toBeNull();
  });
});
