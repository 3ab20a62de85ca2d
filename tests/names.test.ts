import { describe, expect, test } from "vitest";
import { splitAuthors } from "../src/cleaning/rules/authors.ts";

/** What stands behind "By", and whom it names; `null` where that cannot be told. */
const BYLINES: readonly (readonly [written: string, authors: readonly string[] | null])[] = [
  // One person
  ["Ada Linde", ["Ada Linde"]],
  ["ADA LINDE", ["ADA LINDE"]],
  ["Prof. Ada Linde", ["Prof. Ada Linde"]],
  ["Prof Ada Linde", ["Prof Ada Linde"]],
  ["Rep. Ada Linde", ["Rep. Ada Linde"]],
  ["Lt. Col. Ada B. Linde", ["Lt. Col. Ada B. Linde"]],
  ["A. B. Linde, Jr.", ["A. B. Linde, Jr."]],
  ["Ada Linde, Ph.D.", ["Ada Linde, Ph.D."]],
  ["Ada Linde, MD, MPH", ["Ada Linde, MD, MPH"]],
  ["William (Bill) Linde", ["William (Bill) Linde"]],
  ["Ada Linde*", ["Ada Linde"]],
  ["Ada E Linde", ["Ada E Linde"]],
  ["Tom Y Ray", ["Tom Y Ray"]],
  // Particles, apostrophes, hyphens
  ["Jan van der Meer", ["Jan van der Meer"]],
  ["Karl von und zu Linde", ["Karl von und zu Linde"]],
  ["Bashar al-Haddad", ["Bashar al-Haddad"]],
  ["Sheikh Hamad bin Khalid Al Rashid", ["Sheikh Hamad bin Khalid Al Rashid"]],
  ["Tess O'Brien", ["Tess O'Brien"]],
  ["Tess O’Brien and Luca Dell’Orto", ["Tess O’Brien", "Luca Dell’Orto"]],
  ["Chloé d'Arrigny et Jean-Luc Perrin", ["Chloé d'Arrigny", "Jean-Luc Perrin"]],
  ["José Linde y Gasset", ["José Linde y Gasset"]],
  ["Ana Duarte y José Linde", ["Ana Duarte", "José Linde"]],
  // Other scripts
  ["Иван Петров", ["Иван Петров"]],
  ["Иван Петров and Анна Серова", ["Иван Петров", "Анна Серова"]],
  ["محمد الخطيب", ["محمد الخطيب"]],
  ["王毅", ["王毅"]],
  ["王毅、李明", ["王毅", "李明"]],
  // Several people
  ["Ada Linde and Tom Ray", ["Ada Linde", "Tom Ray"]],
  ["ADA LINDE AND TOM RAY", ["ADA LINDE", "TOM RAY"]],
  ["Ada Linde, Tom Ray", ["Ada Linde", "Tom Ray"]],
  ["Ada Linde, Tom Ray, and Eva Falk", ["Ada Linde", "Tom Ray", "Eva Falk"]],
  ["Ada Linde; Tom Ray & Eva Falk", ["Ada Linde", "Tom Ray", "Eva Falk"]],
  ["Prof. Ada Linde, Dr. Tom Ray and Eva Falk, Ph.D.", ["Prof. Ada Linde", "Dr. Tom Ray", "Eva Falk, Ph.D."]],
  ["Ada Linde with Tom Ray", ["Ada Linde", "Tom Ray"]],
  ["Ada Linde et al.", ["Ada Linde"]],
  ["Kathleen and Bill Linde", ["Kathleen and Bill Linde"]],
  ["Prof Ada Linde and Prof. Ada Linde", ["Prof Ada Linde"]],
  ["Ada Linde, Tom Ray and Dr. Ada Linde", ["Ada Linde", "Tom Ray"]],
  // Organisations
  ["South Front", ["South Front"]],
  ["Staff", ["Staff"]],
  ["Global Research News", ["Global Research News"]],
  ["AFP and Reuters", ["AFP", "Reuters"]],
  ["21st Century Wire", ["21st Century Wire"]],
  ["rt.com", ["rt.com"]],
  ["Ada Linde and South Front", ["Ada Linde", "South Front"]],
  ["Ada Linde and Reuters", ["Ada Linde", "Reuters"]],
  ["Campaign for Peace and Democracy", ["Campaign for Peace and Democracy"]],
  ["Campaign for Peace, Justice and Democracy", ["Campaign for Peace, Justice and Democracy"]],
  ["Center for Economic and Policy Research", ["Center for Economic and Policy Research"]],
  [
    "The Global Network Against Weapons & Nuclear Power in Space",
    ["The Global Network Against Weapons & Nuclear Power in Space"],
  ],
  ["Peace & Justice Network", ["Peace & Justice Network"]],
  ["Stone & Tide", ["Stone & Tide"]],
  ["Doctors for Peace and Ada Linde", ["Doctors for Peace", "Ada Linde"]],
  [
    "Ada Linde and the Campaign for Peace and Democracy",
    ["Ada Linde", "the Campaign for Peace and Democracy"],
  ],
  ["Ada Linde, CODEPINK and Doctors for Peace", ["Ada Linde", "CODEPINK", "Doctors for Peace"]],
  ["Peace Action, Stone Quay, and Doctors for Peace", ["Peace Action", "Stone Quay", "Doctors for Peace"]],
  ["Harbour Watch and Windle International", ["Harbour Watch", "Windle International"]],
  ["Linde Ray & Co.", ["Linde Ray & Co."]],
  // Affiliations are no authors
  ["Ada Linde, University of Windle", ["Ada Linde"]],
  ["Ada Linde, Department of History, University of Windle, UK", ["Ada Linde"]],
  ["Ada Linde, a retired professor of law at Windle", ["Ada Linde"]],
  ["Ada Linde, journalist", ["Ada Linde"]],
  ["Ada Linde, Asia Times", ["Ada Linde"]],
  ["Ada Linde, RT", ["Ada Linde"]],
  ["Ada Linde, The Harbour", ["Ada Linde"]],
  ["Harbour News Agency, Windle", ["Harbour News Agency"]],
  ["Ada Linde (Harbour News, Windle)", ["Ada Linde"]],
  ["Ada Linde (RT) and Tom Ray (BBC)", ["Ada Linde", "Tom Ray"]],
  ["Ada Linde – Harbour News", ["Ada Linde"]],
  ["Ada Linde | Harbour News", ["Ada Linde"]],
  ["Ada Linde via Harbour News", ["Ada Linde"]],
  ["Dr. Ada Linde and Prof. Tom Ray, University of Windle", ["Dr. Ada Linde", "Prof. Tom Ray"]],
  ["Ada Linde, University of Windle, and Tom Ray, Harbour Institute", ["Ada Linde", "Tom Ray"]],
  // Nor are those who translated, edited or asked
  ["Ada Linde, translated by Tom Ray", ["Ada Linde"]],
  ["Ada Linde. Translated by Tom Ray", ["Ada Linde"]],
  ["Ada Linde (translated from French by Tom Ray)", ["Ada Linde"]],
  ["Ada Linde and Eva Falk, edited by Tom Ray", ["Ada Linde", "Eva Falk"]],
  ["Ada Linde, interview by Tom Ray", ["Ada Linde"]],
  ["Ana Duarte. Traducido por José Linde", ["Ana Duarte"]],
  // No bylines, or none that can be read
  ["Thursday the dust had settled", null],
  ["May 2020, the harbour was closed", null],
  ["World War II, the university had closed.", null],
  ["World War II, the director had fled", null],
  ["Sea, Land and Air", null],
  ["Linde, Ada", null],
  ["Ada Linde, Director of the Harbour Institute, New Windle", null],
  ["Harbour Action Center, New Windle", null],
  ["Ada Linde – Harbour News – Windle", null],
  ["Jean - Luc Perrin", null],
  ["", null],
];

describe("a byline names", () => {
  test.each(BYLINES)("%j", (written, authors) => {
    expect(splitAuthors(written, [])).toEqual(authors);
    for (const author of authors ?? []) expect(written).toContain(author);
  });

  test("each link as one author, whatever it holds", () => {
    const links = [
      { text: "Stop, Look and Listen", url: "#" },
      { text: "Ada Linde", url: "#" },
    ];
    expect(splitAuthors("Stop, Look and Listen and Ada Linde", links)).toEqual([
      "Stop, Look and Listen",
      "Ada Linde",
    ]);
  });

  test("a linked source behind a dash is no author", () => {
    const links = [
      { text: "Ada Linde", url: "#" },
      { text: "Harbour News", url: "#" },
    ];
    expect(splitAuthors("Ada Linde – Harbour News", links)).toEqual(["Ada Linde"]);
  });

  test("one link may hold several authors, or a name of an unusual form", () => {
    const inOneLink = (text: string) => splitAuthors(text, [{ text, url: "#" }]);
    expect(inOneLink("Ada Linde and Tom Ray")).toEqual(["Ada Linde", "Tom Ray"]);
    expect(inOneLink("ada linde")).toEqual(["ada linde"]);
  });
});
