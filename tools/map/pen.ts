import type { GeoContext } from "d3-geo";
import { doubleArea, type Point } from "./simplify-arcs.ts";

/** Takes down what d3-geo draws as an SVG path of whole numbers, without the rings that are too small to be seen. */
export class Pen implements GeoContext {
  readonly #leastArea: number;
  readonly #rings: Point[][] = [];

  constructor(leastArea: number) {
    this.#leastArea = leastArea;
  }

  moveTo(x: number, y: number): void {
    this.#rings.push([[Math.round(x), Math.round(y)]]);
  }

  lineTo(x: number, y: number): void {
    this.#rings.at(-1)?.push([Math.round(x), Math.round(y)]);
  }

  beginPath(): void {}
  closePath(): void {}
  arc(): void {}

  /** The path, each point as steps from the one before. */
  path(): string {
    return this.#rings
      .filter((ring) => Math.abs(doubleArea(ring)) >= 2 * this.#leastArea)
      .map(written)
      .join("");
  }
}

function written(ring: readonly Point[]): string {
  const [first = [0, 0], ...others] = ring;
  let [x, y] = first;
  const steps = others.flatMap(([nextX, nextY]) => {
    const step: Point = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step[0] === 0 && step[1] === 0 ? [] : step;
  });
  return `M${numbers(first)}l${numbers(steps)}z`;
}

/** Numbers as short as SVG reads them: a minus sign separates too. */
function numbers(values: readonly number[]): string {
  return values.join(" ").replaceAll(" -", "-");
}
