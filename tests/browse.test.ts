import { describe, expect, test } from "vitest";
import { type Archive, buildArchive } from "../src/archive/archive.ts";
import { pagesForSearchEngines, sitemapFiles } from "../src/archive/lists/sitemap.ts";
import { madeArticle, madeArticles } from "./made-article.ts";
import { englishSite as site } from "./test-site.ts";

const small = { ...site, pageSize: 3 };
const listing = (archive: Archive, path: string) => archive.listings.find((each) => each.path === path);
const marks = (archive: Archive, path: string) =>
  listing(archive, path)?.timeline.flatMap((mark) => (mark.path === null ? [] : [mark.path]));

describe("a facet's timeline", () => {
  test("leads to places on its own page while that holds all its articles", () => {
    const archive = buildArchive(
      ["2019-05-01", "2021-05-02", "2022-05-03"].map((published) =>
        madeArticle({ slug: published, published, regions: ["USA"] }),
      ),
      small,
    );
    const usa = listing(archive, "/regions/usa/");
    expect(usa?.timeline.map(({ period, count }) => [period, count])).toEqual([
      ["2019", 1],
      ["2020", 0],
      ["2021", 1],
      ["2022", 1],
    ]);
    expect(marks(archive, "/regions/usa/")).toEqual(
      ["2019", "2021", "2022"].map((y) => `/regions/usa/#d${y}`),
    );
    expect(usa).toMatchObject({ earlier: null, later: null });
  });

  test("goes by month where it spans two years or fewer, if with a single article", () => {
    const archive = buildArchive([madeArticle({ regions: ["USA"] })], small);
    expect(marks(archive, "/regions/usa/")).toEqual(["/regions/usa/#d2023-01"]);
  });
});

describe("a facet that does not fit on a page", () => {
  const archive = buildArchive(
    [
      ...madeArticles(2, 2019, { regions: ["USA"] }),
      ...madeArticles(33, 2021, { regions: ["USA"] }),
      ...madeArticles(1, 2022, { regions: ["USA"] }),
    ],
    small,
  );

  test("goes on by year, from where its latest end", () => {
    expect(marks(archive, "/regions/usa/")).toEqual(
      ["2019", "2021", "2022"].map((y) => `/regions/usa/${y}/`),
    );
    expect(listing(archive, "/regions/usa/")?.earlier?.path).toBe("/regions/usa/2021/");
  });

  test("and by month in a year that does not fit either", () => {
    expect(listing(archive, "/regions/usa/2021/")).toMatchObject({ articles: [], count: 33 });
    expect(marks(archive, "/regions/usa/2021/")).toEqual(["/regions/usa/2021/01/", "/regions/usa/2021/02/"]);
    expect(listing(archive, "/regions/usa/2021/01/")?.articles).toHaveLength(31);
    expect(listing(archive, "/regions/usa/2021/02/")?.earlier?.path).toBe("/regions/usa/2021/01/");
  });

  test("a month leads on to a neighbouring year that shows its months itself, and skips none", () => {
    expect(listing(archive, "/regions/usa/2021/01/")?.earlier?.path).toBe("/regions/usa/2019/");
    expect(listing(archive, "/regions/usa/2021/02/")?.later?.path).toBe("/regions/usa/2022/");
  });

  test("a year that fits shows its months itself", () => {
    expect(marks(archive, "/regions/usa/2019/")).toEqual(["/regions/usa/2019/#d2019-01"]);
    expect(listing(archive, "/regions/usa/2019/01/")).toBeUndefined();
  });

  test("every place that a timeline or pager leads to is listed", () => {
    const paths = new Set(archive.listings.map(({ path }) => path));
    for (const { timeline, earlier, later } of archive.listings) {
      for (const mark of [...timeline, earlier, later]) {
        if (mark?.path) expect(paths).toContain(mark.path.split("#")[0]);
      }
    }
  });
});

describe("facets that meet", () => {
  const archive = buildArchive(
    [
      ...madeArticles(3, 2020, { regions: ["USA"], themes: ["Intelligence", "Law"], authors: ["Ann Lee"] }),
      ...madeArticles(4, 2021, { regions: ["USA", "Asia"], themes: ["Law"] }),
      ...madeArticles(1, 2022, { regions: ["USA"], themes: ["Salt"] }),
    ],
    site,
  );
  const [usa] = archive.facets.regions;

  test("are ranked by the articles they share, by kind; a single one is none", () => {
    const crossings = archive.crossings(usa?.articles ?? [], ["themes", "authors", "sources"]);
    const named = crossings.map(({ kind, crossings: of }) => [
      kind,
      of.map(({ facet, count }) => [facet.name, count]),
    ]);
    expect(named).toEqual([
      [
        "themes",
        [
          ["Law", 7],
          ["Intelligence", 3],
        ],
      ],
      ["authors", [["Ann Lee", 3]]],
    ]);
  });

  test("are five of a kind at most", () => {
    const themes = ["A", "B", "C", "D", "E", "F"];
    const many = buildArchive(madeArticles(2, 2020, { regions: ["USA"], themes }), site);
    expect(many.crossings(many.articles, ["themes"])[0]?.crossings).toHaveLength(5);
  });
});

describe("the sitemap", () => {
  const archive = buildArchive(
    [madeArticle({ updated: "2023-05-01" }), madeArticle({ published: "2022-02-02" })],
    site,
  );
  const pages = pagesForSearchEngines(archive.articles, archive.listings);

  test("is one file while that may name every page", () => {
    expect(archive.sitemap).toEqual([{ path: "/sitemap.xml", names: "pages", entries: pages }]);
  });

  test("is an index of several files beyond, which name every page once", () => {
    const [index, ...files] = sitemapFiles(pages, 4);
    expect(index).toMatchObject({ path: "/sitemap.xml", names: "files" });
    expect(index?.entries.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
    expect(files.every(({ entries }) => entries.length <= 4)).toBe(true);
    expect(files.flatMap(({ entries }) => entries)).toEqual(pages);
  });

  test("says when a page last changed: an article that was corrected, and each list that holds it", () => {
    const changed = new Map(pages.map((page) => [page.path, page.changed]));
    for (const path of ["/", "/2023/", "/2023/01/", "/2023/01/ferry/"])
      expect(changed.get(path)).toBe("2023-05-01");
    expect(changed.get("/2022/02/")).toBe("2022-02-02");
    expect(sitemapFiles(pages, 4)[0]?.entries[0]?.changed).toBe("2023-05-01");
    expect(changed.get("/about/")).toBe(null);
  });
});
