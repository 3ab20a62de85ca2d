import { expect, test } from "vitest";
import { addressOf, openPage } from "./reader.ts";
import { queryOf, searchPage } from "./search-page.ts";

const TALKS = "Cuba Talks Resume in the Old Customs House";
const FERRY = "A Ferry for Two Islands";
const QUOTAS = "Sugar Quotas and the Slow Train";

test("a reader finds Cuba", async () => {
  const page = await openPage("search/");
  const { box, status, hits } = searchPage(page);
  await status.getByText("12 articles can be searched").waitFor();
  await box.fill("cuba");
  await status.getByText(/^6 articles$/).waitFor();
  expect(await hits.first().textContent()).toBe(TALKS);
  expect(queryOf(page)).toBe("?q=cuba");
  await hits.first().click();
  await page.getByRole("heading", { level: 1, name: TALKS }).waitFor();
});

test("a hit shows its date, its source and the words found", async () => {
  const page = await openPage("search/?q=ledger");
  const hit = page.locator("#search-results li").filter({ hasText: "The Harbour Authority's Second Ledger" });
  await hit.locator("mark").first().waitFor();
  expect(await hit.locator("time").getAttribute("datetime")).toBe("2021-03-08");
  expect(await hit.locator("time").textContent()).toBe("8 Mar 2021");
  expect((await hit.locator("mark").first().textContent())?.toLowerCase()).toContain("ledger");
});

test("a reader sorts by newest", async () => {
  const page = await openPage("search/?q=cuba");
  const { order, hits, status } = searchPage(page);
  await status.getByText(/^6 articles$/).waitFor();
  await order.selectOption("newest");
  await hits.first().filter({ hasText: FERRY }).waitFor();
  expect(queryOf(page)).toBe("?q=cuba&sort=newest");
  const dates = await page
    .locator("#search-results time")
    .evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
  expect(dates).toEqual(dates.toSorted().reverse());
});

test("a phrase in quotes is found as it stands", async () => {
  const page = await openPage("search/?q=economic+collapse");
  const { box, status, hits } = searchPage(page);
  await status.getByText(/^2 articles$/).waitFor();
  await box.fill('"economic collapse"');
  await status.getByText(/^1 article$/).waitFor();
  expect(await hits.allTextContents()).toEqual([TALKS]);
  await box.fill("cuba “economic but mechanical”");
  await hits.filter({ hasText: QUOTAS }).waitFor();
  expect(await status.textContent()).toBe("1 article");
});

test("a phrase within a longer query counts by filter and year what it finds", async () => {
  const page = await openPage("search/?q=cuba+%22economic+but+mechanical%22");
  const { status, bars } = searchPage(page);
  await status.getByText(/^1 article$/).waitFor();
  expect(await bars.allTextContents()).toEqual(["120232023: 1 article"]);
  expect(await page.locator('details[data-filter="theme"] label').allTextContents()).toEqual([
    "Culture, Society & History1",
    "Global Economy1",
  ]);
});

test("newer articles come first among those that match alike", async () => {
  const page = await openPage("search/?q=cuba&sort=fresh");
  const { order, hits, status } = searchPage(page);
  await status.getByText(/^6 articles$/).waitFor();
  expect(await order.inputValue()).toBe("fresh");
  const titles = await hits.allTextContents();
  // The older of the two is the better match.
  expect(titles.indexOf(QUOTAS)).toBeLessThan(titles.indexOf("Le sel de La Havane"));
});

test("a reader finds a French article from the same search page", async () => {
  const page = await openPage("search/?q=greffier");
  const { hits, status } = searchPage(page);
  await status.getByText(/^1 article$/).waitFor();
  expect(await hits.allTextContents()).toEqual(["Le sel de La Havane"]);
});

test("what no article has is said, with what to do", async () => {
  const page = await openPage("search/?q=cuba+zeppelin");
  const { status, hits } = searchPage(page);
  await status.getByText("No article has cuba zeppelin; try fewer or other words.").waitFor();
  expect(await hits.count()).toBe(0);
  await page.goto(addressOf("search/?q=ledger&region=USA"));
  await status.getByText("No article has ledger; take off a filter or try fewer or other words.").waitFor();
});

test("markup in a query or an article is shown, never run", async () => {
  const page = await openPage(`search/?q=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
  await searchPage(page).status.getByText("No article has <img src=x onerror=alert(1)>").waitFor();
  await page.goto(addressOf("search/?q=crane"));
  await page.locator("#search-results p").getByText("AT&T <Cuba> was written on the crane").waitFor();
});

test("a misspelt word leads to the archive's own", async () => {
  const page = await openPage("search/?q=lerdger");
  const { status, ways, box } = searchPage(page);
  await ways.getByText("Did you mean ledger?").click();
  await status.getByText(/^\d articles?$/).waitFor();
  expect(queryOf(page)).toBe("?q=ledger");
  expect(await box.inputValue()).toBe("ledger");
});

test("a search that finds nothing says what to leave out, and how much that gives", async () => {
  const page = await openPage("search/?q=ledger&region=USA");
  const { ways } = searchPage(page);
  await ways.first().waitFor();
  expect(await page.locator("#search-advice li").allTextContents()).toEqual([
    "Without the region USA 1 article",
  ]);
  await page.goto(addressOf("search/?q=%22collapse+economic%22"));
  await ways.getByText("Without the quotes: collapse economic").waitFor();
});

test("a word in a title outweighs the same word in the text", async () => {
  const page = await openPage("search/?q=ferry");
  await searchPage(page).hits.filter({ hasText: FERRY }).waitFor();
  expect(await searchPage(page).hits.first().textContent()).toBe(FERRY);
});

test("what is only told about an article is no word of it", async () => {
  const page = await openPage("search/?q=20230116");
  await searchPage(page).status.getByText("No article has 20230116").waitFor();
});

test("an excerpt shows the article's signs as they are, and where it ends with the article", async () => {
  const page = await openPage("../single/search/?q=late");
  const excerpt = page.locator("#search-results .row-excerpt");
  await excerpt.locator("mark").getByText("late").waitFor();
  expect(await excerpt.textContent()).toMatch(/It was late again: 1 < 2, an &amp; and <b> agree\.$/);
});
