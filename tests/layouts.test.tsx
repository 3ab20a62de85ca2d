import { describe, expect, test } from "vitest";
import alias from "../layouts/alias.11ty.tsx";
import article from "../layouts/article.11ty.tsx";
import atom from "../layouts/atom.11ty.tsx";
import facetIndex from "../layouts/facet-index.11ty.tsx";
import home from "../layouts/home.11ty.tsx";
import jsonFeed from "../layouts/json-feed.11ty.tsx";
import list from "../layouts/list.11ty.tsx";
import search from "../layouts/search.11ty.tsx";
import sitemap from "../layouts/sitemap.11ty.tsx";
import { buildArchive } from "../src/archive/archive.ts";
import type { Reading } from "../src/articles/article.ts";
import { publicAddress, sitePath } from "../src/config/site.ts";
import { madeArticle, madeArticles } from "./made-article.ts";
import { englishSite as site } from "./test-site.ts";

/** The page of an article that says this, in an archive of its own. */
function articlePage(says: Partial<Reading>, ofSite = site): string {
  const archive = buildArchive([madeArticle(says)], ofSite);
  const [only] = archive.articles;
  if (!only) throw new Error("an article was made");
  return article({ site: ofSite, archive, article: only });
}

/** What stands in an element of a page, from one text to the next. */
function between(html: string, start: string, end: string): string {
  const from = html.indexOf(start);
  expect(from, start).toBeGreaterThanOrEqual(0);
  return html.slice(from + start.length, html.indexOf(end, from + start.length));
}

const REPOST: Partial<Reading> = {
  publisher: "global-research",
  title: "Talks Resume",
  description: "In Havana, next week.",
  authors: ["Ann Lee"],
  source: { name: "Al Mayadeen English", date: "2023-01-13", url: null },
  regions: ["USA"],
  copyright: "© Ann Lee, Al Mayadeen English, 2023",
};

