import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeDemo } from "../demo/write-demo.ts";
import { buildArchive } from "../src/archive/archive.ts";
import { silentReport } from "../src/build/progress.ts";
import { readArticles } from "../src/build/read-articles.ts";
import { writePages } from "../src/build/write-pages.ts";
import { mistakesIn } from "./html-validator.ts";
import { site } from "./test-site.ts";

/** So few show what hundreds show, in a fifth of the time. */
const ARTICLES = 60;
/** Bytes over the wire that it may take to read an article. */
const ARTICLE_BUDGET = 30_000;

let folder = "";
let articlePages: readonly string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "news-archive-"));
  await writeDemo(ARTICLES, join(folder, "articles"));
  const { readings } = await readArticles(join(folder, "articles"), site, silentReport);
  const archive = buildArchive(readings, site);
  await writePages(archive, site, join(folder, "site"));
  articlePages = archive.articles.map(({ path }) => `${path}index.html`);
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(path: string): Promise<string> {
  return readFile(join(folder, "site", path), "utf8");
}

test("every page of a demo is valid HTML", async () => {
  const pages = (await readdir(join(folder, "site"), { recursive: true })).filter((path) =>
    path.endsWith(".html"),
  );
  expect(pages.length).toBeGreaterThan(ARTICLES);
  const mistakes: string[] = [];
  for (const page of pages) mistakes.push(...(await mistakesIn(page, await read(page))));
  expect(mistakes).toEqual([]);
});

test("no article of a demo takes more than 30 KB over the wire to read, with style and icon", async () => {
  const parts = await Promise.all(["site.css", "favicon.svg"].map(read));
  const sent = (text: string): number => gzipSync(text).length;
  const shared = parts.reduce((sum, part) => sum + sent(part), 0);
  const heavy: string[] = [];
  for (const page of articlePages) {
    const weight = shared + sent(await read(page));
    if (weight > ARTICLE_BUDGET) heavy.push(`${page}: ${weight} bytes`);
  }
  expect(articlePages.length).toBeGreaterThan(ARTICLES / 2);
  expect(heavy).toEqual([]);
});
