import { expect, test } from "vitest";
import { openPage, openPageAs } from "./reader.ts";

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

test("without a script the search page leads to the lists and offers nothing to fill in", async () => {
  const page = await openPageAs({ javaScriptEnabled: false }, "search/");
  await page.locator("noscript").getByRole("link", { name: "region" }).waitFor();
  expect(await page.getByRole("textbox").or(page.getByRole("searchbox")).count()).toBe(0);
  expect(await page.getByRole("button").count()).toBe(0);
});
