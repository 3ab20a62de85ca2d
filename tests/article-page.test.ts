import { describe, expect, test } from "vitest";
import article from "../layouts/article.11ty.tsx";
import atom from "../layouts/atom.11ty.tsx";
import jsonFeed from "../layouts/json-feed.11ty.tsx";
import opensearch from "../layouts/opensearch.11ty.tsx";
import { type Archive, buildArchive } from "../src/archive/archive.ts";
import type { Reading } from "../src/articles/article.ts";
import { publicAddress, sitePath } from "../src/config/site.ts";
import { sha256Of } from "../src/text/slug.ts";
import { madeArticle } from "./made-article.ts";
import { englishSite as site } from "./test-site.ts";

/** Articles that each say one of these, newest first, a day apart. */
function archiveOf(...says: readonly Partial<Reading>[]): Archive {
  const made = says.map((facts, i) =>
    madeArticle({ slug: `a${i}`, published: `2023-01-${String(28 - i)}`, ...facts }),
  );
  return buildArchive(made, site);
}

function pageOf(archive: Archive, slug = "a0"): string {
  const found = archive.articles.find((each) => each.slug === slug);
  if (!found) throw new Error(`${slug} is not published`);
  return article({ site, archive, article: found });
}

describe("a table of contents", () => {
  const heading = (level: number, i: number) => ({ id: `h-${i}`, text: `Part ${i} & <more>`, level });
  const long = "word ".repeat(1600);
  const listed = (says: Partial<Reading>) =>
    [...pageOf(archiveOf(says)).matchAll(/<li[^>]*><a href="#(h-\d+)">/g)].map(([, id]) => id);

  test("leads to the headings of a long article, and is not searched", () => {
    const headings = [heading(2, 1), heading(3, 2), heading(2, 3)];
    const page = pageOf(archiveOf({ text: long, headings }));
    expect(page).toMatch(/<nav class="contents"[^>]* data-pagefind-ignore="all">/);
    expect(page).toContain('<li class="inner"><a href="#h-2">Part 2 &amp; &lt;more></a></li>');
    expect(listed({ text: long, headings })).toEqual(["h-1", "h-2", "h-3"]);
  });

  test("is no use to a short article, or to one of two parts", () => {
    const headings = [heading(2, 1), heading(2, 2), heading(2, 3)];
    expect(listed({ text: "word ".repeat(900), headings })).toEqual([]);
    expect(listed({ text: long, headings: headings.slice(1) })).toEqual([]);
  });

  test("keeps to the highest headings where there are many", () => {
    const headings = Array.from({ length: 20 }, (_, i) => heading(i % 4 === 0 ? 2 : 3, i));
    expect(listed({ text: long, headings })).toEqual(["h-0", "h-4", "h-8", "h-12", "h-16"]);
  });
});

describe("related articles", () => {
  test("share words that others have not, rather than a region that all have", () => {
    const salt = "The brine evaporates in shallow pans until the salters rake the crystals ashore.";
    const fillers = Array.from({ length: 12 }, (_, i) => ({
      text: `Minister ${i} speaks of roads and votes and schools in town ${i}.`,
      regions: ["USA"],
    }));
    const archive = archiveOf({ text: salt, regions: ["USA"] }, ...fillers, {
      slug: "salt",
      text: "Salters still rake crystals from brine in pans beside the marsh.",
    });
    const [first] = archive.articles;
    expect(first && archive.related(first)[0]?.slug).toBe("salt");
  });

  test("share words in a script that does not space them", () => {
    const archive = archiveOf(
      { text: "盐田里的工人在冬天收集海盐。", language: "zh", regions: ["USA"] },
      ...Array.from({ length: 12 }, (_, i) => ({
        text: `第${i}届会议讨论了道路与学校。`,
        language: "zh",
        regions: ["USA"],
      })),
      { slug: "salt", text: "老工人记得盐田与海盐的价格。", language: "zh" },
    );
    const [first] = archive.articles;
    expect(first && archive.related(first)[0]?.slug).toBe("salt");
  });
});

