// Public collections of cross-site scripting payloads through the reader, the site and a browser:
// `npx tsx bench/payloads.ts FOLDER [--site N]`. FOLDER holds text files, a payload a line; N of them become a whole site.

import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { buildSite } from "../src/build/build-site.ts";
import { silentReport } from "../src/build/progress.ts";
import { serve } from "../src/serve/serve.ts";
import { findBrowser } from "../tests/browser/find-browser.ts";
import { type Fragment, fragmentsOf } from "../tests/payloads/fragments.ts";
import { openFragments, scriptsRun, watchedPage } from "../tests/payloads/open-fragments.ts";
import { dangersIn, lostWords } from "../tests/shown-html.ts";
import { site } from "../tests/test-site.ts";

const WORK = ".cache/payloads";
const FRAGMENTS_A_PAGE = 2000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { site: { type: "string", default: "1000" } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error("bench/payloads.ts FOLDER [--site N]");

const payloads = await payloadsIn(folder);
console.log(`${payloads.length} payloads`);
const browser = await chromium.launch(await findBrowser());
let faults = 0;
await control(browser);
await inArticles(browser);
await inASite(browser);
await browser.close();
console.log(faults === 0 ? "nothing ran, nothing was asked for, no word was lost" : `${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;

async function payloadsIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".txt"));
  const texts = await Promise.all(names.toSorted().map((name) => readFile(join(folder, name), "utf8")));
  return [...new Set(texts.flatMap((text) => text.split(/\r?\n/)).filter((line) => line.trim() !== ""))];
}

/** How many run where a page holds them as they are: the watch is awake. */
async function control(browser: Browser): Promise<void> {
  const sample = payloads.filter((_, i) => i % Math.ceil(payloads.length / 40) === 0);
  let ran = 0;
  for (const payload of sample) {
    const { misdeeds } = await openFragments(browser, [payload], false).catch(() => ({
      misdeeds: ["navigation"],
    }));
    if (misdeeds.length > 0) ran += 1;
  }
  console.log(`control: ${ran} of ${sample.length} do something where they stand as they are`);
}

async function inArticles(browser: Browser): Promise<void> {
  const fragments = payloads.flatMap((payload) => fragmentsOf(payload, site));
  const shown = fragments.filter(
    (fragment): fragment is Fragment & { html: string } => fragment.html !== null,
  );
  console.log(`${fragments.length} articles, ${fragments.length - shown.length} refused`);
  for (const { html, form, payload } of shown) complain(`${form}: ${payload}`, dangersIn(html));
  for (let from = 0; from < shown.length; from += FRAGMENTS_A_PAGE) {
    const page = shown.slice(from, from + FRAGMENTS_A_PAGE);
    for (const policy of [false, true]) {
      const opened = await openFragments(
        browser,
        page.map(({ html }) => html),
        policy,
      );
      complain(`articles from ${from}, policy ${policy ? "on" : "off"}`, opened.misdeeds);
      for (const [i, { form, payload, text }] of page.entries()) {
        complain(`${form}: ${payload}: lost`, lostWords(text, opened.shown[i] ?? ""));
      }
    }
  }
}

/** Articles whose every fact is a payload, as a site of their own. */
async function inASite(browser: Browser): Promise<void> {
  const chosen = payloads.filter((_, i) => i % Math.ceil(payloads.length / Number(values.site)) === 0);
  await rm(WORK, { recursive: true, force: true });
  await mkdir(join(WORK, "articles"), { recursive: true });
  for (const [i, payload] of chosen.entries()) {
    const day = new Date(Date.UTC(2020, 0, 1 + (i % 360))).toISOString().slice(0, 10);
    const facts = {
      title: payload,
      subtitle: payload,
      description: payload,
      authors: payload,
      regions: [payload],
    };
    const source = { name: payload, url: "https://source.example/?a=<b>&c" };
    const block = Object.entries({ ...facts, source, copyright: payload, published: day })
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
      .join("");
    await writeFile(join(WORK, "articles", `${i}.md`), `---\n${block}---\n\nWord.\n\n${payload}\n`);
  }
  const out = join(WORK, "site");
  const built = await buildSite({
    articles: join(WORK, "articles"),
    out,
    site,
    strict: false,
    allowFewer: true,
    report: silentReport,
  });
  console.log(`a site of ${built.articles} articles (${built.refused} refused), ${built.pages} pages`);
  const served = await serve({ folder: out, pathPrefix: site.pathPrefix, port: 0, liveReload: false });
  const files = await readdir(out, { recursive: true });
  const pages = files.filter((file) => file.endsWith(".html"));
  for (const policy of [false, true]) {
    const context = await browser.newContext({ bypassCSP: !policy });
    const { page, misdeeds } = await watchedPage(context);
    for (const file of pages) {
      await page.goto(served.address + file.replace(/index\.html$/, ""), { waitUntil: "load" });
      complain(`${file}, policy ${policy ? "on" : "off"}`, [
        ...misdeeds.splice(0),
        ...(await scriptsRun(page)),
      ]);
    }
    await context.close();
  }
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${served.address}about/`);
  for (const feed of files.filter((file) => /\.(?:xml|json)$/.test(file) && !file.startsWith("pagefind"))) {
    const text = await readFile(join(out, feed), "utf8");
    if (feed.endsWith(".json")) JSON.parse(text);
    else complain(feed, await page.evaluate(xmlFault, text));
  }
  await context.close();
  await served.close();
}

function xmlFault(text: string): readonly string[] {
  const fault = new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror");
  return fault === null ? [] : [fault.textContent ?? ""];
}

function complain(where: string, complaints: readonly string[]): void {
  if (complaints.length === 0) return;
  faults += complaints.length;
  console.log(`${where.slice(0, 160)}\n    ${complaints.slice(0, 5).join("\n    ").slice(0, 600)}`);
}
