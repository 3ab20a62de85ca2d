import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildArchive } from "../src/archive/archive.ts";
import type { Reading } from "../src/articles/article.ts";
import { type Citation, citationOf } from "../src/cite/citation.ts";
import { EXPORTS } from "../src/cite/exports.ts";
import { publicAddress } from "../src/config/site.ts";
import { citedName } from "../src/names/cited-name.ts";
import { madeArticle } from "./made-article.ts";
import { site } from "./test-site.ts";

const PAGE = publicAddress(site, "/2023/01/ferry/");

/** How an article that says this is cited. */
function cited(says: Partial<Reading>): Citation {
  const [article] = buildArchive([madeArticle(says)], site).articles;
  if (!article) throw new Error("an article was made");
  return citationOf(site, article);
}

describe("an author's name", () => {
  test.each([
    ["Ann Lee", "Lee, Ann"],
    ["Prof. Ada Linde", "Linde, Ada"],
    ["Dr Jean-Luc Perrin, Ph.D.", "Perrin, Jean-Luc"],
    ["Otis B. King, Jr.", "King, Otis B., Jr."],
    ["Otis King III", "King, Otis, III"],
    ["Jan Piet van der Meer", "van der + Meer, Jan Piet"],
    ["Ramiro de la Fuente", "de la + Fuente, Ramiro"],
    ["Jan Van der Meer", "Van der Meer, Jan"],
    ["Pierre-Yves Le Goff", "Le Goff, Pierre-Yves"],
    ["Chloé d'Arrigny", "d'Arrigny, Chloé"],
    ["José Linde y Gasset", "Linde y Gasset, José"],
    ["Leonie O'Farrell", "O'Farrell, Leonie"],
    ["Rep. Justice Brown", "Brown, Justice"],
    ["Gabriel García Márquez", "García Márquez, Gabriel"],
    ["Mario Vargas Llosa", "Vargas Llosa, Mario"],
    ["Ana María Pérez de la Cruz", "Pérez de la Cruz, Ana María"],
    ["María José Fernández", "Fernández, María José"],
    ["García Márquez", "Márquez, García"],
    ["Luiz Inácio Lula da Silva", "da + Silva, Luiz Inácio Lula"],
    ["Xi Jinping", "Xi, Jinping"],
    ["Wang Yi", "Wang, Yi"],
    ["Xiaoming Wang", "Wang, Xiaoming"],
    ["Xi Chen", "Chen, Xi"],
    ["Ban Ki-moon", "Ban, Ki-moon"],
    ["Kim Petersen", "Petersen, Kim"],
    ["Lee Harvey Oswald", "Oswald, Lee Harvey"],
    ["Moon Jean-Pierre", "Jean-Pierre, Moon"],
  ])("%s is a person's", (author, expected) => {
    const name = citedName(author, ["The Quay"]);
    if ("literal" in name) throw new Error(`${author} is one`);
    const surname = [name["non-dropping-particle"], name.family].filter(Boolean).join(" + ");
    expect([surname, name.given, name.suffix].filter(Boolean).join(", ")).toBe(expected);
  });

  test.each([
    "AFP",
    "quaynews.example",
    "Al Marsa",
    "Al Wadi English",
    "The Lantern Collective",
    "Doctors of the Upper Valley",
    "Stone & Tide",
    "Watershed Action 21",
    "Kathleen and Bill Linde",
    "Dr. Seuss",
    "新华社",
    "سلمى حداد",
  ])("%s stays whole", (author) => {
    expect(citedName(author, ["Al Marsa English", "Global Research"])).toEqual({ literal: author });
  });
});