test("an article leads to what was published before and after it in its theme and in its region", () => {
  const archive = archiveOf(
    { regions: ["USA"], title: "Later there" },
    { themes: ["Oil"], title: "Later on that" },
    { regions: ["USA"], themes: ["Oil"] },
    { title: "Elsewhere" },
    { themes: ["Oil"], title: "Earlier on that" },
  );
  const page = pageOf(archive, "a2");
  const pagers = [...page.matchAll(/<nav class="pager" aria-label="([^"]*)">(.*?)<\/nav>/gs)];
  expect(
    pagers.map(([, label, inner = ""]) => [
      label,
      ...inner
        .replace(/<[^>]+>/g, "|")
        .split(/\|+/)
        .slice(1, -1),
    ]),
  ).toEqual([
    ["Earlier and later in Oil", "Oil", "Earlier", " ", "Earlier on that", "Later", " ", "Later on that"],
    ["Earlier and later in USA", "USA", "Later", " ", "Later there"],
    ["Earlier and later articles", "Earlier", " ", "Elsewhere", "Later", " ", "Later on that"],
  ]);
});

describe("provenance", () => {
  test("names the author, or says that the copy does not", () => {
    expect(pageOf(archiveOf({ authors: ["Ann Lee"] }))).toMatch(/<dt>Author<\/dt><dd>.*?Ann Lee/);
    expect(pageOf(archiveOf({}))).toContain("<dt>Author</dt><dd>Not named in this copy</dd>");
  });

  test("gives the checksums of the file and of the cleaned text", () => {
    const page = pageOf(archiveOf({ sha256: "ab".repeat(32), text: "Only this." }));
    expect(page).toMatch(new RegExp(`<dt>Source file</dt>.*<code>${"ab".repeat(32)}</code>`));
    expect(page).toMatch(new RegExp(`<dt>Cleaned text</dt>.*<code>${sha256Of("Only this.")}</code>`));
  });

  test("names the rule by which each passage was removed", () => {
    const content = "Body.\n\nShare this.\n";
    const ledger = [
      { kind: "body", start: 0, end: 7, line: 1 },
      { kind: "boilerplate", rule: "share-this", start: 7, end: content.length, line: 3 },
    ] as const;
    expect(pageOf(archiveOf({ content, ledger }))).toContain("<code>share-this</code>");
  });
});

test("what was repaired is listed, with the words on both sides", () => {
  const content = "The council said that the <quay>\n\nwas sold twice.\n";
  const cut = content.indexOf("\n");
  const ledger = [
    { kind: "body", start: 0, end: cut, line: 1 },
    { kind: "repair", rule: "page-break", start: cut, end: cut + 2, line: 1 },
    { kind: "body", start: cut + 2, end: content.length, line: 3 },
  ] as const;
  const page = pageOf(archiveOf({ content, ledger }));
  expect(page).toContain("Nothing was removed from this copy.");
  expect(page).toMatch(/What was repaired in this copy <span class="count">1 passage<\/span>/);
  expect(page).toContain("had cut a paragraph in two");
  expect(page).toContain("that the &lt;quay> <b>|</b> was sold twice.");
});

