import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Reading } from "../src/articles/article.ts";
import { readArticle } from "../src/articles/read-article.ts";
import { explanationJson } from "../src/explain/explanation-json.ts";
import { CLEANING_FIXTURES, type CleaningFixture } from "./cleaning-fixtures.ts";
import { site } from "./test-site.ts";

const KINDS = ["front-matter", "metadata", "boilerplate", "body", "repair"];

/** `UPDATE=1` writes the ledger lists, and nothing else, anew. */
const update = process.env.UPDATE === "1";

describe.each(CLEANING_FIXTURES)("$name", (fixture) => {
  const reading = readArticle(`${fixture.name}/input.md`, fixture.bytes, site);
  const { text, textMayAlsoHold = [], ledger, ...fields } = fixture.expected;

  test("gives its facts", () => {
    const explained = JSON.parse(explanationJson(reading)) as Record<string, unknown>;
    const found = Object.fromEntries(Object.keys(fields).map((field) => [field, explained[field]]));
    expect(withPlainQuotes(found)).toEqual(withPlainQuotes(fields));
  });

  test("keeps the author's text, block by block, and nothing else", () => {
    const mayHold = new Set(textMayAlsoHold.map(plainQuotes));
    const blocks = (reading.text ?? "").split("\n\n").map(plainQuotes);
    expect(blocks.filter((block) => !mayHold.has(block))).toEqual(text.map(plainQuotes));
  });

  test("accounts for every character", () => {
    expect(partitionFault(reading)).toBeNull();
    expect(wordsInBody(reading)).toEqual(wordsOf(reading.text ?? ""));
  });

  test("says which rule took which line", () => {
    const said = reading.ledger.map(({ kind, rule }) => (rule === undefined ? kind : `${kind} ${rule}`));
    if (update) writeLedger(fixture, said);
    else expect(said).toEqual(ledger);
  });
});

function writeLedger(fixture: CleaningFixture, ledger: readonly string[]): void {
  writeFileSync(fixture.expectedFile, `${JSON.stringify({ ...fixture.expected, ledger }, null, 2)}\n`);
}

function partitionFault({ content, ledger }: Reading): string | null {
  let at = 0;
  for (const { kind, start, end, line } of ledger) {
    if (start !== at || end <= start) return `gap, overlap or empty segment at ${at}`;
    if (!KINDS.includes(kind)) return `no such kind: ${kind}`;
    if (line !== content.slice(0, at).split("\n").length) return `the segment at ${at} says line ${line}`;
    at = end;
  }
  return at === content.length ? null : `ends at ${at} of ${content.length}`;
}

/** The words of the file's body segments, read without a Markdown parser. */
function wordsInBody({ content, ledger }: Reading): readonly string[] {
  const body = ledger.filter(({ kind }) => kind === "body" || kind === "repair");
  const written = body.map(({ start, end }) => content.slice(start, end)).join(" ");
  const unlinked = written
    .replace(/^ {0,3}\[[^\]^]+\]: *\S+$/gm, "")
    .replace(/\](?:\([^)]*\)|\[[^\]]*\])/g, "]");
  return wordsOf(unlinked.replace(/\\([!-/:-@[-`{-~])/g, "$1"));
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function plainQuotes(text: string): string {
  return text.normalize("NFKC").replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ").trim();
}

function withPlainQuotes(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, item: unknown) => (typeof item === "string" ? plainQuotes(item) : item)),
  );
}
