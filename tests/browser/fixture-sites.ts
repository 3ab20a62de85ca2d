import type { SiteConfig } from "../../src/config/site.ts";

/** A site that the browser tests open. */
export interface FixtureSite {
  readonly site: SiteConfig;
  /** Its articles: a folder of them, or each by its file name. */
  readonly articles: string | Readonly<Record<string, string>>;
}

/** The site of most browser tests: under a path prefix, as most published ones are. */
export const fixtureSite: SiteConfig = {
  title: "The Test Clippings",
  description: "Made-up articles for the browser tests.",
  address: "https://clippings.example",
  pathPrefix: "/news-archive/",
  language: "en",
  contact: "mailto:corrections@clippings.example",
  publisher: "plain",
  pageSize: 5,
  parser: "accelerated",
};

const FERRY = {
  title: "The Only Ferry",
  published: "2024-05-01",
  regions: ["USA"],
  aliases: ["/2019/old-ferry/"],
};

const LONG_TEXT = `${["Cranes", "Ledgers", "Tides", "Lamps"]
  .map((heading) => `## ${heading}\n\n${"Nobody counted the crates on that quay. ".repeat(65)}[^1]`)
  .join("\n\n")}\n\n[^1]: They were typed, and *not* signed.`;

/** An archive has no size that it must have: these stand beside the first under the same address. */
export const FIXTURE_SITES: readonly FixtureSite[] = [
  { site: fixtureSite, articles: "tests/fixtures/site" },
  { site: { ...fixtureSite, pathPrefix: "/empty/" }, articles: {} },
  {
    site: { ...fixtureSite, pathPrefix: "/single/" },
    articles: { "ferry.md": article(FERRY, "It was late again: 1 < 2, an &amp;amp; and *\\<b>* agree.") },
  },
  { site: { ...fixtureSite, pathPrefix: "/large/", pageSize: 3 }, articles: largeArchive() },
  { site: { ...fixtureSite, pathPrefix: "/worded/" }, articles: wordedArchive() },
];

/** Articles that differ in their words: by phrase, by inflection, by what stands before a number. */
function wordedArchive(): Readonly<Record<string, string>> {
  const minutes = Array.from("ABCDEFGHIJKL", (letter, i) => [
    `minutes-${letter}.md`,
    article(
      { title: `Minutes ${letter}`, published: `2010-01-${10 + i}`, regions: ["Asia"] },
      "The river board met. The harbour master was late.",
    ),
  ]);
  return {
    ...Object.fromEntries(minutes),
    "both.md": article(
      { title: "Who Pays the Pilots", published: "2019-03-01", regions: ["USA"], themes: ["Global Economy"] },
      "It was the central banks, and behind them the Federal Reserve. The harbour master signs “in full view”.",
    ),
    "titled.md": article(
      { title: "A Quay Funded by Foreign Central Banks", published: "2012-03-01", regions: ["Europe"] },
      "Nobody asked who was to pay. The central banks did.",
    ),
    "often.md": article(
      { title: "Nine Ledgers", published: "2021-03-01", regions: ["Europe"] },
      `${"The harbour owes money to central banks. ".repeat(9)}The reserve is not federal.`,
    ),
    "apart.md": article(
      { title: "The Station", published: "2015-03-01", regions: ["USA"] },
      "From the central station the banks of the river are seen; a federal reserve of pines begins there.",
    ),
    "war.md": article(
      { title: "A Short Letter", published: "2016-03-01" },
      `${"The ferry came and went, as it had for years. ".repeat(12)}Then the wars began.`,
    ),
    "warrants.md": article(
      { title: "Warrants and Warehouses", published: "2017-03-01" },
      "Warrants for the warehouse. Warrants again.",
    ),
    "war-titled.md": article(
      { title: "What the War Left", published: "2017-05-01" },
      `${"A bridge, a mill and two chimneys. ".repeat(30)}`,
    ),
    "trillion.md": article(
      { title: "The Large Sum", published: "2018-03-01" },
      "It cost $13 trillion, then US$100 million, later €85 billion, then € 20 and at last £5.",
    ),
    "thirteen.md": article(
      { title: "The Small Sum", published: "2018-04-01" },
      "It cost 13 crates and a trillion excuses, 850 pages, 20 lamps, and 85 days.",
    ),
    "numbers.md": article(
      { title: "Numbers and Signs", published: "2018-05-01" },
      "After 9/11 the G20 spoke of the B61-11; the C.I.A. counted 150,000 of them at AT&T, 5 by hand, in C++.",
    ),
    "guerre.md": article(
      { title: "Le port fermé", published: "2018-06-01", language: "fr" },
      "C’est là une économie de guerre, dit-on ; la guerre des grues dure, l’état d’urgence aussi.",
    ),
  };
}

/** So many names that their index goes by letters, a region that goes on by years and months, a long article in two languages. */
function largeArchive(): Readonly<Record<string, string>> {
  const names = [..."ABCDEFGHIJKLMNOPQRSTUVW"].map((letter) => `${letter}essa`);
  const minutes = ["Wren", "Adler", "Moss"].map((family, i) => [
    `minutes-${i}.md`,
    article({
      title: `Minutes of the Harbour Board, Part ${i}`,
      published: `2020-0${i + 1}-10`,
      regions: ["USA"],
      authors: names.map((name) => `${name} ${family}`),
    }),
  ]);
  const letters = Array.from({ length: 5 }, (_, i) => [
    `letter-${i}.md`,
    article({
      title: `Letter ${i} from the Quay`,
      published: `2021-0${(i % 2) + 2}-1${i}`,
      regions: ["USA"],
    }),
  ]);
  const inquiry = { title: "The Long Inquiry", published: "2021-05-02", regions: ["Europe"] };
  const enquete = { title: "La longue enquête", published: "2021-06-02", language: "fr" };
  return {
    ...Object.fromEntries([...minutes, ...letters]),
    "inquiry.md": article(inquiry, LONG_TEXT),
    "enquete.md": article({ ...enquete, translationOf: "inquiry" }, LONG_TEXT),
  };
}

/** An article as an editor writes it. */
function article(facts: Readonly<Record<string, string | readonly string[]>>, text = "It was late again.") {
  const lines = Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n\n${text}\n`;
}
