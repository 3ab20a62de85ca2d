import { expect, test } from "vitest";
import { newReader, visit } from "./reader.ts";
import { scales } from "./scales.ts";
import { searchPage } from "./search-page.ts";

/** Bytes over the wire, compressed as static hosts do. */
const ARTICLE_BUDGET = 20_000;
const SEARCH_BUDGET = 30_000;
/** Of these the scripts of our own: an article's, the search page's, and with the thread that a first query begins. */
const SCRIPT_BUDGETS = { article: 1_000, search: 7_000, query: 10_000 };
/** What a first query loads whatever the archive's size; `bench/search-weight.ts` weighs all of it in a large one. */
const ENGINE_BUDGET = 100_000;

const OWN_SCRIPTS = /\/scripts\//;

/** Files of the index that grow with the archive. */
const GROWING = /\/pagefind\/(?:index|fragment|filter)\/|\.pf_meta$/;

test.each([
  ["with scripts", true],
  ["without", false],
])("an article's page weighs at most 20 KB, %s", async (_how, javaScriptEnabled) => {
  const page = await newReader({ javaScriptEnabled });
  const weight = scales(page);
  await visit(page, "2021/03/2021-harbour-ledger/");
  await page.waitForLoadState("networkidle");
  await page.getByRole("article").getByRole("table").waitFor();
  expect(await weight()).toBeGreaterThan(0);
  expect(await weight()).toBeLessThan(ARTICLE_BUDGET);
  expect(await weight((path) => OWN_SCRIPTS.test(path))).toBeLessThan(SCRIPT_BUDGETS.article);
});

test("the search page weighs at most 30 KB before the first key, and with the engine of a first query 100 KB", async () => {
  const page = await newReader();
  const weight = scales(page);
  await visit(page, "search/");
  await page.waitForLoadState("networkidle");
  expect(await weight()).toBeLessThan(SEARCH_BUDGET);
  expect(await weight((path) => OWN_SCRIPTS.test(path))).toBeLessThan(SCRIPT_BUDGETS.search);

  await searchPage(page).box.fill("cuba");
  await searchPage(page).hits.first().waitFor();
  expect(await weight((path) => GROWING.test(path))).toBeGreaterThan(0);
  expect(await weight((path) => !GROWING.test(path))).toBeLessThan(ENGINE_BUDGET);
  expect(await weight((path) => OWN_SCRIPTS.test(path))).toBeLessThan(SCRIPT_BUDGETS.query);
});
