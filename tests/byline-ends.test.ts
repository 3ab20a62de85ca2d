import { expect, test } from "vitest";
import { readArticle } from "../src/articles/read-article.ts";
import { withoutPlace } from "../src/names/places.ts";
import { site } from "./test-site.ts";

test.each([
  ["Ada Linde Santiago de Chile", "Ada Linde"],
  ["Ada Linde, Beirut", "Ada Linde"],
  ["Ada Linde in Beirut", "Ada Linde"],
  ["Ada Linde Buenos Aires, Argentina", "Ada Linde"],
  ["Ada Linde, Mexico City, México", "Ada Linde"],
])("a byline ends before the place: %s", (names, people) => {
  expect(withoutPlace(names)).toBe(people);
});

test.each([
  "Jack London",
  "Ada Paris",
  "María Luisa Santos de España",
  "Ada Linde, Bram Oost",
  "Ada Linde and Jordan Berlin",
  "Movement for Peace in Algeria",
])("a name that is like a place's stays whole: %s", (names) => {
  expect(withoutPlace(names)).toBe(names);
});

/** The authors of an article with this byline. */
function authorsOf(byline: string): readonly string[] {
  const copy = `# The Tolls\n\nBy ${byline}\n\nGlobal Research, May 4, 2014\n\nThe toll was taken twice.\n`;
  return readArticle("tolls.md", new TextEncoder().encode(copy), site).authors;
}

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
  expect(authorsOf(byline)).toEqual(["Ada Linde"]);
});

test.each([
  ["The Global Research Team", ["The Global Research Team"]],
  ["Global Research News", ["Global Research News"]],
  ["Global Research and Ada Linde", ["Global Research", "Ada Linde"]],
  ["Ada Linde and Global Research", ["Ada Linde", "Global Research"]],
  ["Ada Linde and Bram Oost Global Research", ["Ada Linde", "Bram Oost"]],
])("a publisher that signs is an author: %s", (byline, authors) => {
  expect(authorsOf(byline)).toEqual(authors);
});
