import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { addressOf, forgive, openPage, openPageAs } from "./reader.ts";
import { queryOf, searchPage } from "./search-page.ts";

/** The lists that a reader sees and that hold nothing. */
const emptyLists = (page: Page) =>
  page
    .locator("ul, ol")
    .evaluateAll(
      (lists) => lists.filter((each) => each.checkVisibility() && each.children.length === 0).length,
    );

test.each([
  ["words", "index", { status: 404 }],
  ["filters", "filter", { status: 500 }],
  ["articles", "fragment", { status: 200, contentType: "text/html", body: "<p>Sign in to our network." }],
])(
  "a part of the index that does not come, of its %s, is no search without hits",
  async (_, part, answer) => {
    const page = await openPageAs({}, "about/");
    await page.route(`**/pagefind/${part}/**`, (route) => route.fulfill(answer));
    await page.goto(addressOf("search/?q=cuba&region=USA"));
    const { status, chips } = searchPage(page);
    await status.getByText("The search index could not be loaded").waitFor();
    expect(await emptyLists(page)).toBe(0);
    expect(await chips.allTextContents()).toEqual(["USA"]);
    await page.unroute(`**/pagefind/${part}/**`);
    await chips.click();
    await status.getByText(/^6 articles$/).waitFor();
    await forgive(page);
  },
);

test("a reader is told where the search itself does not come, and can search again", async () => {
  const page = await openPageAs({}, "about/");
  await page.route("**/scripts/thread-*.js", (route) => route.fulfill({ status: 404 }));
  await page.goto(addressOf("search/?q=cuba"));
  const { status, box } = searchPage(page);
  await status.getByText("The search index could not be loaded").waitFor();
  await page.unroute("**/scripts/thread-*.js");
  await box.fill("havana");
  await status.getByText(/^\d articles?$/).waitFor();
  expect(page.workers().length).toBe(1);
  await forgive(page);
});

test("a reader is told where more hits do not come, and keeps those that came", async () => {
  const page = await openPageAs({}, "search/?from=2001");
  const { status, hits, more } = searchPage(page);
  await hits.nth(9).waitFor();
  await page.route("**/pagefind/fragment/**", (route) => route.fulfill({ status: 404 }));
  await more.click();
  await status.getByText("The search index could not be loaded").waitFor();
  expect(await hits.count()).toBe(10);
  await page.unroute("**/pagefind/fragment/**");
  await page.reload();
  await more.click();
  await hits.nth(10).waitFor();
  await forgive(page);
});

test("a search without a word or number finds nothing, and leaves no list empty", async () => {
  const page = await openPage(`search/?q=${encodeURIComponent('🙂 "')}`);
  await searchPage(page).status.getByText('No article has 🙂 "').waitFor();
  expect(await emptyLists(page)).toBe(0);
});

test("a filter without a value in the address is none", async () => {
  const page = await openPage("search/?q=cuba&region=&theme=&from=abc&sort=foo");
  const { status, chips } = searchPage(page);
  await status.getByText(/^6 articles$/).waitFor();
  expect(await chips.count()).toBe(0);
});

test("where the archive's words do not come, what was not found is still told", async () => {
  const page = await openPageAs({}, "about/");
  await page.route("**/search-vocabulary.txt", (route) => route.abort());
  const asked = page.waitForEvent("requestfailed");
  await page.goto(addressOf("search/?q=lerdger"));
  await asked;
  await searchPage(page).status.getByText("No article has lerdger").waitFor();
  await forgive(page);
});

test("a text put into the search box is cut, so that no address is too long", async () => {
  const page = await openPage("search/");
  const { box, status } = searchPage(page);
  await box.focus();
  await page.keyboard.insertText("x".repeat(600));
  await status.getByText(`No article has ${"x".repeat(500)};`).waitFor();
  expect(await box.inputValue()).toHaveLength(500);
  await page.goto(addressOf(`search/?q=${"cuba+".repeat(1000)}`));
  await status.getByText(/^6 articles$/).waitFor();
});

test("a reader who comes back from an article finds the list as long as it was, and the place on it", async () => {
  const page = await openPageAs({ viewport: { width: 800, height: 400 } }, "search/?from=2001");
  const { hits, more } = searchPage(page);
  await more.click();
  await hits.nth(11).click();
  await page.locator("article").waitFor();
  await page.goBack();
  await hits.nth(11).waitFor();
  await page.waitForFunction(() => scrollY > 0);
  expect(queryOf(page)).toBe("?from=2001");
});

test.each([
  ["harbour-authority", "Did you mean harbour authority?"],
  ["eld second lerdger", "Did you mean old second ledger?"],
])("what is written otherwise in the archive is proposed: %s", async (asked, proposed) => {
  const page = await openPage(`search/?q=${asked}`);
  await searchPage(page).ways.getByText(proposed).waitFor();
});

test("on a slow network a reader is told that the search goes on, and hears no answer to an older question", async () => {
  const page = await openPage("search/?q=cuba");
  const { box, status, hits } = searchPage(page);
  await status.getByText(/^6 articles$/).waitFor();
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route("**/pagefind/fragment/**", async (route) => {
    await arrived;
    await route.continue();
  });
  await box.fill("sandwiches");
  await status.getByText("Searching…").waitFor();
  await box.fill("cuba");
  await status.getByText(/^6 articles$/).waitFor();
  arrive();
  await page.unrouteAll({ behavior: "wait" });
  await box.fill("sandwiches");
  await hits.filter({ hasText: "Meters" }).waitFor();
});

test("each query is a step that the back button goes back to, its letters are none", async () => {
  const page = await openPage("search/");
  const { box, status } = searchPage(page);
  await box.pressSequentially("cu");
  await page.waitForURL(addressOf("search/?q=cu"));
  await box.pressSequentially("ba");
  await page.waitForURL(addressOf("search/?q=cuba"));
  await box.press("Enter");
  await box.fill("sandwiches");
  await status.getByText(/^1 article$/).waitFor();
  await page.goBack();
  await status.getByText(/^6 articles$/).waitFor();
  expect(await box.inputValue()).toBe("cuba");
  await page.goBack();
  await status.getByText("12 articles can be searched").waitFor();
  expect(page.url()).toBe(addressOf("search/"));
});

test("where no filter alone is in the way, a reader can leave all of them out", async () => {
  const page = await openPage("search/?q=cuba&region=nowhere&theme=nothing&from=1990&to=1991");
  const { ways, status, chips } = searchPage(page);
  await ways.getByText("Without the filters").click();
  await status.getByText(/^6 articles$/).waitFor();
  expect(await chips.count()).toBe(0);
});
