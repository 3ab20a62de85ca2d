// What the search of a built site weighs, and how long a first query takes: `npx tsx bench/search-weight.ts FOLDER`.
// The site must be built for the path prefix "/". Status 1: a budget is exceeded.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../src/serve/serve.ts";
import { findBrowser } from "../tests/browser/find-browser.ts";
import { scales } from "../tests/browser/scales.ts";

/** Bytes over the wire: the page before the first key, and what a first query over 10,000 articles loads besides. */
const PAGE_BUDGET = 75_000;
const QUERY_BUDGET = 350_000;
/** How many words are asked for alone. */
const SAMPLE = 21;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("bench/search-weight.ts FOLDER");

// From the word that most articles have to one that two have.
const words = (await readFile(join(folder, "search-vocabulary.txt"), "utf8")).trim().split("\n");
const at = (share: number): string => words[Math.floor(share * (words.length - 1))] ?? "";
const single = Array.from({ length: SAMPLE }, (_, i) => `q=${at(i / (SAMPLE - 1))}`);
const pairs = single.slice(1).map((query, i) => `${query} ${at(i / (SAMPLE - 1))}`);
const QUERIES = [
  "",
  ...single,
  ...pairs,
  `q="${at(0.1)} ${at(0.5)}"`,
  `q=${at(0.3)}&region=USA`,
  `q=${at(0.3)}&sort=newest`,
  "region=USA&from=2015&to=2020",
  "q=zzyzzyva",
];

const server = await serve({ folder, pathPrefix: "/", port: 0, liveReload: false });
const browser = await chromium.launch(await findBrowser());
const weights = new Map<string, number>();
let over = 0;
for (const query of QUERIES) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const weight = scales(page);
  const started = performance.now();
  await page.goto(`${server.address}search/?${query}`);
  await page.locator("#search-answer").waitFor();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  await page.waitForLoadState("networkidle");
  const bytes = (await weight()) - (weights.get("") ?? 0);
  weights.set(query, bytes);
  const budget = query === "" ? PAGE_BUDGET : QUERY_BUDGET;
  if (bytes > budget) over++;
  const said = await page.locator("#search-status").textContent();
  console.log(
    `${(bytes / 1000).toFixed(0).padStart(4)} KB ${bytes > budget ? "OVER" : "    "} ${seconds.padStart(5)} s  ${query || "(no query)"}: ${said}`,
  );
  await context.close();
}
await browser.close();
await server.close();
for (const [what, queries] of [
  ["one word", single],
  ["two words", pairs],
] as const) {
  const sorted = queries.map((query) => weights.get(query) ?? 0).sort((a, b) => a - b);
  const within = sorted.filter((bytes) => bytes <= QUERY_BUDGET).length;
  const median = ((sorted[sorted.length >> 1] ?? 0) / 1000).toFixed(0);
  console.log(
    `first queries of ${what}: median ${median} KB, ${within} of ${sorted.length} within the budget`,
  );
}
process.exitCode = over === 0 ? 0 : 1;
