import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { interfaceLanguage } from "../../src/config/site.ts";
import { indexSite } from "../../src/search/index-site.ts";
import { EVERY_ARTICLE, filed } from "../../src/search/terms.ts";
import { serve } from "../../src/serve/serve.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { site } from "../test-site.ts";

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
  const language = interfaceLanguage(site);
  await indexSite(folder, site, 2);
  const entry = JSON.parse(await readFile(join(folder, "pagefind", "pagefind-entry.json"), "utf8"));
  expect(Object.keys(entry.languages)).toEqual([language]);
  expect(entry.languages[language].page_count).toBe(2);
});

test("the same pages are indexed to the same bytes, under the same names", async () => {
  const filters = ["region", "author", "source"].flatMap((name) =>
    ["USA", "Asia", "Europe"].map((value) => `<b data-pagefind-filter="${name}">${value}</b>`),
  );
  const pages = { ...SITE, "2020/01/quay/index.html": article("en").replace(".", filters.join("")) };
  const [one, two] = [await indexOf(pages), await indexOf(pages)];
  expect(one.length).toBeGreaterThan(5);
  expect(two).toEqual(one);
});

/** The files of an index, each as its name and the hash of its bytes. */
async function indexOf(pages: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = await temporaryFolder(pages);
  await indexSite(folder, site, 3);
  const entries = await readdir(join(folder, "pagefind"), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const hashed = files.map(async ({ name, parentPath }) => {
    const bytes = await readFile(join(parentPath, name));
    return `${name} ${createHash("sha256").update(bytes).digest("hex")}`;
  });
  return (await Promise.all(hashed)).toSorted();
}

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

test("the word that all articles have finds all of them, however many days they are of", async () => {
  const dayOf = (i: number) => new Date(Date.UTC(2001, 0, 1 + i)).toISOString().slice(0, 10);
  // Pagefind parts its index after some thousands of words; a page of a hundred days stands for as many articles.
  const pages = Array.from({ length: 90 }, (_, page) => {
    const days = Array.from({ length: 100 }, (_, i) => filed(dayOf(page * 100 + i), "en"));
    return [`2001/01/a${page}/index.html`, article("en").replace("A ferry.", days.join(" "))];
  });
  const folder = await temporaryFolder(Object.fromEntries(pages));
  await indexSite(folder, site, pages.length);
  const server = await serve({ folder, pathPrefix: "/", port: 0, liveReload: false });
  onTestFinished(() => server.close());
  const pagefind = await import(join(folder, "pagefind", "pagefind.js"));
  await pagefind.options({ basePath: `${server.address}pagefind/`, noWorker: true });
  expect((await pagefind.search(EVERY_ARTICLE)).results).toHaveLength(pages.length);
});
