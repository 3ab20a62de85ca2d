import type { SiteConfig } from "../../src/site.ts";

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
];

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
