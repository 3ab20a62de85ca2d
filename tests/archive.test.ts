import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Archive, buildArchive } from "../src/archive/archive.ts";
import { FACET_KINDS } from "../src/archive/model/facets.ts";
import { slug } from "../src/text/slug.ts";
import { madeArticle, madeArticles } from "./made-article.ts";
import { englishSite as site } from "./test-site.ts";

const small = { ...site, pageSize: 3 };
const reasons = (archive: Archive) =>
  archive.messages.map(({ file, message }) => `${file}: ${message.reason}`);

describe("slugs", () => {
  test.each([
    ["USA", "usa"],
    ["Latin America & Caribbean", "latin-america-caribbean"],
    ["Women’s Rights", "womens-rights"],
    ["Women's  Rights", "womens-rights"],
    ["ÉTATS–UNIS", "etats-unis"],
    ["Ægir Łódź", "aegir-lodz"],
    ["9/11 & ‘War on Terrorism’", "9-11-war-on-terrorism"],
  ])("%s is found at %s", (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  test("names of other scripts stay apart, whatever their case", () => {
    expect(slug("РИА Новости")).not.toBe(slug("РИА Вести"));
    expect(slug("РИА Новости")).toBe(slug("риа новости"));
    expect(slug("新华社")).not.toBe(slug("人民日报"));
    expect(slug("Agence 新华社")).toMatch(/^agence-[0-9a-f]{6}$/);
  });

  test("every name has a slug that can stand in an address, and a slug is its own slug", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (name) => {
        expect(slug(name)).toMatch(/^[a-z0-9-]{1,80}$/);
        expect(slug(slug(name))).toBe(slug(name));
      }),
      { seed: 2023 },
    );
  });

  test("long names that differ at the end stay apart", () => {
    expect(slug(`${"a ".repeat(60)}b`)).not.toBe(slug(`${"a ".repeat(60)}c`));
  });
});

describe("addresses", () => {
  test("an article stands under its year and month", () => {
    const archive = buildArchive([madeArticle({ slug: "us-cuba-talks" })], site);
    expect(archive.articles.map(({ path }) => path)).toEqual(["/2023/01/us-cuba-talks/"]);
    expect(archive.messages).toEqual([]);
  });

  test("of two articles with one address the earlier keeps it, whatever order they come in", () => {
    const early = madeArticle({ file: "z.md", published: "2023-01-02" });
    const late = madeArticle({ file: "a.md", published: "2023-01-09" });
    for (const articles of [
      [early, late],
      [late, early],
    ]) {
      const archive = buildArchive(articles, site);
      expect(archive.articles.map(({ file, path }) => [file, path])).toEqual([
        ["a.md", `/2023/01/ferry-${late.sha256.slice(0, 6)}/`],
        ["z.md", "/2023/01/ferry/"],
      ]);
      expect(reasons(archive)).toEqual([expect.stringMatching(/^a\.md: "\/2023\/01\/ferry\/" .* "z\.md"/)]);
    }
  });

  test("on the same day the file path decides", () => {
    const archive = buildArchive([madeArticle({ file: "b.md" }), madeArticle({ file: "a.md" })], site);
    expect(archive.articles.find(({ path }) => path === "/2023/01/ferry/")?.file).toBe("a.md");
  });

  test("the same file under many names has an address each", () => {
    const articles = ["a.md", "b.md", "c.md", "d.md"].map((file) =>
      madeArticle({ file, sha256: "abcdef".repeat(10) }),
    );
    const paths = buildArchive(articles, site).articles.map(({ path }) => path);
    expect(new Set(paths).size).toBe(4);
  });

  test("no two pages share an address", () => {
    const name = fc.constantFrom("USA", "usa", "Ä", "2023", "feed", "新");
    const article = fc.record({
      file: fc.uuid(),
      slug: fc.constantFrom("ferry", "ferry-2", "01"),
      published: fc.constantFrom("2022-12-31", "2023-01-01", "2023-01-02"),
      regions: fc.uniqueArray(name),
      authors: fc.uniqueArray(name),
      aliases: fc.uniqueArray(fc.constantFrom("/old/", "/2023/", "/about/", "/2023/01/ferry/", "/Old/")),
    });
    fc.assert(
      fc.property(fc.array(article, { maxLength: 12 }), (facts) => {
        const archive = buildArchive(facts.map(madeArticle), small);
        const paths = [archive.articles, archive.listings, archive.aliases]
          .flat()
          .map(({ path }) => path.toLowerCase());
        expect(new Set([...paths, ...FACET_KINDS.map((kind) => `/${kind}/`)]).size).toBe(paths.length + 5);
      }),
      { seed: 2023 },
    );
  });
});

