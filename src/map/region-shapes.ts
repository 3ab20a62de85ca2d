import shapes from "./region-shapes.json" with { type: "json" };

/** The regions as drawn on the world map, in squares of the drawing's own unit. */
export interface RegionShapes {
  readonly width: number;
  readonly height: number;
  /** By slug, in the order in which they are drawn. */
  readonly regions: Readonly<Record<string, RegionShape>>;
}

/** One region: its outline, and the middle of its label. */
export interface RegionShape {
  /** Of an SVG `<path>`. */
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

/** What `npm run draw-map` drew. */
export const REGION_SHAPES: RegionShapes = shapes;
