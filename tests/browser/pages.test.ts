import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { PAGE_KINDS, settled } from "./page-kinds.ts";
import { addressOf, openPage, openPageAs } from "./reader.ts";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on a page; all its rules, or some. */
async function findings(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // A rule of WCAG 2.2, which axe does not apply unless it is told to.
  const more = { "target-size": { enabled: true } };
  const options = {
    resultTypes: ["violations" as const],
    ...(rules ? { runOnly: [...rules] } : { rules: more }),
  };
  const violations = await page.evaluate(
    async (options) => (await window.axe.run(options)).violations,
    options,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

// Every page is opened by a reader who fails the test at a console line, and at a request to another host.
describe("the console stays silent, no other host is asked, and axe finds nothing, light and dark", () => {
  const kinds = PAGE_KINDS.map(([kind, path, holds = "h1"]) => [kind, path, holds] as const);
  test.each(kinds)("%s", async (_kind, path, holds) => {
    const page = await openPage(path);
    await page.emulateMedia({ colorScheme: "light" });
    await settled(page);
    await page
      .locator(holds ?? "h1")
      .first()
      .waitFor();
    await page.evaluate(AXE);
    const light = await findings(page);
    await page.emulateMedia({ colorScheme: "dark" });
    // The dark page differs in its colours alone.
    expect({ light, dark: await findings(page, ["color-contrast"]) }).toEqual({ light: [], dark: [] });
  });
});

test("a remote image is a link, and is not fetched", async () => {
  const page = await openPage("2016/03/2016-border-dust/");
  expect(await page.locator("article img").count()).toBe(0);
  await page.locator('article a[href="https://pictures.example/queue.png"]').waitFor();
});

test("on a telephone a wide table scrolls in its box, by keyboard too, and is still a table", async () => {
  const page = await openPageAs({ viewport: { width: 320, height: 640 } }, "2021/03/2021-harbour-ledger/");
  expect(await page.getByRole("table").getByRole("row").count()).toBeGreaterThan(1);
  const box = page.locator(".wide");
  await box.focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => (document.querySelector(".wide")?.scrollLeft ?? 0) > 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

// A word that has no place to break: a name in German, an address, a file's name.
const LONGEST_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

test("no page scrolls sideways, on a telephone or a desk, however long its names", {
  timeout: 60_000,
}, async () => {
  const page = await openPageAs({}, "");
  const wider: string[] = [];
  for (const [kind, path] of PAGE_KINDS) {
    await page.goto(addressOf(path));
    await settled(page);
    await page.evaluate((word) => {
      for (const name of document.querySelectorAll("main bdi, h1")) name.textContent = word;
    }, LONGEST_WORD);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      const reach = await page.evaluate(() => document.documentElement.scrollWidth);
      if (reach > width) wider.push(`${kind} at ${width}: ${reach}`);
    }
  }
  expect(wider).toEqual([]);
});

test("without a script the search page leads to the lists and offers nothing to fill in", async () => {
  const page = await openPageAs({ javaScriptEnabled: false }, "search/");
  await page.locator("noscript").getByRole("link", { name: "region" }).waitFor();
  expect(await page.getByRole("textbox").or(page.getByRole("searchbox")).count()).toBe(0);
  expect(await page.getByRole("button").count()).toBe(0);
});
