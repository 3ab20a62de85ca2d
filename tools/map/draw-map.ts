import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type Atlas, drawRegions } from "./draw-regions.ts";

// Draws `src/map/region-shapes.json` anew: needed only where regions, countries or the atlas change.
const atlas = createRequire(import.meta.url).resolve("world-atlas/countries-110m.json");
const shapes = drawRegions(JSON.parse(await readFile(atlas, "utf8")) as Atlas);
const file = new URL("../../src/map/region-shapes.json", import.meta.url);
await writeFile(file, `${JSON.stringify(shapes, null, 2)}\n`);
