import { describe, expect, test } from "vitest";
import { type Archive, buildArchive } from "../src/archive/archive.ts";
import { madeArticle, madeArticles } from "./made-article.ts";
import { site } from "./test-site.ts";

const small = { ...site, pageSize: 3 };
const listing = (archive: Archive, path: string) => archive.listings.find((each) => each.path === path);

describe("lists go on by date", () => {
  const before = buildArchive(
    [...madeArticles(4, 2020, { regions: ["USA"] }), ...madeArticles(2, 2022, { regions: ["USA"] })],
    small,
  );

  test("a facet shows its latest and leads to its years", () => {
    const usa = listing(before, "/regions/usa/");
    expect(usa?.articles.map(({ date }) => date)).toEqual(["2022-01-02", "2022-01-01", "2020-01-04"]);
    expect(usa?.timeline.map(({ path, count }) => [path, count])).toEqual([
      ["/regions/usa/2020/", 4],
      [null, 0],
      ["/regions/usa/2022/", 2],
    ]);
    expect(listing(before, "/regions/usa/2020/")?.later?.path).toBe("/regions/usa/2022/");
  });

  test("a facet that fits on a page has no further pages", () => {
    const archive = buildArchive(madeArticles(3, 2020, { regions: ["USA"] }), small);
    expect(archive.listings.filter(({ facet }) => facet !== null).map(({ path }) => path)).toEqual([
      "/regions/usa/",
    ]);
  });

  test("a past year's page never changes when newer articles come", () => {
    const after = buildArchive(
      [...madeArticles(4, 2020, { regions: ["USA"] }), ...madeArticles(50, 2022, { regions: ["USA"] })],
      small,
    );
    for (const path of ["/regions/usa/2020/", "/2020/", "/2020/01/"]) {
      expect(listing(after, path)?.articles.map((article) => article.path)).toEqual(
        listing(before, path)?.articles.map((article) => article.path),
      );
    }
  });

  test("a year that does not fit on a page is shown by its months alone; a month is always whole", () => {
    const archive = buildArchive(madeArticles(40, 2021), small);
    expect(listing(archive, "/2021/")).toMatchObject({ articles: [], count: 40 });
    expect(listing(archive, "/2021/")?.timeline.map(({ count }) => count)).toEqual([
      31, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
    expect(listing(archive, "/2021/01/")?.articles).toHaveLength(31);
  });
});

describe("the timeline", () => {
  test("shows years without articles", () => {
    const archive = buildArchive([...madeArticles(2, 2019), ...madeArticles(1, 2022)], site);
    expect(archive.timeline.map(({ period, path, count }) => [period, path, count])).toEqual([
      ["2019", "/2019/", 2],
      ["2020", null, 0],
      ["2021", null, 0],
      ["2022", "/2022/", 1],
    ]);
  });

  test("goes by month while the archive spans two years", () => {
    const archive = buildArchive(
      [madeArticle({ published: "2022-11-05" }), madeArticle({ published: "2023-02-01" })],
      site,
    );
    expect(archive.timeline.map(({ period, count }) => `${period} ${count}`)).toEqual([
      "2022-11 1",
      "2022-12 0",
      "2023-01 0",
      "2023-02 1",
    ]);
  });

  test("is empty in an empty archive", () => {
    expect(buildArchive([], site)).toMatchObject({ articles: [], timeline: [], listings: [], messages: [] });
  });
});
