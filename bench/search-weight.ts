// What the search of a built site weighs, and how long a first query takes: `npx tsx bench/search-weight.ts FOLDER`.
// The site must be built for the path prefix "/". Status 1: a budget is exceeded.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../src/serve.ts";
import { launchBrowser } from "../tests/browser/launch-browser.ts";
import { scales } from "../tests/browser/scales.ts";

/** Bytes over the wire: before the first key, and for a first query over 10,000 articles with the page it is asked on. */
const PAGE_BUDGET = 75_000;
const QUERY_BUDGET = 350_000;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("bench/search-weight.ts FOLDER");

const words = (await readFile(join(folder, "search-vocabulary.txt"), "utf8")).trim().split("\n");
const at = (share: number): string => words[Math.floor(share * (words.length - 1))] ?? "";
const [common, other, middling, rare] = [at(0), at(0.01), at(0.5), at(1)];
const QUERIES = [
  "",
  `q=${common}`,
  `q=${middling}`,
  `q=${rare}`,
  `q=${common} ${middling}`,
  `q=${common} ${other} ${middling} ${rare}`,
  `q="${other} ${middling}"`,
  `q=${common}&region=USA`,
  `q=${common}&sort=newest`,
  "region=USA&from=2015&to=2020",
  "q=zzyzzyva",
];

const server = await serve({ folder, pathPrefix: "/", port: 0, liveReload: false });
const browserServer = await launchBrowser();
const browser = await chromium.connect(browserServer.wsEndpoint());
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
  const bytes = await weight();
  const budget = query === "" ? PAGE_BUDGET : QUERY_BUDGET;
  if (bytes > budget) over++;
  const said = await page.locator("#search-status").textContent();
  console.log(
    `${(bytes / 1000).toFixed(0).padStart(4)} KB ${bytes > budget ? "OVER" : "    "} ${seconds.padStart(5)} s  ${query || "(no query)"}: ${said}`,
  );
  await context.close();
}
await browser.close();
await browserServer.close();
await server.close();
process.exitCode = over === 0 ? 0 : 1;
