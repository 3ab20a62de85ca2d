import { expect, test } from "vitest";
import { en } from "../layouts/wording/en.tsx";
import { excerptTexts } from "../src/client/hit.ts";
import { chipsOf, facetShown, isOpenAtFirst, speechOf, statusOf, yearsShown } from "../src/client/shown.ts";
import { loosened, spellings } from "../src/client/ways-on.ts";
import { isAsked, queryOf, searchOf, withValue } from "../src/search/query.ts";

const speech = speechOf({
  ...en.search.script,
  locale: en.locale,
  firstOfMonth: en.firstOfMonth,
  articles: en.nouns.articles,
});
const START = { articles: 1204, years: ["2019", "2020", "2021"], counts: {}, sizes: {} };
const ASKED = "?q=cuba&region=USA&region=Asia&author=Ann+Lee&from=2015&to=2020&sort=newest";

test("an address is read into a query, and written as it was", () => {
  for (const search of ["", ASKED, "?q=%22central+banks%22", "?from=2015", "?sort=fresh"])
    expect(searchOf(queryOf(search))).toBe(search);
  expect(searchOf(queryOf("?q=+cuba+&region=&from=2021&to=2019&sort=foo&x=1"))).toBe(
    "?q=cuba&from=2019&to=2021",
  );
});

test("an address asks for something where it has words, a value or a year", () => {
  for (const [search, asked] of [
    ["?sort=oldest", false],
    ["?q=cuba", true],
    ["?theme=Trade", true],
    ["?to=2020", true],
  ] as const)
    expect([search, isAsked(queryOf(search))]).toEqual([search, asked]);
});

test("each value of an address has a chip that takes it off, the years together", () => {
  const query = queryOf(ASKED);
  const chips = chipsOf(query, speech);
  expect(chips.map(({ value }) => value)).toEqual(["USA", "Asia", "Ann Lee", "2015–2020"]);
  expect(chips[0]?.label).toContain("USA");
  const rest = chips.reduce((query, { name, value }) => withValue(query, name, value, false), query);
  expect(searchOf(rest)).toBe("?q=cuba&sort=newest");
});

test("the status counts what was found, invites where nothing is asked, and says what was not found", () => {
  const said = (search: string, count: number, start = START) =>
    statusOf(queryOf(search), count, start, speech);
  expect(said("?q=cuba", 1)).toBe("1 article");
  expect(said("?region=USA", 1204)).toBe("1,204 articles");
  expect(said("", 0)).toContain("1,204 articles");
  expect(said("", 0, { ...START, articles: 0 })).toBe(en.search.script.empty);
  expect(said("?q=zeppelin", 0)).toContain("zeppelin");
  expect(said("?q=zeppelin&region=USA", 0)).not.toBe(said("?q=zeppelin", 0));
  expect(said("?region=USA", 0)).toBe(en.search.script.nothingOfAll);
});

test("a filter shows its most frequent values first, by name among equals, and those chosen although they give nothing", () => {
  const { choices } = facetShown(
    { Asia: 2, Europe: 0, USA: 2, Africa: 9 },
    ["Russia", "USA"],
    0,
    false,
    speech,
  );
  expect(choices).toEqual([
    { value: "Africa", count: "9", checked: false },
    { value: "Asia", count: "2", checked: false },
    { value: "USA", count: "2", checked: true },
    { value: "Russia", count: "0", checked: true },
  ]);
});

test("a long filter is cut after ten values but for those chosen, one that is hardly longer is whole", () => {
  const counts = (size: number) =>
    Object.fromEntries(Array.from({ length: size }, (_, i) => [`name ${i}`, 100 - i]));
  const long = facetShown(counts(40), ["name 30"], 120, false, speech);
  expect(long.choices.map(({ value }) => value)).toEqual([...Object.keys(counts(10)), "name 30"]);
  expect(long.all).toContain("120");
  expect(facetShown(counts(12), [], 0, false, speech)).toMatchObject({ choices: { length: 12 }, all: "" });
  expect(facetShown(counts(40), [], 0, true, speech)).toMatchObject({ choices: { length: 40 }, all: "" });
});

