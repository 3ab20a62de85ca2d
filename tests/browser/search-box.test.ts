import { expect, test } from "vitest";
import { addressOf, openPage, openPageAs } from "./reader.ts";
import { searchPage } from "./search-page.ts";

const TALKS = "Cuba Talks Resume in the Old Customs House";

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

test("an answer that comes while a hit has the focus leaves it there, or takes it back to the box", async () => {
  const page = await openPage("about/");
  const box = page.getByRole("search");
  const input = box.getByRole("searchbox");
  const says = (words: RegExp) => box.getByRole("status").getByText(words).waitFor();
  await input.fill("collapse");
  await says(/^2 articles$/);
  for (const { asked, answer, focused } of [
    { asked: "cuba", answer: /^6 articles$/, focused: box.getByRole("link", { name: TALKS }) },
    { asked: "sandwiches", answer: /^1 article$/, focused: input },
  ]) {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route("**/pagefind/fragment/**", async (route) => {
      await arrived;
      await route.continue();
    });
    const question = page.waitForRequest("**/pagefind/fragment/**");
    await input.fill(asked);
    await box.getByRole("link", { name: TALKS }).focus();
    await question;
    arrive();
    await says(answer);
    await focused.and(page.locator(":focus")).waitFor();
    await page.unrouteAll({ behavior: "wait" });
  }
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
