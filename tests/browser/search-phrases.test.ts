import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { queryOf } from "../../src/search/query.ts";
import { addressOf, openPage } from "./reader.ts";
import { searchPage } from "./search-page.ts";

const [BOTH, TITLED, OFTEN, APART] = [
  "Who Pays the Pilots",
  "A Quay Funded by Foreign Central Banks",
  "Nine Ledgers",
  "The Station",
];
const [SUM, SMALL, SIGNS, FRENCH] = ["The Large Sum", "The Small Sum", "Numbers and Signs", "Le port fermé"];

/** Opens the search of the articles that differ in their words, and waits for its answer. */
async function search(query: Readonly<Record<string, string>>) {
  const page = await openPage(`../worded/search/?${new URLSearchParams(query)}`);
  await page.locator("#search-answer").waitFor();
  return { page, ...searchPage(page) };
}

/** The titles of what is found, asked of the thread without the page: a page for each query would take a minute. */
async function found(...queries: readonly string[]): Promise<readonly (readonly string[])[]> {
  const site = addressOf("../worded/");
  const files = await readdir(join(inject("sites"), "worded", "scripts"));
  const thread = files.find((file) => file.startsWith("thread-"));
  const page = await openPage("../worded/about/");
  return page.evaluate(
    ([address, bundle, asked]) => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: {
          createPolicy(name: string, rules: object): { createScriptURL(address: string): string };
        };
      };
      const policy = trustedTypes.createPolicy("search-thread", { createScriptURL: String });
      const worker = new Worker(policy.createScriptURL(address), { type: "module" });
      const titles: string[][] = [];
      return new Promise<typeof titles>((resolve) => {
        worker.addEventListener("message", ({ data: { number, answer } }) => {
          titles[number] = answer.hits.map(({ meta }: { meta: { title: string } }) => meta.title);
          if (Object.keys(titles).length === asked.length) resolve(titles);
        });
        for (const [number, query] of asked.entries())
          worker.postMessage({ number, name: "find", asked: [20, bundle, query, []] });
      });
    },
    [
      `${site}scripts/${thread}`,
      `${site}pagefind/`,
      queries.map((q) => queryOf(`?${new URLSearchParams({ q })}`)),
    ] as const,
  );
}

test("every part of a query is found as it is written", async () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    '"central banks" "federal reserve"': [BOTH],
    '"central banks" "federal reserve" "harbour master"': [BOTH],
    '"banks central" "federal reserve"': [],
    "“central banks” „federal reserve”": [BOTH],
    '"central banks" pilots': [BOTH],
    '"central banks" pilo': [BOTH],
    '"central banks" zeppelin': [],
    'station "central banks': [APART],
    "« économie de guerre »": [FRENCH],
    '"l’état d’urgence" "economie de guerre"': [FRENCH],
    // The same article writes "là" as well.
    '"la guerre des grues"': [FRENCH],
    "$13 trillion": [SUM],
    '"cost $13 trillion"': [SUM],
    "cost $13 trillion": [SUM],
    "US$100 million": [SUM],
    "$100 million": [SUM],
    "€85 billion": [SUM],
    "€85 million": [],
    $85: [SUM, SMALL],
    "€ 20": [SUM, SMALL],
    "£5": [SUM, SIGNS],
    "=13 `lamps`": [SMALL],
    "9/11": [SIGNS],
    G20: [SIGNS],
    "B61-11": [SIGNS],
    "c.i.a.": [SIGNS],
    "150,000": [SIGNS],
    "AT&T": [SIGNS],
  };
  const titles = await found(...Object.keys(cases));
  const sets = Object.keys(cases).map((q, i) => [q, new Set(titles[i])]);
  expect(Object.fromEntries(sets)).toEqual(
    Object.fromEntries(Object.entries(cases).map(([q, titles]) => [q, new Set(titles)])),
  );
});

test("the order of a phrase's hits is that of its words, and their excerpts show the phrase", async () => {
  const { page, hits } = await search({ q: '"central banks"' });
  expect(await hits.allTextContents()).toEqual([TITLED, OFTEN, BOTH]);
  const marks = page.locator("#search-results li").filter({ hasText: BOTH }).locator("mark");
  expect(await marks.allTextContents()).toEqual(["central", "banks,"]);
});

test("a word stands before longer ones that begin with it, also where these are in a title", async () => {
  const [titled, once, longer] = ["What the War Left", "A Short Letter", "Warrants and Warehouses"];
  expect(await found("war", "wars", "warr", "war warrants")).toEqual([
    [titled, once, longer],
    [titled, once, longer],
    [longer],
    [longer],
  ]);
});

test("filters and bars count the articles that have every phrase", async () => {
  const { page, status, bars, chips, choice } = await search({ q: '"central banks" "harbour master"' });
  expect(await status.textContent()).toBe("1 article");
  expect(await bars.allTextContents()).toEqual(["120192019: 1 article"]);
  const labels = page.locator("#search-filters details[open] label");
  expect(await labels.allTextContents()).toEqual(["USA1", "Global Economy1"]);
  await page.goto(page.url().replace(/q=.*/, "q=%22central+banks%22"));
  await status.getByText(/^3 articles$/).waitFor();
  expect(await labels.allTextContents()).toEqual(["Europe2", "USA1", "Global Economy1"]);
  await choice("region", "Europe").check();
  await status.getByText(/^2 articles$/).waitFor();
  expect(await labels.allTextContents()).toEqual(["Europe2", "USA1"]);
  expect(await chips.allTextContents()).toEqual(["Europe"]);
});

test("a phrase's hits are sorted by date, and all of them can be shown", async () => {
  const { page, hits, more } = await search({ q: '"harbour master"', sort: "oldest" });
  await more.click();
  await hits.nth(12).waitFor();
  const dates = await page
    .locator("#search-results time")
    .evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
  expect(dates).toHaveLength(13);
  expect(dates).toEqual(dates.toSorted());
  expect(await hits.last().textContent()).toBe(BOTH);
});

test("the article's page marks every phrase that was asked for, and sums of money", async () => {
  const { page, hits } = await search({ q: '$13 trillion "€85 billion"' });
  await hits.click();
  await page.locator("article mark").first().waitFor();
  expect(await page.locator("article mark").allTextContents()).toEqual(["13 trillion", "85 billion"]);
});