describe("the article page", () => {
  test("says who wrote it, where it first stood, and where and when it was republished", () => {
    const line = between(articlePage(REPOST), '<p class="byline"', "</p>").replace(/<[^>]+>/g, "");
    expect(line).toContain("By Ann Lee");
    expect(line).toContain("Al Mayadeen English, 13 January 2023");
    expect(line).toContain("republished by Global Research, 16 January 2023");
    expect(line).toContain("1 minute");
  });

  test("does not call republished what its own publisher's name, spelled otherwise, stands over", () => {
    const source = { name: "GLOBAL  RESEARCH", date: null, url: null };
    expect(articlePage({ ...REPOST, source })).not.toContain("republished");
  });

  test("says that the original's link is lost, or leads to it", () => {
    expect(articlePage(REPOST)).toContain("Link lost in this copy");
    const url = "https://www.globalresearch.ca/talks/5805075";
    const linked = articlePage({ ...REPOST, url });
    expect(linked).not.toContain("Link lost in this copy");
    expect(linked).toContain(
      `<a class="original" href="${url}" rel="external noreferrer"><bdi>Global Research</bdi>`,
    );
  });

  test("shows in a closed box what was removed, why, and as it stood", () => {
    const content = "Body.\n\nThe original source of this article is <X>\n";
    const page = articlePage({
      ...REPOST,
      content,
      ledger: [
        { kind: "body", start: 0, end: 7, line: 1 },
        { kind: "boilerplate", rule: "no-such-rule", start: 7, end: content.length, line: 3 },
      ],
    });
    expect(page).toContain('<details class="removed"><summary>');
    expect(page).toContain("1 passage");
    expect(page).toContain(">The original source of this article is &lt;X></p>");
    expect(articlePage(REPOST)).toContain("Nothing was removed from this copy.");
  });

  test("offers to report a mistake, naming its own address", () => {
    const contact = "mailto:corrections@clippings.example";
    const address = encodeURIComponent(publicAddress(site, "/2023/01/ferry/"));
    expect(articlePage(REPOST, { ...site, contact })).toContain(
      `href="${contact}?subject=Mistake%20in%20${address}"`,
    );
    expect(articlePage(REPOST, { ...site, contact: "https://example.org/contact" })).toContain(
      '<a href="https://example.org/contact">Report',
    );
  });

  test("lets the search see the words of the article and nothing that the archive says about it", () => {
    const indexed = between(articlePage(REPOST), "<article", "</article>");
    expect(indexed).toContain("data-pagefind-body");
    expect(indexed).toContain('<h1 data-pagefind-meta="title">Talks Resume</h1>');
    const seen = indexed.replace(/<p [^>]*data-pagefind-ignore="all">.*?<\/p>/gs, "");
    expect(seen).toContain("In Havana, next week.");
    expect(seen).not.toMatch(/Al Mayadeen|USA|minute|republished/);
    for (const outside of ["Provenance", "Report a mistake", "removed from this copy"])
      expect(indexed).not.toContain(outside);
  });

  test("gives the search a filter value for each facet, commas and colons as they are", () => {
    const page = articlePage({ ...REPOST, themes: ["Culture, Society & History", "Iran: the next war?"] });
    for (const filter of [
      'data-pagefind-filter="region[data-value]" data-value="USA"',
      'data-pagefind-filter="theme[data-value]" data-value="Culture, Society &amp; History"',
      'data-pagefind-filter="theme[data-value]" data-value="Iran: the next war?"',
      'data-pagefind-filter="author[data-value]" data-value="Ann Lee"',
      'data-pagefind-filter="year[data-value]" data-value="2023"',
      'data-filed="ꙮ ꙮ20230116en" data-pagefind-meta="filed[data-filed]" data-pagefind-sort="date[content]"',
    ])
      expect(page).toContain(filter);
  });

  test("says how to cite it in three styles, and offers the files", () => {
    const cite = between(articlePage(REPOST), '<section class="cite"', "</section>");
    expect(between(cite, '<dd id="cite-chicago" lang="en" dir="ltr">', "</dd>")).toBe(
      `Lee, Ann. “Talks Resume.” <i>Al Mayadeen English</i>, January 13, 2023. ${site.title}. ${publicAddress(site, "/2023/01/ferry/")}.`,
    );
    // Nothing but text without the script.
    expect(cite.match(/<button [^>]*>/g)).toHaveLength(3);
    expect(cite.match(/<button [^>]*hidden>/g)).toHaveLength(3);
    expect(cite).toContain('<dd id="cite-apa"');
    expect(cite).toContain('<dd id="cite-mla"');
    for (const type of ["bib", "ris", "json"])
      expect(cite).toContain(
        `href="${sitePath(site, "/2023/01/ferry/")}cite.${type}" download="ferry.${type}"`,
      );
  });

  test("cannot be broken out of by a title, in text, attributes or JSON-LD", () => {
    const title = `</script><script>alert("x")</script> & \u2028 "quoted"`;
    const page = articlePage({ ...REPOST, title });
    expect(page.match(/<script/g)).toEqual(articlePage(REPOST).match(/<script/g));
    const json = between(page, '<script type="application/ld+json">', "</script>");
    expect(json).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(json)).toMatchObject({ "@type": "NewsArticle", headline: title });
  });

  test("keeps the interface's language, and the article its own and its direction", () => {
    const page = articlePage({ ...REPOST, language: "ar", title: "استئناف المحادثات" });
    expect(page).toContain('<html lang="en" dir="ltr">');
    expect(page).toMatch(/<article [^>]*lang="ar" dir="rtl"/);
    expect(page).toContain('<p class="byline" lang="en" dir="ltr"');
  });

  test("does not let twenty themes and ten authors push the text away", () => {
    const names = (word: string, count: number) => Array.from({ length: count }, (_, i) => `${word} ${i}`);
    const page = articlePage({
      ...REPOST,
      regions: [],
      themes: names("Theme", 20),
      authors: names("Author", 10),
    });
    expect(between(page, '<p class="labels"', "</p>").match(/<a /g)).toHaveLength(7);
    expect(page).toContain('<a href="#filed">and 14 more</a>');
    expect(between(page, '<ul id="filed">', "</ul>").match(/<li>/g)).toHaveLength(20);
    expect(page).toContain('<a href="#authors">and 6 more</a>');
    expect(between(page, '<ul id="authors">', "</ul>").match(/<li>/g)).toHaveLength(10);
  });

  test("states nothing that the copy does not", () => {
    const page = articlePage({});
    expect(page).not.toMatch(/undefined|null|citation_author|class="labels"|class="standfirst"/);
  });
});

