import { expect, test } from "vitest";
import { withoutPlace } from "../src/names/places.ts";

test.each([
  ["Ada Linde Santiago de Chile", "Ada Linde"],
  ["Ada Linde, Beirut", "Ada Linde"],
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
