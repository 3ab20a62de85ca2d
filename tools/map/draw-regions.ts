import { geoContains, geoEqualEarth, geoPath } from "d3-geo";
import type { MultiPolygon, Position } from "geojson";
import { feature, merge } from "topojson-client";
import type * as topojson from "topojson-specification";
import type { RegionShape, RegionShapes } from "../../src/map/region-shapes.ts";
import { Pen } from "./pen.ts";
import { LABEL_PLACES, LEFT_OUT, PARTS_ELSEWHERE, REGION_COUNTRIES } from "./region-countries.ts";
import { type Point, simplifyArcs } from "./simplify-arcs.ts";

const WIDTH = 1000;
/** Turns the globe until the map's edge runs through the Bering Strait, and cuts no country in two. */
const TURN = [-11, 0] as const;
/** Areas in the drawing's unit, about a pixel on a wide screen, of the least detail and island drawn. */
const LEAST_DETAIL = 1;
const LEAST_ISLAND = 2;

/** Countries of a world atlas as Natural Earth names them (`world-atlas/countries-110m.json`). */
export type Atlas = topojson.Topology<{ countries: topojson.GeometryCollection<{ name?: string }> }>;

/** Draws the archive's regions from the countries of an atlas, each as one path. */
export function drawRegions(atlas: Atlas): RegionShapes {
  const topology = inDegrees(atlas);
  const parts = partsByRegion(topology);
  const world = merged(topology, [...parts.values()].flat());
  const projection = geoEqualEarth()
    .rotate([...TURN])
    .fitWidth(WIDTH, world);
  const project = ([longitude = 0, latitude = 0]: Position): Point => {
    const [x, y] = projection([longitude, latitude]) ?? [0, 0];
    return [x, y];
  };
  const simple = simplifyArcs(topology, project, LEAST_DETAIL);
  const regions: Record<string, RegionShape> = {};
  for (const [slug, ofRegion] of parts) {
    const pen = new Pen(LEAST_ISLAND);
    geoPath(projection, pen)(merged(simple, ofRegion));
    const [x, y] = project([...placeOf(slug)]);
    regions[slug] = { x: Math.round(x), y: Math.round(y), path: pen.path() };
  }
  const [, [, bottom]] = geoPath(projection).bounds(world);
  return { width: WIDTH, height: Math.ceil(bottom), regions };
}

/** The islands and mainlands of each region. */
function partsByRegion(topology: Atlas): ReadonlyMap<string, readonly topojson.Polygon[]> {
  const slugs = Object.keys(REGION_COUNTRIES);
  const parts = new Map(slugs.map((slug) => [slug, [] as topojson.Polygon[]]));
  const drawn = new Set<string>();
  for (const country of topology.objects.countries.geometries) {
    const { name = "" }: { name?: string } = country.properties ?? {};
    const slug = slugs.find((region) => REGION_COUNTRIES[region]?.includes(name));
    drawn.add(name);
    if (LEFT_OUT.includes(name)) continue;
    if (slug === undefined) throw new Error(`"${name}" belongs to no region; add it to region-countries.ts`);
    for (const part of partsOf(country)) {
      const elsewhere = PARTS_ELSEWHERE.find(
        ({ country, holds }) => country === name && geoContains(feature(topology, part), [...holds]),
      );
      parts.get(elsewhere?.region ?? slug)?.push(part);
    }
  }
  const missing = [...Object.values(REGION_COUNTRIES).flat(), ...LEFT_OUT].find((name) => !drawn.has(name));
  if (missing !== undefined) throw new Error(`"${missing}" of region-countries.ts is not in the atlas`);
  return parts;
}

function partsOf(country: topojson.GeometryObject): readonly topojson.Polygon[] {
  if (country.type === "Polygon") return [{ type: "Polygon", arcs: country.arcs }];
  if (country.type !== "MultiPolygon") return [];
  return country.arcs.map((arcs) => ({ type: "Polygon", arcs }));
}

function placeOf(slug: string): readonly [number, number] {
  const place = LABEL_PLACES[slug];
  if (place === undefined) throw new Error(`the label of "${slug}" has no place in region-countries.ts`);
  return place;
}

/** `merge` marks what it has seen in the parts themselves, so it is given its own. */
function merged(topology: topojson.Topology, parts: readonly topojson.Polygon[]): MultiPolygon {
  return merge(topology, structuredClone([...parts]));
}

/** A topology whose arcs hold longitudes and latitudes, not whole steps from point to point. */
function inDegrees(atlas: Atlas): Atlas {
  const { transform, ...topology } = atlas;
  if (transform === undefined) return topology;
  const { scale, translate } = transform;
  return {
    ...topology,
    arcs: atlas.arcs.map((arc) => {
      let [x, y] = [0, 0];
      return arc.map(([stepX = 0, stepY = 0]) => {
        x += stepX;
        y += stepY;
        return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
      });
    }),
  };
}
