import { describe, expect, test } from "vitest";
import facetIndex from "../layouts/facet-index.11ty.tsx";
import home from "../layouts/home.11ty.tsx";
import list from "../layouts/list.11ty.tsx";
import { type Archive, buildArchive } from "../src/archive/archive.ts";
import { sitePath } from "../src/config/site.ts";
import { madeArticle, madeArticles } from "./made-article.ts";
import { englishSite as site } from "./test-site.ts";

/** The page that lists articles at a path. */
function listPage(archive: Archive, path: string): string {
  const listing = archive.listings.find((each) => each.path === path);
  if (!listing) throw new Error(`nothing is listed at ${path}`);
  return list({ site, archive, listing });
}

describe("the world map", () => {
  const mapOf = (archive: Archive) => home({ site, archive }).match(/<svg class="map".*?<\/svg>/s)?.[0] ?? "";

  test("leads to each region that has articles and says how many; the others are only drawn", () => {
    const map = mapOf(buildArchive(madeArticles(3, 2023, { regions: ["USA", "Moyen-Orient"] }), site));
    expect(
      [...map.matchAll(/<a href="([^"]*)"><title>([^<]*)/g)].map(([, path, name]) => [path, name]),
    ).toEqual([
      [sitePath(site, "/regions/usa/"), "USA: 3 articles"],
      [sitePath(site, "/regions/middle-east-north-africa/"), "Middle East &amp; North Africa: 3 articles"],
    ]);
    expect(map.match(/<path /g)).toHaveLength(9);
  });

  test("shades by the number of articles", () => {
    const map = mapOf(
      buildArchive(
        [
          ...madeArticles(40, 2020, { regions: ["USA"] }),
          ...madeArticles(20, 2022, { regions: ["Asia"] }),
          ...madeArticles(1, 2023, { regions: ["Oceania"] }),
        ],
        site,
      ),
    );
    expect([...map.matchAll(/shade-\d/g)].map(String)).toEqual(["shade-5", "shade-3", "shade-1"]);
  });

  test("is left out where no region is on it; the list names those that are on no map", () => {
    const page = home({ site, archive: buildArchive([madeArticle({ regions: ["Atlantis"] })], site) });
    expect(page).not.toContain('<svg class="map"');
    expect(page).toContain(`<a href="${sitePath(site, "/regions/atlantis/")}"><bdi>Atlantis</bdi></a>`);
    expect(home({ site, archive: buildArchive([madeArticle()], site) })).not.toContain('id="regions"');
  });
});

describe("the timeline", () => {
  test("has a table behind it, years without articles among its rows", () => {
    const page = home({
      site,
      archive: buildArchive([...madeArticles(2, 2019), ...madeArticles(1, 2022)], site),
    });
    const rows = [...page.matchAll(/<th scope="row"><bdi>(\d+)<\/bdi><\/th><td>(\d+)</g)];
    expect(rows.map(([, year, count]) => `${year} ${count}`)).toEqual([
      "2019 2",
      "2020 0",
      "2021 0",
      "2022 1",
    ]);
  });

  test("leads to a place that is on the page", () => {
    const archive = buildArchive([...madeArticles(2, 2019, { regions: ["USA"] })], site);
    const page = listPage(archive, "/regions/usa/");
    expect(page).toContain(`href="${sitePath(site, "/regions/usa/")}#d2019-01"`);
    expect(page.match(/id="d2019-01"/g)).toHaveLength(1);
  });
});

describe("a facet's page", () => {
  const archive = buildArchive(
    madeArticles(2, 2023, { regions: ["USA"], themes: ["Law & “Order”"], reports: ["SYRIA"] }),
    site,
  );

  test("leads to the searches for it and what it meets, and they lead to the same", () => {
    const search = `${sitePath(site, "/search/")}?region=USA&amp;theme=Law+%26+%E2%80%9COrder%E2%80%9D`;
    expect(listPage(archive, "/regions/usa/")).toContain(`href="${search}"`);
    expect(listPage(archive, "/themes/law-order/")).toContain(
      `href="${sitePath(site, "/search/")}?theme=Law+%26+%E2%80%9COrder%E2%80%9D&amp;region=USA"`,
    );
    expect(listPage(archive, "/2023/")).toContain(
      `href="${sitePath(site, "/search/")}?report=SYRIA&amp;from=2023&amp;to=2023"`,
    );
  });

  test("of a year that goes on by months says what it meets in that year, and leads to the searches", () => {
    const many = buildArchive(
      [
        ...madeArticles(60, 2023, { regions: ["USA"], themes: ["Tolls"] }),
        ...madeArticles(60, 2022, { regions: ["USA"] }),
      ],
      site,
    );
    expect(listPage(many, "/regions/usa/2023/")).toContain(
      `href="${sitePath(site, "/search/")}?region=USA&amp;theme=Tolls&amp;from=2023&amp;to=2023"`,
    );
  });

  test("shows its count and its feeds", () => {
    const page = listPage(archive, "/regions/usa/");
    expect(page).toContain(
      `<p class="dateline">2 articles, 2023 · <a href="${sitePath(site, "/regions/usa/feed.xml")}">`,
    );
    expect(page).toContain(`<a href="${sitePath(site, "/regions/usa/feed.json")}">`);
  });
});

describe("a facet's index", () => {
  const indexPage = (facts: Parameters<typeof madeArticle>[0], kind: "authors" | "reports") =>
    facetIndex({ site, archive: buildArchive([madeArticle(facts)], site), kind });

  test("leads by letters once there are many, numbers and other scripts last", () => {
    const authors = [...Array.from({ length: 61 }, (_, i) => `Ada A${i}`), "Émile", "21st Wire", "新华社"];
    const page = indexPage({ authors }, "authors");
    const letters = ["a", "e", "0-9", "hani"];
    expect([...page.matchAll(/<h2 id="letter-([^"]*)">/g)].map(([, letter]) => letter)).toEqual(letters);
    for (const letter of letters) expect(page).toContain(`<a href="#letter-${letter}">`);
    expect(page).toContain('<h2 id="letter-hani">Han</h2>');
  });

  test("of a few people goes by their family names", () => {
    const page = indexPage({ authors: ["Ann Zeller", "Zoe Abbott", "The Collective"] }, "authors");
    expect([...page.matchAll(/<bdi>(.*?)<\/bdi><\/a>/g)].map(([, name]) => name)).toEqual([
      "Zoe <b>Abbott</b>",
      "The <b>Collective</b>",
      "Ann <b>Zeller</b>",
    ]);
  });

  test("speaks when no article names one", () => {
    expect(indexPage({}, "reports")).toContain("No article in this archive names a report.");
  });
});
