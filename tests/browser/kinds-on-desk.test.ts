import { describe } from "vitest";
import { testEveryKind } from "./visits.ts";

describe("on a desk nothing moves, axe finds nothing, light and dark, and no page scrolls sideways", () => {
  testEveryKind({ viewport: { width: 1280, height: 800 }, widths: [1280, 768] });
});
