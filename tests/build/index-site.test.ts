import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { site } from "../../site.config.ts";
import { indexSite } from "../../src/search/index-site.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const article = (language: string) =>
  `<!doctype html><html lang="en"><body><article data-pagefind-body lang="${language}">A ferry.</article></body></html>`;

const SITE = {
  "2023/01/ferry/index.html": article("en"),
  "2019/02/phare/index.html": article("fr"),
  "2023/index.html": "<!doctype html><html lang=en><body>A list.</body></html>",
  "about/index.html": "<!doctype html><html lang=en><body>About.</body></html>",
};

test("articles of every language go into one index, lists into none", async () => {
  const folder = await temporaryFolder(SITE);
  await indexSite(folder, site, 2);
  const entry = JSON.parse(await readFile(join(folder, "pagefind", "pagefind-entry.json"), "utf8"));
  expect(Object.keys(entry.languages)).toEqual(["en"]);
  expect(entry.languages.en.page_count).toBe(2);
});

test("an index that misses an article fails the build", async () => {
  const folder = await temporaryFolder(SITE);
  await expect(indexSite(folder, site, 3)).rejects.toThrow(
    "the search index holds 2 pages, the archive 3 articles",
  );
});

test("an archive without articles gets an empty index", async () => {
  const folder = await temporaryFolder({ "about/index.html": SITE["about/index.html"] });
  await indexSite(folder, site, 0);
  expect(await readdir(join(folder, "pagefind"))).toContain("pagefind-entry.json");
});

test("only what the search page loads is published", async () => {
  const folder = await temporaryFolder(SITE);
  await indexSite(folder, site, 2);
  const names = await readdir(join(folder, "pagefind"));
  expect(names.filter((name) => name.includes("ui") || name.includes("highlight"))).toEqual([]);
  expect(names).toContain("pagefind.js");
});
