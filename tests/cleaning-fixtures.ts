import { readdirSync, readFileSync } from "node:fs";
import { VFile } from "vfile";
import { articleProcessor } from "../src/articles/article-processor.ts";
import { detectPublisher } from "../src/cleaning/detect-publisher.ts";
import type { Line } from "../src/cleaning/line.ts";
import { linesOf } from "../src/cleaning/lines.ts";
import type { Publisher } from "../src/cleaning/publisher.ts";
import { markdownOf } from "../src/cleaning/remark-mend-lines.ts";
import { withKnownTitle } from "../src/cleaning/rules/title-rules.ts";
import { PUBLISHERS, publisherById } from "../src/publishers/publishers.ts";
import { site } from "./test-site.ts";

const FOLDER = new URL("./fixtures/cleaning/", import.meta.url);

/** What cleaning must make of a fixture: fields of `explain --json`, the text by its blocks, the ledger in words. */
export interface ExpectedCleaning {
  readonly [field: string]: unknown;
  readonly text: readonly string[];
  /** Blocks that a body may keep or lose. */
  readonly textMayAlsoHold?: readonly string[];
  /** A segment each: `metadata title`, `boilerplate newsletter`, `body`. */
  readonly ledger: readonly string[];
}

/** One article as an editor would add it, with its answer. */
export interface CleaningFixture {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly content: string;
  readonly expectedFile: URL;
  readonly expected: ExpectedCleaning;
}

/** Every fixture of `fixtures/cleaning/`, by name. */
export const CLEANING_FIXTURES: readonly CleaningFixture[] = readdirSync(FOLDER)
  .toSorted()
  .map((name) => {
    const bytes = readFileSync(new URL(`${name}/input.md`, FOLDER));
    const expectedFile = new URL(`${name}/expected.json`, FOLDER);
    const expected = JSON.parse(readFileSync(expectedFile, "utf8")) as ExpectedCleaning;
    return { name, bytes, content: bytes.toString("utf8"), expectedFile, expected };
  });

/** A fixture as far as the publisher's walk: its lines and the rules it is walked with. */
export interface WalkedFixture {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly publisher: Publisher;
}

/** Parses a fixture as reading does. */
export function linesOfFixture({ name, content }: CleaningFixture): WalkedFixture {
  const file = new VFile({ path: name, value: content });
  const tree = articleProcessor(site).parse(file);
  const lines = linesOf(tree, markdownOf(file));
  const publisher = detectPublisher(lines, PUBLISHERS) ?? publisherById(site.publisher);
  if (publisher === null) throw new Error(`${name}: the site's publisher is unknown`);
  const title = file.data.matter?.title;
  return { name, lines, publisher: title === undefined ? publisher : withKnownTitle(publisher, title) };
}
