import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { REGION_SHAPES } from "../src/map/region-shapes.ts";
import { REGIONS } from "../src/publishers/centre-names.ts";
import { type Atlas, drawRegions } from "../tools/map/draw-regions.ts";
import { REGION_COUNTRIES } from "../tools/map/region-countries.ts";

const file = createRequire(import.meta.url).resolve("world-atlas/countries-110m.json");
const atlas: Atlas = JSON.parse(readFileSync(file, "utf8"));

test("the map is what npm run draw-map draws", () => {
  expect(REGION_SHAPES).toEqual(drawRegions(atlas));
});

test("every region the publishers name is on the map, and no other", () => {
  expect(Object.keys(REGION_SHAPES.regions)).toEqual(REGIONS.map(({ slug }) => slug));
});

test("a country lies in one region", () => {
  const countries = Object.values(REGION_COUNTRIES).flat();
  expect(countries.filter((name, index) => countries.indexOf(name) !== index)).toEqual([]);
});

test("the map weighs little and stays within its frame", () => {
  const { width, height, regions } = REGION_SHAPES;
  expect(JSON.stringify(regions).length).toBeLessThan(20_000);
  for (const { path, x, y } of Object.values(regions)) {
    expect(path).toMatch(/^(?:M\d+ ?-?\d+l[-\d ]+z)+$/);
    expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
  }
});

test("a country that no region has stops the drawing by name", () => {
  const { geometries } = atlas.objects.countries;
  const renamed = { ...geometries[0], properties: { name: "Castria" } } as (typeof geometries)[number];
  const objects = { countries: { type: "GeometryCollection" as const, geometries: [renamed] } };
  expect(() => drawRegions({ ...atlas, objects })).toThrow('"Castria" belongs to no region');
});