describe("a feed reader", () => {
  const archive = archiveOf(
    { title: 'A \u0000\u000b<b>bold</b> & "quoted"\ufffe title', authors: ["Ann & Bo"], regions: ["USA"] },
    { updated: "2024-02-01", url: "https://example.org/?a=1&b=2", copyright: "© <Ann>" },
    { updated: "2001-01-01" },
  );
  const feed = atom({ site, archive, facet: null });

  test("finds in an Atom feed ids, dates, an author, itself and its page", () => {
    const head = feed.slice(0, feed.indexOf("<entry"));
    expect(head).toContain(`<id>${publicAddress(site, "/")}</id>`);
    // The last change of any article, not of the newest.
    expect(head).toContain("<updated>2024-02-01T00:00:00Z</updated>");
    expect(head).toContain(`<author><name>${site.title}</name></author>`);
    expect(head).toContain(
      `rel="self" type="application/atom+xml" href="${publicAddress(site, "/feed.xml")}"`,
    );
    const entries = feed.split("<entry").slice(1);
    expect(entries).toHaveLength(3);
    for (const [i, entry] of entries.entries()) {
      expect(entry.match(/<(?:id|title|updated|published|summary)>/g)).toHaveLength(5);
      expect(entry).toContain(`<id>${publicAddress(site, `/2023/01/a${i}/`)}</id>`);
      expect(entry).toMatch(/<updated>\d{4}-\d\d-\d\dT00:00:00Z<\/updated>/);
    }
    expect(entries[1]).toContain('<link rel="via" href="https://example.org/?a=1&amp;b=2"/>');
    // A change before the publication is the original's.
    expect(entries[2]).toContain("<updated>2023-01-26T00:00:00Z</updated>");
  });

  test("reads names and titles as text, without characters that XML forbids", () => {
    expect(feed).toContain("<title>A &lt;b&gt;bold&lt;/b&gt; &amp; &quot;quoted&quot; title</title>");
    expect(feed).toContain("<name>Ann &amp; Bo</name>");
    expect(feed).toContain("<rights>© &lt;Ann&gt;</rights>");
    expect(feed).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/);
  });

  test("is led to an original whose address an editor wrote as it reads", () => {
    const written = archiveOf({ url: "https://example.org/la voûte?q=<1>" });
    const address = "https://example.org/la%20vo%C3%BBte?q=%3C1%3E";
    expect(atom({ site, archive: written, facet: null })).toContain(`<link rel="via" href="${address}"/>`);
    const [item] = JSON.parse(jsonFeed({ site, archive: written, facet: null })).items;
    expect(item.external_url).toBe(address);
  });

  test("finds in a JSON feed what version 1.1 requires", () => {
    const json = JSON.parse(jsonFeed({ site, archive, facet: null }));
    expect(json).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: site.title,
      home_page_url: publicAddress(site, "/"),
      feed_url: publicAddress(site, "/feed.json"),
      language: "en",
    });
    for (const item of json.items) {
      expect(item).toMatchObject({
        id: expect.stringMatching(/^http/),
        content_text: expect.stringMatching(/./),
      });
      expect(Date.parse(item.date_published)).toBeLessThanOrEqual(Date.parse(item.date_modified));
    }
  });
});

describe("a browser's address bar", () => {
  test("learns from every page how to search the archive", () => {
    expect(pageOf(archiveOf({}))).toContain(
      `<link rel="search" type="application/opensearchdescription+xml" title="${site.title}" href="${sitePath(site, "/opensearch.xml")}"`,
    );
    const prefixed = { ...site, address: "https://example.org", pathPrefix: "/news/" };
    expect(opensearch({ site: prefixed, archive: archiveOf({}) })).toContain(
      '<Url type="text/html" template="https://example.org/news/search/?q={searchTerms}"/>',
    );
  });

  test.each([
    ["The Clippings", "The Clippings"],
    ["The Clippings of the Harbour", "The Clippings of"],
    ["Zeitungsausschnittsammlung", "Zeitungsausschni"],
    ["R&D <Archive>", "R&amp;D &lt;Archive&gt;"],
  ])("is told a name that fits it: %s", (title, name) => {
    expect(opensearch({ site: { ...site, title }, archive: archiveOf({}) })).toContain(
      `<ShortName>${name}</ShortName>`,
    );
  });

  test("learns a search that finds something, where there is anything to find", () => {
    expect(opensearch({ site, archive: archiveOf({ title: "In der Köhlerei, 1923" }) })).toContain(
      '<Query role="example" searchTerms="K%C3%B6hlerei"/>',
    );
    expect(opensearch({ site, archive: archiveOf() })).not.toContain("<Query");
  });
});
