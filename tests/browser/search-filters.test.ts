import { expect, test } from "vitest";
import { addressOf, openPage } from "./reader.ts";
import { queryOf, searchPage } from "./search-page.ts";

const TALKS = "Cuba Talks Resume in the Old Customs House";

test("a reader narrows by region and the address keeps it", async () => {
  const page = await openPage("search/?q=cuba");
  const { status, choice, chips, hits } = searchPage(page);
  await choice("region", "USA").check();
  await status.getByText(/^1 article$/).waitFor();
  expect(queryOf(page)).toBe("?q=cuba&region=USA");
  expect(await chips.allTextContents()).toEqual(["USA"]);
  await page.reload();
  await status.getByText(/^1 article$/).waitFor();
  expect(await hits.allTextContents()).toEqual([TALKS]);
  expect(await choice("region", "USA").isChecked()).toBe(true);
});

test("values of one filter widen, filters narrow each other", async () => {
  const page = await openPage("search/?region=USA&region=Asia");
  const { status, choice } = searchPage(page);
  await status.getByText(/^2 articles$/).waitFor();
  await choice("theme", "Law and Justice").check();
  await status.getByText(/^1 article$/).waitFor();
  expect(queryOf(page)).toBe("?region=USA&region=Asia&theme=Law and Justice");
});

test("a filter shows how many articles each value would give", async () => {
  const page = await openPage("search/?region=USA");
  const { status } = searchPage(page);
  await status.getByText(/^1 article$/).waitFor();
  const counts = await page.locator('details[data-filter="region"] label').allTextContents();
  expect(counts).toContain("USA1");
  // One of them is French, and says "Amérique latine & Caraïbe".
  expect(counts).toContain("Latin America & Caribbean4");
});

test("names with commas, ampersands and apostrophes can be filtered by", async () => {
  const page = await openPage("search/");
  const { status, choice } = searchPage(page);
  await choice("theme", "Culture, Society & History").check();
  await status.getByText(/^3 articles$/).waitFor();
  await page.goto(addressOf("search/?theme=Women’s+Rights"));
  await status.getByText(/^1 article$/).waitFor();
});

test("a name with quotes can be filtered by", async () => {
  const page = await openPage(`search/?author=${encodeURIComponent('Rosa "Red" Almeida')}`);
  await searchPage(page)
    .status.getByText(/^1 article$/)
    .waitFor();
});

test("the back button takes the filter off", async () => {
  const page = await openPage("search/?q=cuba");
  const { status, choice, chips } = searchPage(page);
  await choice("region", "USA").check();
  await status.getByText(/^1 article$/).waitFor();
  await page.goBack();
  await status.getByText(/^6 articles$/).waitFor();
  expect(queryOf(page)).toBe("?q=cuba");
  expect(await chips.count()).toBe(0);
  expect(await choice("region", "USA").isChecked()).toBe(false);
});

test("a chip takes its filter off, and the keyboard stays at the chips", async () => {
  const page = await openPage("search/?region=USA&region=Asia");
  const { status, chips } = searchPage(page);
  await status.getByText(/^2 articles$/).waitFor();
  await chips.getByText("USA").press("Enter");
  await status.getByText(/^1 article$/).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Asia");
});

test("a check box keeps the keyboard when its list is drawn anew", async () => {
  const page = await openPage("search/?q=cuba");
  const { status, choice } = searchPage(page);
  await choice("region", "USA").press("Space");
  await status.getByText(/^1 article$/).waitFor();
  await choice("region", "USA").and(page.locator(":focus")).waitFor();
});

test("the search page loads no index before it is asked, and knows what can be chosen", async () => {
  const page = await openPage("search/");
  await searchPage(page).choice("region", "USA").waitFor();
  const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect(loaded.filter((name) => name.includes("pagefind/"))).toEqual([]);
  await page.keyboard.press("/");
  await page.keyboard.type("ledger");
  await searchPage(page).hits.filter({ hasText: "Second Ledger" }).waitFor();
});

test("a reader narrows to a year by its bar, and the back button widens again", async () => {
  const page = await openPage("search/?q=cuba");
  const { status, chips, bar } = searchPage(page);
  await bar("2023").press("Enter");
  await status.getByText(/^2 articles$/).waitFor();
  expect(queryOf(page)).toBe("?q=cuba&from=2023&to=2023");
  expect(await chips.allTextContents()).toEqual(["2023"]);
  expect(await page.locator(":focus").textContent()).toContain("2023: 2 articles");
  await page.goBack();
  await status.getByText(/^6 articles$/).waitFor();
  expect(await chips.count()).toBe(0);
});

test("a reader chooses a range of years, and takes it off", async () => {
  const page = await openPage("search/?q=cuba");
  const { status, chips } = searchPage(page);
  await page.getByLabel("From").selectOption("2019");
  await page.getByLabel("To", { exact: true }).selectOption("2023");
  await status.getByText(/^4 articles$/).waitFor();
  expect(queryOf(page)).toBe("?q=cuba&from=2019&to=2023");
  await chips.getByText("2019–2023").click();
  await status.getByText(/^6 articles$/).waitFor();
  expect(await page.getByLabel("From").inputValue()).toBe("");
});
