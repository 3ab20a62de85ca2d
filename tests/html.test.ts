import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildArchive } from "../src/archive/archive.ts";
import { writePages } from "../src/build/write-pages.ts";
import { mistakesIn } from "./html-validator.ts";
import { madeArticle, madeArticles } from "./made-article.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { site } from "./test-site.ts";

const small = { ...site, pageSize: 3 };
/** Whatever a page can hold at once. */
const RICH = madeArticle({
  publisher: "global-research",
  slug: "rich",
  language: "ar",
  title: 'Tom & "Jerry" <b>',
  subtitle: "A subtitle",
  text: "word ".repeat(1700),
  html: '<h2 id="h-a">A</h2><h2 id="h-b">B</h2><h3 id="h-c">C</h3>',
  headings: [
    { id: "h-a", text: "A", level: 2 },
    { id: "h-b", text: "B & <c>", level: 2 },
    { id: "h-c", text: "C", level: 3 },
  ],
  description: "A standfirst.",
  authors: Array.from({ length: 9 }, (_, i) => `Author ${i}`),
  firstPublished: "2020-01-01",
  updated: "2023-02-01",
  source: { name: "Al Mayadeen, English", date: "2023-01-13", url: "https://example.org/?a=1&b=2" },
  url: "https://example.org/talks",
  regions: ["USA", "Asia"],
  themes: Array.from({ length: 20 }, (_, i) => `Theme: ${i}, and more`),
  reports: ["SYRIA"],
  copyright: "© Ann",
  aliases: ["/old-name/"],
});

const TRANSLATION = madeArticle({ slug: "riche", language: "fr", translationOf: "rich" });

const ARCHIVES = [
  ["an empty archive in Spanish", "es", []],
  ["an article and its translation, in French", "fr", [RICH, TRANSLATION]],
  ["many articles", "en", [RICH, ...madeArticles(24, 2021, { regions: ["USA"], authors: ["Ann"] })]],
] as const;

async function files(folder: string, end: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith(end)).toSorted();
}

test.each(ARCHIVES)(
  "every page of %s is valid HTML without inline styles",
  async (_what, language, articles) => {
    const ofSite = { ...small, language };
    const folder = await temporaryFolder();
    await writePages(buildArchive(articles, ofSite), ofSite, folder);
    const pages = await files(folder, ".html");
    expect(pages.length).toBeGreaterThan(8);
    const mistakes = await Promise.all(
      pages.map(async (page) => mistakesIn(page, await readFile(join(folder, page), "utf8"))),
    );
    expect(mistakes.flat()).toEqual([]);
  },
);

test("each build writes the pages of its own archive, wherever it is started from", async () => {
  const [one, two] = [await temporaryFolder(), await temporaryFolder()];
  const started = process.cwd();
  process.chdir(one);
  try {
    await writePages(buildArchive([madeArticle({ slug: "first" })], site), site, join(one, "site"));
    await writePages(buildArchive([madeArticle({ slug: "second" })], site), site, two);
  } finally {
    process.chdir(started);
  }
  expect(await files(join(one, "site"), "first/index.html")).toHaveLength(1);
  expect(await files(two, "second/index.html")).toHaveLength(1);
  expect(await files(two, "first/index.html")).toEqual([]);
  expect(await files(two, "site.css")).toEqual(["site.css"]);
});

test("writes as many pages as it says", async () => {
  const folder = await temporaryFolder();
  const written = await writePages(buildArchive([RICH], site), site, folder);
  const ends = [".html", ".xml", ".json", ".txt"];
  const found = await Promise.all(ends.map((end) => files(folder, end)));
  expect(written).toBe(found.flat().length);
});
