import type { Position } from "geojson";
import type { Topology } from "topojson-specification";

/** A place on the drawing. */
export type Point = readonly [x: number, y: number];

/**
 * A topology without the points that hardly show (Visvalingam and Whyatt): those that span less than an area with
 * their neighbours as drawn. Neighbouring countries share an arc, so their border stays one line.
 */
export function simplifyArcs(
  topology: Topology,
  drawn: (place: Position) => Point,
  leastArea: number,
): Topology {
  return { ...topology, arcs: topology.arcs.map((arc) => simplify(arc, drawn, leastArea)) };
}

function simplify(arc: readonly Position[], drawn: (place: Position) => Point, leastArea: number) {
  const kept = arc.map((place) => ({ place, at: drawn(place) }));
  const isRing = String(arc[0]) === String(arc.at(-1));
  const areaAt = (index: number) => {
    const corners = kept.slice(Math.max(0, index - 1), index + 2).map(({ at }) => at);
    // The ends of an arc are where borders meet: they stay.
    return corners.length < 3 ? Number.POSITIVE_INFINITY : Math.abs(doubleArea(corners)) / 2;
  };
  const areas = kept.map((_, index) => areaAt(index));
  while (kept.length > (isRing ? 4 : 2)) {
    const least = Math.min(...areas);
    if (least >= leastArea) break;
    const index = areas.indexOf(least);
    kept.splice(index, 1);
    areas.splice(index, 1);
    areas[index - 1] = areaAt(index - 1);
    areas[index] = areaAt(index);
  }
  return kept.map(({ place }) => place);
}

/** Twice the area of a ring of points; its sign tells which way round they go. */
export function doubleArea(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}
