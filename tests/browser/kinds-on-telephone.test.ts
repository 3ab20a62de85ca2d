import { describe } from "vitest";
import { testEveryKind } from "./visits.ts";

describe("on a telephone nothing moves, axe finds nothing, light and dark, and no page scrolls sideways", () => {
  testEveryKind({ viewport: { width: 390, height: 844 }, widths: [320] });
});
