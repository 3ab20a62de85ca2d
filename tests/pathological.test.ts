import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { MEGABYTES, PATHOLOGICAL } from "./pathological-texts.ts";

interface Outcome {
  readonly name: string;
  readonly seconds: number;
  readonly megabytes: number;
  readonly outcome: string;
}

/** Reads pathological texts in a process of its own. */
async function readApart(nodeOptions: readonly string[], names: readonly string[]) {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...nodeOptions,
    "--import",
    "tsx",
    "tests/read-pathological.ts",
    ...names,
  ]);
  return stdout
    .trim()
    .split("\n")
    .map((line): Outcome => JSON.parse(line));
}

test("pathological texts are published or refused within five seconds of work and 512 MB", async () => {
  // One process reads them all: let it give memory back.
  const outcomes = await readApart(["--max-old-space-size=256"], []);
  expect(outcomes.map(({ name }) => name)).toEqual(Object.keys(PATHOLOGICAL));
  expect(outcomes.filter(({ seconds, megabytes }) => seconds > 5 || megabytes > 512)).toEqual([]);
  expect(outcomes.filter(({ outcome }) => outcome === "published").length).toBeGreaterThan(10);
}, 60_000);

test("a megabyte of hardly anything but structure is refused, and none takes more than 400 MB", async () => {
  // The most that the process had so far stands beside each: what one takes hides behind none.
  const outcomes = await readApart([], Object.keys(MEGABYTES));
  expect(outcomes.map(({ name }) => name)).toEqual(Object.keys(MEGABYTES));
  for (const { name, outcome, megabytes } of outcomes) {
    expect(outcome, name).toMatch(/^the text has more than|are nested more than 100 deep/);
    expect(megabytes, name).toBeLessThan(400);
  }
}, 60_000);
