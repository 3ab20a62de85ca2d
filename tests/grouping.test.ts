import fc from "fast-check";
import { describe, expect, test } from "vitest";
import article from "../layouts/article.11ty.tsx";
import { type Archive, buildArchive } from "../src/archive/archive.ts";
import type { FacetKind } from "../src/archive/model/facets.ts";
import { publishable, type Reading } from "../src/articles/article.ts";
import { readArticle } from "../src/articles/read-article.ts";
import { sitePath } from "../src/config/site.ts";
import { bySpelling, spellingsOf } from "../src/names/known-names.ts";
import { authorSlug, nameSlug } from "../src/names/name-slug.ts";
import { REGIONS, THEMES } from "../src/publishers/centre-names.ts";
import { formatMessage } from "../src/text/message.ts";
import { slug } from "../src/text/slug.ts";
import { madeArticle } from "./made-article.ts";
import { englishSite as site } from "./test-site.ts";

/** An archive of articles that each say one of these, newest first, a day apart. */
function archiveOf(says: readonly Partial<Reading>[], ofSite = site): Archive {
  const days = says.map((facts, i) =>
    madeArticle({ slug: `a${i}`, published: `2023-01-${String(28 - i)}`, ...facts }),
  );
  return buildArchive(days, ofSite);
}
const shown = (archive: Archive, kind: FacetKind) =>
  archive.facets[kind].map(({ name, path, articles }) => [name, path, articles.length]);

describe("spellings of one author", () => {
  test.each([
    ["Prof. Ada Linde", "Prof Ada Linde", "Professor Ada Linde", "Ada Linde", "ADA LINDE", "Prof.Ada Linde"],
    [
      "Dr. Ada Linde",
      "Prof. Dr. Ada Linde",
      "Ada Linde, Ph.D.",
      "Ada Linde PhD",
      "Hon. Ada Linde, M.D., J.D.",
    ],
    [
      "Tess O'Brien",
      "Tess O’Brien",
      "Tess O\\'Brien",
      "Tess O&rsquo;Brien",
      "Tess O&#039;Brien",
      "Tess O´Brien",
    ],
    ["J. R. Linde", "J.R. Linde", "JR Linde", "J R Linde", "J.\u00a0R.  Linde", "J. R. Linde."],
    [
      "Jean-Luc Perrin",
      "Jean Luc Perrin",
      "Jean–Luc Perrin",
      "Jean\u2011Luc Perrin",
      "Jean-\u200bLuc Perrin",
    ],
    ["José Martí", "Jose\u0301 Marti\u0301", "JOSE MARTI", "Jos&eacute; Mart&iacute;"],
    ["Иван Петров", "ИВАН ПЕТРОВ", "«Иван» Петров"],
    ["Lt. Col. Ada Linde (ret.)", "Lt Col Ada Linde (Ret)", "Ada Linde (ret.)"],
  ])("%s, …", (...spellings) => {
    expect(new Set(spellings.map(authorSlug)).size).toBe(1);
  });

  test.each([
    ["Ann Alee", "Anna Lee"],
    ["Ada Linde", "Ada B. Linde"],
    ["Ada Linde Jr.", "Ada Linde"],
    ["Dr. Seuss", "Seuss"],
    ["Doctors Without Borders", "Without Borders"],
    ["Yo-Yo Ma", "Yo-Yo"],
    ["Иван Петров", "Иван Петровский"],
    ["王毅", "李明"],
  ])("%s and %s are two", (one, other) => {
    expect(authorSlug(one)).not.toBe(authorSlug(other));
  });
});

describe("spellings of one source or report", () => {
  test.each([
    [
      "Stone & Tide",
      "Stone &amp; Tide",
      "Stone and Tide",
      "STONE AND TIDE",
      "Stone et Tide",
      "Stone \\& Tide",
    ],
    ["U.S. Harbour News", "US Harbour News", "U. S. Harbour News"],
    ["“The Weir”", "The Weir", "The Weir,", '"The Weir"', "*The Weir*"],
  ])("%s, …", (...spellings) => {
    expect(new Set(spellings.map(nameSlug)).size).toBe(1);
  });

  test("keep what may be a title in a person's name", () => {
    expect(nameSlug("Dr. Harbour's Journal")).toBe("dr-harbours-journal");
  });
});

test("every name has an address, whatever a conversion left of it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (name) => {
      expect(authorSlug(name)).toMatch(/^[a-z0-9-]{1,80}$/);
    }),
    { seed: 2023 },
  );
});

describe("a facet", () => {
  test("goes by its most frequent spelling, of two the earlier, and its address does not move", () => {
    const names = ["Prof Ada Linde", "Ada Linde", "Prof. Ada Linde", "Prof Ada Linde", "Ada Linde"];
    const path = "/authors/ada-linde/";
    for (const [count, name] of [
      [1, "Prof Ada Linde"],
      [2, "Ada Linde"],
      [4, "Prof Ada Linde"],
      [5, "Ada Linde"],
    ] as const) {
      const archive = archiveOf(names.slice(0, count).map((author) => ({ authors: [author] })));
      expect(shown(archive, "authors")).toEqual([[name, path, count]]);
    }
  });

  test("is named on an article's page as the article writes it, once, and leads to the facet's", () => {
    const says = { regions: ["EE.UU.", "USA"], authors: ["ADA LINDE", "Prof. Ada Linde"] };
    const archive = archiveOf([says, { authors: ["Ada Linde"] }, { authors: ["Ada Linde"] }]);
    const [first] = archive.articles;
    if (!first) throw new Error("articles were made");
    const page = article({ site, archive, article: first });
    expect(page).toContain(`<a href="${sitePath(site, "/regions/usa/")}"><bdi>EE.UU.</bdi></a></p>`);
    expect(page).toContain(
      `By <a href="${sitePath(site, "/authors/ada-linde/")}"><bdi>ADA LINDE</bdi></a></span>`,
    );
    expect(page).toContain(
      'content="LINDE, ADA" data-pagefind-filter="author[data-value]" data-value="Ada Linde"',
    );
    expect(page.match(/name="citation_author"/g)).toHaveLength(1);
  });
});

