import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { PATHOLOGICAL } from "./pathological-texts.ts";

interface Outcome {
  readonly name: string;
  readonly seconds: number;
  readonly megabytes: number;
  readonly outcome: string;
}

test("pathological texts are published or refused within five seconds of work and 512 MB", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    // One process reads them all: let it give memory back.
    "--max-old-space-size=256",
    "--import",
    "tsx",
    "tests/read-pathological.ts",
  ]);
  const outcomes: readonly Outcome[] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(outcomes.map(({ name }) => name)).toEqual(Object.keys(PATHOLOGICAL));
  expect(outcomes.filter(({ seconds, megabytes }) => seconds > 5 || megabytes > 512)).toEqual([]);
  expect(outcomes.filter(({ outcome }) => outcome === "published").length).toBeGreaterThan(10);
}, 60_000);