describe("every address stands under the path prefix", () => {
  const prefixed = { ...site, pathPrefix: "/news/", address: "https://example.org" };
  const archive = buildArchive(madeArticles(60, 2023, { ...REPOST, aliases: [] }), prefixed);
  const [first] = archive.articles;
  const [region] = archive.facets.regions;
  if (!first || !region) throw new Error("articles were made");
  const data = { site: prefixed, archive };

  const pages: readonly (readonly [kind: string, page: string])[] = [
    ["home", home(data)],
    ["article", article({ ...data, article: first })],
    ["facet index", facetIndex({ ...data, kind: "regions" })],
    ["search", search(data)],
    ["alias", alias({ ...data, alias: { path: "/old/", article: first } })],
    ...archive.listings.map((listing) => [listing.path, list({ ...data, listing })] as const),
  ];

  test.each(pages)("%s", (_kind, page) => {
    const addresses = [...page.matchAll(/(?:href|src|action|data-pagefind)="(\/[^"]*)"/g)].map(
      ([, path]) => path,
    );
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((path) => !path?.startsWith("/news/"))).toEqual([]);
    expect(page).toContain('<link rel="canonical" href="https://example.org/news/');
  });

  test("feeds and sitemap", () => {
    const written = [
      atom({ ...data, facet: region }),
      jsonFeed({ ...data, facet: null }),
      ...archive.sitemap.map((file) => sitemap({ ...data, file })),
    ].join("");
    const addresses = written.match(/https:\/\/example\.org[^"<]*/g) ?? [];
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((address) => !address.startsWith("https://example.org/news/"))).toEqual([]);
  });
});

describe("feeds", () => {
  test("hold no character that XML forbids", () => {
    const archive = buildArchive([madeArticle({ title: "A \u0007bell & <b> \ud800" })], site);
    expect(atom({ site, archive, facet: null })).toContain("<title>A bell &amp; &lt;b&gt; \ufffd</title>");
  });

  test("are whole without articles", () => {
    const archive = buildArchive([], site);
    expect(atom({ site, archive, facet: null })).toContain("<updated>1970-01-01T00:00:00Z</updated>");
    expect(JSON.parse(jsonFeed({ site, archive, facet: null }))).toMatchObject({ items: [] });
  });

  test("of a facet hold that facet's articles alone", () => {
    const archive = buildArchive(
      [madeArticle({ slug: "a", regions: ["USA"] }), madeArticle({ slug: "b" })],
      site,
    );
    const feed = JSON.parse(jsonFeed({ site, archive, facet: archive.facets.regions[0] ?? null }));
    expect(feed.feed_url).toBe(publicAddress(site, "/regions/usa/feed.json"));
    expect(feed.items.map(({ url }: { url: string }) => url)).toEqual([publicAddress(site, "/2023/01/a/")]);
  });
});

describe("the home page", () => {
  test("speaks when the archive is empty", () => {
    expect(home({ site, archive: buildArchive([], site) })).toContain("Nothing has been archived yet.");
  });

  test("says the archive's name once before the footer, and how much it holds", () => {
    const page = home({ site, archive: buildArchive(madeArticles(3, 2023), site) });
    expect(between(page, "<body>", "</body>").split(site.title)).toHaveLength(2);
    expect(page).toContain('<p class="dateline">3 articles, 2023</p>');
  });
});

test("a row isolates a title's direction and says its language where it differs", () => {
  const archive = buildArchive([madeArticle({ language: "fr", title: "Le phare" })], site);
  expect(home({ site, archive })).toContain('<bdi lang="fr">Le phare</bdi>');
});

test("a month stands under its days, newest first", () => {
  const archive = buildArchive(madeArticles(3, 2023), site);
  const listing = archive.listings.find(({ path }) => path === "/2023/01/");
  if (!listing) throw new Error("the month was made");
  const days = [...list({ site, archive, listing }).matchAll(/<h3[^>]*>([^<]*)/g)].map(([, day]) => day);
  expect(days).toEqual(["3 January", "2 January", "1 January"]);
});