describe("known regions and themes", () => {
  test.each([
    ["en", "USA", "Women’s Rights"],
    ["fr-CA", "États-Unis", "Droits des femmes"],
    ["es", "EE.UU.", "Derechos de las mujeres"],
  ] as const)(
    "have one address in every language, and the name of the site's: %s",
    (language, region, theme) => {
      const archive = archiveOf(
        [
          { regions: ["USA"], themes: ["Women's Rights"] },
          { regions: ["Etats-Unis"], themes: ["DROITS DES FEMMES"] },
          { regions: ["Estados Unidos"], themes: ["Derechos de las mujeres"] },
        ],
        { ...site, language },
      );
      expect(shown(archive, "regions")).toEqual([[region, "/regions/usa/", 3]]);
      expect(shown(archive, "themes")).toEqual([[theme, "/themes/womens-rights/", 3]]);
      expect(archive.messages).toEqual([]);
    },
  );

  test.each([
    ["Middle East", "middle-east-north-africa"],
    ["Middle East and North Africa", "middle-east-north-africa"],
    ["Latin America &amp; the Caribbean", "latin-america-caribbean"],
    ["Sub-Saharan Africa", "sub-saharan-africa"],
  ])("%s is a region", (name, expected) => {
    expect(bySpelling(REGIONS).get(nameSlug(name))?.slug).toBe(expected);
  });

  test.each([
    ["Terrorism", "9-11-war-on-terrorism"],
    ["History", "culture-society-history"],
    ["US-NATO War Agenda", "us-nato-war-agenda"],
    ["Law & Justice", "law-and-justice"],
  ])("%s is a theme", (name, expected) => {
    expect(bySpelling(THEMES).get(nameSlug(name))?.slug).toBe(expected);
  });

  test.each([
    ["regions", REGIONS],
    ["themes", THEMES],
  ])("no spelling of the %s belongs to two, and each has an address", (_, names) => {
    const owners = names.flatMap((name) => [...new Set(spellingsOf([name]).map(nameSlug))]);
    expect(owners.toSorted()).toEqual([...new Set(owners)].toSorted());
    for (const name of names) expect(slug(name.slug)).toBe(name.slug);
  });
});

describe("an unknown theme or region", () => {
  const read = (file: string, text: string) => {
    const found = publishable(readArticle(file, new TextEncoder().encode(text), site));
    if (found === null) throw new Error(`${file} was refused`);
    return found;
  };
  const copy = (labels: string) =>
    `# Salt\n\nBy Ada Linde\n\nGlobal Research, January 16, 2023\n\n${labels}\n\nThe ferry of ${labels} sails.\n`;
  const said = (archive: Archive) =>
    archive.messages.map(({ file, message }) => formatMessage(file, message));

  test("is kept, and reported once for the archive where it first stands, with the nearest known", () => {
    const archive = buildArchive(
      [
        read("b.md", copy("Region: USA\n\nTheme: Culture, Society & History, [Inteligence](#)")),
        read("c.md", copy("Theme: INTELIGENCE")),
        read(
          "a.md",
          `---\nregions: [Europe]\nthemes:\n  - Law and Justice\n  - "Inteligence"\n---\n${copy("")}`,
        ),
      ],
      site,
    );
    expect(shown(archive, "themes")).toContainEqual(["Inteligence", "/themes/inteligence/", 3]);
    expect(said(archive)).toEqual([
      'a.md:5:6: warning: "Inteligence" is no known theme; did you mean "Intelligence"? It is kept as it stands, here and in 2 other articles; to change it, state "themes" in the front matter [unknown-theme]',
    ]);
  });

  test("is nothing to warn of in an article of a publisher that has no themes", () => {
    const own =
      "---\npublisher: propublica\nthemes: [Inteligence]\npublished: 2023-01-16\n---\n# Salt\n\nBy Ada Linde\n\nText.\n";
    const archive = buildArchive([read("a.md", own), read("b.md", copy("Theme: Inteligence"))], site);
    expect(shown(archive, "themes")).toContainEqual(["Inteligence", "/themes/inteligence/", 2]);
    expect(said(archive).filter((line) => line.includes("unknown-theme"))).toEqual([
      expect.stringMatching(/^b\.md:.* It is kept as it stands; to change it/),
    ]);
  });

  test("is found in the line that the copy gives it in, and far from all known has no suggestion", () => {
    const archive = buildArchive([read("b.md", copy("Region: USA, **Salt Quays**"))], site);
    expect(said(archive)).toEqual([
      'b.md:7:16: warning: "Salt Quays" is no known region. It is kept as it stands; to change it, state "regions" in the front matter [unknown-region]',
    ]);
  });
});
