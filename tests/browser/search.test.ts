import { expect, test } from "vitest";
import { addressOf, openPage, openPageAs } from "./reader.ts";
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

test("the search box on an article page leads to the hits", async () => {
  const page = await openPage("2023/01/cuba-talks-resume/");
  await page.getByRole("search").getByRole("searchbox").fill("ledger");
  await page.getByRole("search").getByRole("button").click();
  await page.waitForURL(addressOf("search/?q=ledger"));
  await searchPage(page).hits.filter({ hasText: "Second Ledger" }).waitFor();
});

test("the search box on an article page works without JavaScript as a plain form", async () => {
  const page = await openPageAs({ javaScriptEnabled: false }, "2023/01/cuba-talks-resume/");
  await page.getByRole("search").getByRole("searchbox").fill("ledger");
  await page.getByRole("search").getByRole("button").click();
  await page.waitForURL(addressOf("search/?q=ledger"));
  await page.locator("noscript p").waitFor();
});

test("hits open under the search box of every page as a reader types, and the keyboard leads through them", async () => {
  const page = await openPage("about/");
  const box = page.getByRole("search");
  await page.keyboard.press("/");
  await page.keyboard.type("cuba");
  await box
    .getByRole("status")
    .getByText(/^6 articles$/)
    .waitFor();
  await page.keyboard.press("ArrowDown");
  expect(await page.locator(":focus").textContent()).toBe(`${TALKS}16 Jan 2023`);
  await page.keyboard.press("Escape");
  expect(await box.getByRole("searchbox").evaluate((input) => input.matches(":focus"))).toBe(true);
  expect(await box.getByRole("list").count()).toBe(0);
  expect(await box.getByRole("searchbox").inputValue()).toBe("cuba");
  await page.keyboard.press("Enter");
  await page.waitForURL(addressOf("search/?q=cuba"));
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

test("what a search found is marked in the article, whose address stays its own", async () => {
  const page = await openPage('search/?q=talk+"economic+collapse"');
  await searchPage(page).hits.filter({ hasText: TALKS }).click();
  await page.locator("article mark").first().waitFor();
  const marked = new Set(await page.locator("article mark").allTextContents());
  expect([...marked]).toEqual(expect.arrayContaining(["Talks", "economic collapse"]));
  expect(page.url()).toBe(addressOf("2023/01/cuba-talks-resume/"));
});

test("a phrase is marked across the words set off in it", async () => {
  const page = await openPage('search/?q="the meeting are lost apart"');
  await searchPage(page).hits.click();
  await page.locator("article mark").first().waitFor();
  expect(await page.locator("article mark").allTextContents()).toEqual([
    "the ",
    "meeting are",
    " ",
    "lost",
    ", apart",
  ]);
  expect(await page.locator("article p").filter({ hasText: "minutes" }).innerText()).toBe(
    "The minutes of the meeting are lost1, apart from the list of sandwiches.",
  );
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