test("the newest stand first, then the alphabet decides", () => {
  const archive = buildArchive(
    [
      madeArticle({ slug: "c", title: "C", published: "2022-01-01" }),
      madeArticle({ slug: "b", title: "B" }),
      madeArticle({ slug: "a", title: "A" }),
    ],
    site,
  );
  expect(archive.articles.map(({ title }) => title)).toEqual(["A", "B", "C"]);
  const [a, b, c] = archive.articles;
  if (!a || !b || !c) throw new Error("three articles were made");
  expect([archive.later(b), archive.earlier(b), archive.later(a), archive.earlier(c)]).toEqual([
    a,
    c,
    null,
    null,
  ]);
});

describe("facets", () => {
  test("spellings that differ in case, accents, quotes and dashes are one, under the most frequent", () => {
    const archive = buildArchive(
      ["Women’s Rights", "Women's Rights", "WOMEN’S RIGHTS", "Women’s Rights"].map((theme, index) =>
        madeArticle({ slug: `a${index}`, themes: [theme] }),
      ),
      site,
    );
    expect(archive.facets.themes.map(({ name, path, articles }) => [name, path, articles.length])).toEqual([
      ["Women’s Rights", "/themes/womens-rights/", 4],
    ]);
  });

  test("an article that names a facet twice counts once", () => {
    const archive = buildArchive([madeArticle({ authors: ["Ann Lee", "ANN LEE"] })], site);
    const [article] = archive.articles;
    if (!article) throw new Error("an article was made");
    expect(archive.facets.authors[0]?.articles).toEqual([article]);
    expect(archive.facetsOf(article, "authors")).toEqual([
      { name: "Ann Lee", facet: archive.facets.authors[0] },
    ]);
  });

  test("every article is found under each facet it states", () => {
    const source = { name: "Al Mayadeen English", date: null, url: null };
    const facts = { regions: ["USA"], themes: ["Law"], authors: ["Ann"], reports: ["SYRIA"], source };
    const archive = buildArchive(madeArticles(5, 2023, facts), site);
    for (const kind of FACET_KINDS)
      expect(archive.facets[kind].map(({ articles }) => articles.length)).toEqual([5]);
  });
});

describe("related articles", () => {
  test("share the rarest facets first, and an article is not related to itself", () => {
    const archive = buildArchive(
      [
        madeArticle({ slug: "it", themes: ["Law"], reports: ["CASTRIA"] }),
        madeArticle({ slug: "rare", reports: ["Castria"] }),
        madeArticle({ slug: "other", themes: ["Salt"] }),
        ...madeArticles(9, 2001, { themes: ["Law"] }),
      ],
      site,
    );
    const it = archive.articles.find(({ path }) => path.endsWith("/it/"));
    if (!it) throw new Error("the article was made");
    const related = archive.related(it).map(({ slug }) => slug);
    expect(related[0]).toBe("rare");
    expect(related).toHaveLength(4);
    expect(related).not.toContain("it");
    expect(related).not.toContain("other");
  });

  test("cost no more in a large archive: ten thousand are placed and related within five seconds", () => {
    const started = process.cpuUsage();
    const archive = buildArchive(
      madeArticles(10_000, 2000, { regions: ["USA"], themes: ["Law", "Salt"] }),
      site,
    );
    for (const article of archive.articles) expect(archive.related(article).length).toBe(4);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
  });
});

describe("aliases", () => {
  test("lead from a former address to the article", () => {
    const archive = buildArchive([madeArticle({ aliases: ["/2023/01/old-name/", "/print.html"] })], site);
    expect(archive.aliases.map(({ path, article }) => [path, article.path])).toEqual([
      ["/2023/01/old-name/", "/2023/01/ferry/"],
      ["/print.html", "/2023/01/ferry/"],
    ]);
  });

  test.each([
    ["/2023/01/ferry/", "is the address of"],
    ["/2023/01/", "is the address of a page of the archive"],
    ["/about/index.html", "is the address of a page of the archive"],
    ["/Search/", "is the address of a page of the archive"],
    ["/regions/usa/", "is the address of a page of the archive"],
    ["/../secret/", "is no site path"],
    ["https://example.org/", "is no site path"],
    ["/a//b/", "is no site path"],
  ])("%s cannot be one", (alias, reason) => {
    const archive = buildArchive([madeArticle({ aliases: [alias], regions: ["USA"] })], site);
    expect(archive.aliases).toEqual([]);
    expect(reasons(archive)).toEqual([expect.stringContaining(`"${alias}" ${reason}`)]);
  });

  test("one former address leads to one article", () => {
    const archive = buildArchive(
      [madeArticle({ slug: "a", aliases: ["/old/"] }), madeArticle({ slug: "b", aliases: ["/old/"] })],
      site,
    );
    expect(archive.aliases).toHaveLength(1);
    expect(archive.messages).toHaveLength(1);
  });
});
