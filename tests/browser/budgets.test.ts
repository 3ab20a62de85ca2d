import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { PAGE_KINDS, settled } from "./page-kinds.ts";
import { addressOf, newReader, openPageAs, visit } from "./reader.ts";
import { scales } from "./scales.ts";
import { searchPage } from "./search-page.ts";

/** Bytes over the wire, compressed as static hosts do. */
const ARTICLE_BUDGET = 30_000;
const SEARCH_BUDGET = 75_000;
/** What a first query loads whatever the archive's size; `bench/search-weight.ts` weighs all of it in a large one. */
const ENGINE_BUDGET = 150_000;

/** Files of the index that grow with the archive. */
const GROWING = /\/pagefind\/(?:index|fragment|filter)\/|\.pf_meta$/;

test.each([
  ["with scripts", true],
  ["without", false],
])("an article's page weighs at most 30 KB, %s", async (_how, javaScriptEnabled) => {
  const page = await newReader({ javaScriptEnabled });
  const weight = scales(page);
  await visit(page, "2021/03/2021-harbour-ledger/");
  await page.waitForLoadState("networkidle");
  await page.getByRole("article").getByRole("table").waitFor();
  expect(await weight()).toBeGreaterThan(0);
  expect(await weight()).toBeLessThan(ARTICLE_BUDGET);
});

test("the search page weighs at most 75 KB before the first key, and the engine of a first query 150 KB", async () => {
  const page = await newReader();
  const weight = scales(page);
  await visit(page, "search/");
  await page.waitForLoadState("networkidle");
  expect(await weight()).toBeLessThan(SEARCH_BUDGET);

  await searchPage(page).box.fill("cuba");
  await searchPage(page).hits.first().waitFor();
  expect(await weight((path) => GROWING.test(path))).toBeGreaterThan(0);
  expect(await weight((path) => !GROWING.test(path))).toBeLessThan(ENGINE_BUDGET);
});

/** How far the page's parts have moved by themselves so far (cumulative layout shift, 0 is none). */
async function shifts(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const seen: string[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput } = entry as PerformanceEntry & {
              value: number;
              hadRecentInput: boolean;
            };
            if (!hadRecentInput) seen.push(value.toFixed(4));
          }
        });
        observer.observe({ type: "layout-shift", buffered: true });
        // The shifts so far are handed over before the next frame is drawn twice.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(seen)));
      }),
  );
}

describe("nothing on a page moves by itself", { timeout: 60_000 }, () => {
  test.each([
    ["telephone", { width: 390, height: 844 }],
    ["desk", { width: 1280, height: 800 }],
  ])("on a %s", async (_where, viewport) => {
    const page = await openPageAs({ viewport }, "");
    const moving: string[] = [];
    for (const [kind, path] of PAGE_KINDS) {
      await page.goto(addressOf(path));
      await settled(page);
      for (const shift of await shifts(page)) moving.push(`${kind}: ${shift}`);
    }
    expect(moving).toEqual([]);
  });
});
