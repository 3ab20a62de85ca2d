import { afterEach, expect, test, vi } from "vitest";
import { recounted } from "../src/client/counts.ts";

afterEach(() => vi.restoreAllMocks());

/** Each search for a value takes so long. */
function searchesOf(milliseconds: number, hits: Readonly<Record<string, readonly string[]>>) {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  return async (_name: string, value: string) => {
    now += milliseconds;
    return hits[value] ?? [];
  };
}

const FOUND = new Set(["a", "b"]);
const HITS = { USA: ["a", "b", "c"], Asia: ["b"], 2020: ["a"], 2021: ["b"] };
const COUNTS = [
  ["region", { USA: 3, Asia: 1, Europe: 0 }],
  ["year", { 2020: 1, 2021: 1 }],
] as const;

test("each value of a filter is counted among what was found", async () => {
  expect(await recounted(COUNTS, FOUND, searchesOf(10, HITS))).toEqual({
    region: { USA: 2, Asia: 1 },
    year: { 2020: 1, 2021: 1 },
  });
});

test("counting ends within about a second, and a filter has all of its counts or none", async () => {
  expect(await recounted(COUNTS, FOUND, searchesOf(400, HITS))).toEqual({
    region: { USA: 2, Asia: 1 },
    year: { 2020: null, 2021: null },
  });
});