test("a value that took too long to count has no count, and a filter without values is not shown", () => {
  expect(facetShown({ USA: null }, [], 0, false, speech).choices).toEqual([
    { value: "USA", count: "", checked: false },
  ]);
  expect(facetShown({}, [], 0, false, speech).hidden).toBe(true);
});

test("a year's bar leads to its year alone, and back from there", () => {
  const { bars, hidden } = yearsShown(queryOf("?q=cuba"), { 2019: 4, 2021: 8 }, START.years, speech);
  expect(hidden).toBe(false);
  expect(bars.map(({ share }) => share)).toEqual([0.5, 0, 1]);
  expect(bars.map(({ search }) => search)[0]).toBe("?q=cuba&from=2019&to=2019");
  const alone = yearsShown(queryOf(bars[0]?.search ?? ""), { 2019: 4, 2021: 8 }, START.years, speech);
  expect(alone.bars.map(({ current }) => current)).toEqual([true, false, false]);
  expect(alone.bars[0]?.search).toBe("?q=cuba");
});

test("there are no bars where one year is no choice, nothing is found, or a year's hits are not known", () => {
  const hidden = (counts: Record<string, number | null>, years = START.years) =>
    yearsShown(queryOf("?q=cuba"), counts, years, speech).hidden;
  expect(hidden({ 2019: 1 })).toBe(false);
  expect(hidden({ 2019: 1 }, ["2019"])).toBe(true);
  expect(hidden({})).toBe(true);
  expect(hidden({ 2019: 1, 2020: null })).toBe(true);
});

test("a filter is open at first where a value of it is chosen, and on a wide page where it is short", () => {
  const query = queryOf("?author=Ann+Lee");
  expect(["region", "source", "author"].map((name) => isOpenAtFirst(name, query, false))).toEqual([
    false,
    false,
    true,
  ]);
  expect(["region", "source", "author"].map((name) => isOpenAtFirst(name, query, true))).toEqual([
    true,
    false,
    true,
  ]);
});

test("a search that found nothing can leave out each value, all of them, the quotes, or a word", () => {
  const searches = loosened(queryOf('?q="old ferry" lamps&region=USA&from=2019'), speech).map(({ query }) =>
    decodeURIComponent(searchOf(query)).replaceAll("+", " "),
  );
  expect(searches).toEqual([
    '?q="old ferry" lamps&from=2019',
    '?q="old ferry" lamps&region=USA',
    '?q="old ferry" lamps',
    "?q=old ferry lamps&region=USA&from=2019",
    "?q=lamps&region=USA&from=2019",
    '?q="old ferry"&region=USA&from=2019',
  ]);
});

test("a word that the archive lacks is proposed as it may be meant, one that it has is not", () => {
  const proposed = (q: string, lacking: readonly string[]) =>
    spellings(queryOf(`?q=${q}`), lacking, ["ledger", "ledgers", "old"], speech).map(({ query }) => query.q);
  expect(proposed("old lerdger", ["lerdger"])).toEqual(["old ledger", "old ledgers"]);
  expect(proposed("night-schools", [])).toEqual(["night schools"]);
  expect(proposed("ledger", [])).toEqual([]);
});

test("an excerpt's marks are its only tags, and an ellipsis tells where the article goes on", () => {
  const content = "It was <b> & late again, as ever.";
  expect(excerptTexts({ content, excerpt: "&lt;b&gt; & <mark>late</mark> again" })).toEqual([
    "… <b> & ",
    "late",
    " again …",
  ]);
  expect(excerptTexts({ content, excerpt: content.replace("<b>", "&lt;b&gt;") })).toEqual([content]);
});