describe("what is cited", () => {
  const repost: Partial<Reading> = {
    publisher: "global-research",
    source: { name: "Al Marsa English", date: "2023-01-13", url: null },
  };

  test("is the first appearance, at the page of the copy where no address is known", () => {
    expect(cited({ ...repost, authors: ["Al Marsa", "Ann Lee", "ANN LEE"] })).toEqual({
      id: "2023-01-ferry",
      type: "article-newspaper",
      title: "The Ferry",
      author: [{ literal: "Al Marsa" }, { family: "Lee", given: "Ann" }],
      "container-title": "Al Marsa English",
      issued: { "date-parts": [[2023, 1, 13]] },
      language: "en",
      URL: PAGE,
      source: site.title,
      archive: site.title,
      archive_location: PAGE,
    });
  });

  test("is found at the first place's address, else at that of who republished it", () => {
    const url = "https://www.globalresearch.ca/ferry/5";
    expect(cited({ ...repost, url })).toMatchObject({ URL: url, source: "Global Research" });
    const source = { name: "Al Marsa English", date: "2023-01-13", url: "https://marsa.example/1" };
    const first = cited({ ...repost, url, source });
    expect(first.URL).toBe("https://marsa.example/1");
    expect(first.source).toBeUndefined();
    expect(first.archive_location).toBe(PAGE);
  });

  test("is the dated republication where the first day is unknown", () => {
    expect(cited({ ...repost, source: { name: "Al Marsa English", date: null, url: null } })).toMatchObject({
      "container-title": "Global Research",
      "original-publisher": "Al Marsa English",
      issued: { "date-parts": [[2023, 1, 16]] },
    });
  });

  test("is the publisher's own article, first published before the copy's date", () => {
    const own = cited({
      publisher: "global-research",
      firstPublished: "2003-05-01",
      url: "https://gr.example/1",
    });
    expect(own).toMatchObject({ "container-title": "Global Research", URL: "https://gr.example/1" });
    expect(own.issued).toEqual({ "date-parts": [[2003, 5, 1]] });
    expect(own.source).toBeUndefined();
  });

  test("names no author and no place that the copy does not", () => {
    const bare = cited({});
    expect([bare.author, bare["container-title"], bare["original-publisher"]]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

const HARD: Citation = {
  ...cited({
    publisher: "global-research",
    title: "AT&T <b>bold</b> 100% of $5 #1 a_b {x \\ ~^: “État” Cuba 古巴",
    authors: ["Jan van der Meer", "Otis King Jr.", "Peace and Justice, Inc. & Co"],
    language: "fr",
  }),
  URL: "https://quay.example/a_b%20c?d={e}&f=%C3%A9#g-with-a-tail-that-is-longer-than-seventy-characters",
};

/** A file of two citations as the library, which had no part in writing it, reads it. */
function readBack(file: string, citations: readonly Citation[]): readonly Record<string, unknown>[] {
  const form = EXPORTS.find((each) => each.file === file);
  if (!form) throw new Error(`${file} is written`);
  return plugins.input.chain(form.whole(citations.map(form.entry)), { generateGraph: false });
}

describe("another program reads what is downloaded", () => {
  const [first, second] = [HARD, cited({ authors: ["Ann Lee"] })];

  test("CSL-JSON", () => {
    expect(readBack("cite.json", [first, second])).toEqual([first, second]);
  });

  test("RIS", () => {
    const read = readBack("cite.ris", [first, second]);
    expect(read).toHaveLength(2);
    expect(read[0]).toMatchObject({
      type: "article-newspaper",
      title: first.title,
      URL: first.URL,
      "container-title": "Global Research",
      language: "fr",
    });
  });

  test("RIS, whose authors and days the library does not read in newspapers", () => {
    const ris = EXPORTS[1]?.entry(first).split("\r\n");
    expect(ris?.filter((line) => /^(?:TY|AU|DA|PY|ER)/.test(line))).toEqual([
      "TY  - NEWS",
      "AU  - van der Meer, Jan",
      "AU  - King, Otis, Jr.",
      "AU  - Peace and Justice Inc. & Co",
      "DA  - 2023/01/16",
      "PY  - 2023",
      "ER  - ",
    ]);
  });

  test("BibTeX", () => {
    const read = readBack("cite.bib", [first, second]);
    expect(read).toHaveLength(2);
    expect(read[0]).toMatchObject({
      id: "2023-01-ferry",
      title: first.title,
      // The library has no name for who is no person.
      author: first.author?.map((name) => ("literal" in name ? { family: name.literal } : name)),
      issued: first.issued,
      "container-title": "Global Research",
      URL: first.URL.replace("{e}", "%7Be%7D"),
    });
  });

  test("BibTeX, whatever a title holds", () => {
    const title = fc.string({ unit: fc.constantFrom(...'aB {}\\$%&#_~^<>"“”é古:'), minLength: 1 });
    fc.assert(
      fc.property(title, (text) => {
        const [read] = readBack("cite.bib", [{ ...second, title: `A${text}Z` }]);
        expect(read?.title).toBe(`A${text}Z`.replace(/\s+/g, " "));
      }),
      { numRuns: 200 },
    );
  });
});
