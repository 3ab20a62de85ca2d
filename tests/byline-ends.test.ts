import { expect, test } from "vitest";
import { readArticle } from "../src/articles/read-article.ts";
import { site } from "./test-site.ts";

/** The authors of an article with this byline; the publisher is the one named. */
function authorsOf(byline: string, publisher = "global-research"): readonly string[] {
  const copy = `---\npublisher: ${publisher}\n---\n# The Tolls\n\n${byline}\n\nMay 4, 2014\n\nThe toll was taken twice.\n`;
  return readArticle("tolls.md", new TextEncoder().encode(copy), site).authors;
}

test.each([
  ["Ada Linde Santiago de Chile", ["Ada Linde"]],
  ["Ada Linde, Beirut", ["Ada Linde"]],
  ["Ada Linde in Beirut", ["Ada Linde"]],
  ["Ada Linde, Mexico City, México", ["Ada Linde"]],
  ["Ada Linde, Beirut, and Bram Oost", ["Ada Linde", "Bram Oost"]],
  ["Ada Linde in Gaza and Bram Oost in Beirut", ["Ada Linde", "Bram Oost"]],
])("a byline ends before the place: %s", (byline, authors) => {
  expect(authorsOf(`By ${byline}`)).toEqual(authors);
});

test.each([
  "Jack London",
  "Ada Paris",
  "María Luisa Santos de España",
  "Our Man in Havana",
  "A Doctor in Damascus",
  "José de Santiago",
  "Movement for Peace in Algeria",
])("a name that is like a place's stays whole: %s", (name) => {
  expect(authorsOf(`By ${name}`)).toEqual([name]);
});

test.each([
  "Ada Linde Global Research",
  "Ada Linde, Global Research:",
  "Ada Linde - Global Research",
  "Ada Linde (Global Research)",
  "Ada Linde for Global Research",
  "Ada Linde, Special to Global Research",
  "Ada Linde via Global Research",
  "Ada Linde www.globalresearch.ca",
  "Ada Linde Global Research Associate Editor",
  "Ada Linde, Centre for Research on Globalization",
  "Ada Linde from GlobalResearch Website",
])("a byline ends before the publisher: %s", (byline) => {
  expect(authorsOf(`By ${byline}`)).toEqual(["Ada Linde"]);
});

test.each([
  ["The Global Research Team", ["The Global Research Team"]],
  ["Global Research News", ["Global Research News"]],
  ["Global Research and Ada Linde", ["Global Research", "Ada Linde"]],
  ["Ada Linde and Global Research", ["Ada Linde", "Global Research"]],
  ["Ada Linde and Bram Oost Global Research", ["Ada Linde", "Bram Oost"]],
])("a publisher that signs is an author: %s", (byline, authors) => {
  expect(authorsOf(`By ${byline}`)).toEqual(authors);
});

test.each([
  ["global-research", "By Centre for Research on Globalization", ["Centre for Research on Globalization"]],
  ["global-research", "By Norwegian Centre for Global Research", ["Norwegian Centre for Global Research"]],
  ["global-research", "By Institute for Global Research", ["Institute for Global Research"]],
  ["global-research", "By Friends of Global Research", ["Friends of Global Research"]],
  ["global-research", "Por Ada Linde, Global Research y Juan Pérez", ["Ada Linde", "Juan Pérez"]],
  ["global-research", "By Ada Linde, Global Research, Bram Oost", ["Ada Linde", "Bram Oost"]],
  ["global-research", "By Ada Linde of Global Research & Bram Oost", ["Ada Linde", "Bram Oost"]],
  ["mondialisation", "Par Ada Linde, Mondialisation.ca et Jean Dupont", ["Ada Linde", "Jean Dupont"]],
  ["globalizacion", "Por Observatorio de la Globalización", ["Observatorio de la Globalización"]],
  ["globalizacion", "Por Ada Linde, Globalizacion.ca y Juan Pérez", ["Ada Linde", "Juan Pérez"]],
] as const)(
  "what the publisher's name is a part of, or stands beside, is kept (%s): %s",
  (publisher, byline, authors) => {
    expect(authorsOf(byline, publisher)).toEqual(authors);
  },
);
