import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inAlphabet, letterIndex } from "../src/archive/lists/alphabet.ts";
import type { Facet } from "../src/archive/model/facets.ts";
import { citedName } from "../src/names/cited-name.ts";
import { filedFromFamilyName, filedFromTitle } from "../src/names/filing.ts";
import { site } from "./test-site.ts";

describe("a person is found under the family name", () => {
  test.each([
    ["Prof. Clara Demir", "Demir"],
    ["Elif J. Ashworth", "Ashworth"],
    ["Callum van der Meer", "Meer"],
    ["Stefan de la Torre", "Torre"],
    ["Clara Van Buren", "Van Buren"],
    ["Jean-Luc Perrin", "Perrin"],
    ["Martin Luther King Jr.", "King Jr."],
    ["Dr. Elif Demir, PhD", "Demir, PhD"],
    ["Demir, Clara", "Demir, Clara"],
    ["Al Marsa", "Marsa"],
    ["Voltaire", "Voltaire"],
    ["Иван Петров", "Петров"],
    ["新华社", "新华社"],
    ["سلمى حداد", "سلمى حداد"],
    ["Gabriel García Márquez", "García Márquez"],
    ["Xi Jinping", "Xi Jinping"],
    ["Li Liming", "Li Liming"],
    ["José Linde y Gasset", "Linde y Gasset"],
    ["Bashar al-Assad", "Assad"],
    ["Chloé d’Arrigny", "Arrigny"],
    ["Rana Abu Salim", "Abu Salim"],
  ])("%s: %s", (name, filed) => {
    expect(name.slice(filedFromFamilyName(name, "en"))).toBe(filed);
  });
});

test.each([
  "Gabriel García Márquez",
  "Xi Jinping",
  "Jan Van der Meer",
  "José Linde y Gasset",
  "سلمى حداد",
  "AFP",
])("%s is found in an index under the letter by which a citation sorts", (name) => {
  const cited = citedName(name, []);
  const filed = name.slice(filedFromFamilyName(name, "en"));
  expect(filed.startsWith("literal" in cited ? cited.literal : cited.family)).toBe(true);
});

describe("an organisation is found under its own name, without the article", () => {
  test.each([
    ["The Lantern Collective", "Lantern Collective"],
    ["Doctors of the Upper Valley", "Doctors of the Upper Valley"],
    ["Watershed Action 21", "Watershed Action 21"],
    ["South Quay Front", "South Quay Front"],
  ])("%s: %s", (name, filed) => {
    expect(name.slice(filedFromFamilyName(name, "en"))).toBe(filed);
  });

  test("the article of the reader's language, since others are names to them", () => {
    expect(filedFromTitle("La Compuerta", "es")).toBe(3);
    expect(filedFromTitle("Los Angeles Times", "en")).toBe(0);
    expect(filedFromTitle("L’Humanité", "fr")).toBe(2);
    expect(filedFromTitle("Theory & Practice", "en")).toBe(0);
  });
});

describe("an index by letters", () => {
  const author = (name: string): Facet => ({
    kind: "authors",
    name,
    slug: name,
    path: "",
    known: false,
    articles: [],
  });
  const indexOf = (names: readonly string[]) => letterIndex(inAlphabet(names.map(author), site));

  test("folds accents and letters with strokes, and puts numbers and other scripts last", () => {
    const index = indexOf([
      "Łukasz Łoś",
      "Émile Élan",
      "21st Wire",
      "新华社",
      "Иван Петров",
      "Ada Ørsted",
      "RT",
    ]);
    expect(index.map(({ heading, filed }) => [heading, ...filed.map((each) => each.filed)])).toEqual([
      ["E", "Élan"],
      ["L", "Łoś"],
      ["O", "Ørsted"],
      ["R", "RT"],
      ["0–9", "21st Wire"],
      ["Cyrl", "Петров"],
      ["Hani", "新华社"],
    ]);
  });

  test("of one family name the first name decides", () => {
    const [letter] = indexOf(["Zoe Lee", "Dr. Ann Lee", "Bo Leeds"]);
    expect(letter?.filed.map(({ facet }) => facet.name)).toEqual(["Dr. Ann Lee", "Zoe Lee", "Bo Leeds"]);
  });

  test("loses no name, whatever it is written in, and cuts it only in two", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 })), (names) => {
        const filed = indexOf(names).flatMap((letter) => letter.filed);
        expect(filed.map(({ facet }) => facet.name).toSorted()).toEqual(names.toSorted());
        for (const { facet, before, filed: rest } of filed) expect(before + rest).toBe(facet.name);
      }),
      { seed: 2023 },
    );
  });

  test("is made of five thousand names at once", () => {
    const names = Array.from({ length: 5000 }, (_, i) => `Ada${i} Demir${i % 700}`);
    expect(indexOf(names).flatMap(({ filed }) => filed)).toHaveLength(5000);
  });
});
