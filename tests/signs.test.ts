import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import article from "../layouts/article.11ty.tsx";
import { buildArchive } from "../src/archive/archive.ts";
import type { Reading } from "../src/articles/article.ts";
import { readArticle } from "../src/articles/read-article.ts";
import { difference } from "../src/explain/difference.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { englishSite as site } from "./test-site.ts";

const CONTROLS = /[\u0080-\u009f]/;

/** A copy in which bytes of windows-1252 were read as Latin-1, from the headline to the foot. */
const BROKEN = `# Iran\u0092s Natural Gas Riches

By Ada Linde

Global Research, March 9, 2017

\u0093The gas,\u0094 she said\u0085 \u0096 \u0093all of it\u0094

cost \u008010 in Ni\u009a, at the wells\u0092 mouth.\u0085

Comment on Global Research Articles on our Facebook page
`;

function read(text: string): Reading {
  return readArticle("articles/gas.md", new TextEncoder().encode(text), site);
}

describe("signs of windows-1252 that were read as control characters", () => {
  const reading = read(BROKEN);

  test("are the signs that they were, in facts and text", () => {
    expect(reading.title).toBe("Iran’s Natural Gas Riches");
    expect(reading.text).toBe("“The gas,” she said… – “all of it”\n\ncost €10 in Niš, at the wells’ mouth.…");
    expect(reading.html).not.toMatch(CONTROLS);
  });

  test("are repairs on the ledger, which still is a partition of the file", () => {
    const { ledger, content } = reading;
    expect(content).toBe(BROKEN);
    expect(ledger.map(({ start }) => start)).toEqual([0, ...ledger.slice(0, -1).map(({ end }) => end)]);
    expect(ledger.at(-1)?.end).toBe(BROKEN.length);
    const repairs = ledger.filter(({ kind }) => kind === "repair");
    expect(new Set(repairs.map(({ rule }) => rule))).toEqual(new Set(["broken-sign"]));
    expect(repairs.map(({ start }) => BROKEN[start])).toEqual(BROKEN.match(new RegExp(CONTROLS, "g")));
    for (const { kind, start, end } of ledger) {
      if (kind !== "repair") expect(BROKEN.slice(start, end)).not.toMatch(CONTROLS);
    }
  });

  test("are told to the editor once, and to the reader one by one", () => {
    const said = reading.messages.filter(({ rule }) => rule === "encoding");
    expect(said).toMatchObject([{ line: 1, column: 7, severity: "warning" }]);
    expect(said[0]?.reason).toContain("11 quotes, dashes or letters of windows-1252");
    const archive = buildArchive([reading], site);
    const [only] = archive.articles;
    if (!only) throw new Error("it is published");
    const page = article({ site, archive, article: only });
    expect(page).not.toMatch(CONTROLS);
    expect(page.split("a sign of Windows-1252 had been misread").length - 1).toBe(11);
    expect(page).toContain("# Iran<b>’</b>s Natural Gas Riches");
  });

  test("are mended in front matter too", () => {
    const { title, authors, ledger } = read(
      "---\ntitle: The Fed\u0092s Gold\nauthors: [Zo\u008e Linde]\npublished: 2010-01-02\n---\nText.\n",
    );
    expect([title, authors]).toEqual(["The Fed’s Gold", ["ZoŽ Linde"]]);
    expect(ledger.filter(({ kind }) => kind === "repair")).toHaveLength(2);
  });

  test("come out right in the difference that git applies", async () => {
    const folder = await temporaryFolder({ "articles/gas.md": BROKEN });
    await writeFile(join(folder, "gas.diff"), difference(reading));
    await promisify(execFile)("git", ["apply", "gas.diff"], { cwd: folder });
    const cleaned = await readFile(join(folder, "articles/gas.md"), "utf8");
    expect(cleaned.trim()).toBe(reading.text);
  });
});

test("a control character that stands for no sign stays, and is told", () => {
  const { text, messages } = read("# A\n\nBy Ada Linde\n\nMay 3, 2011\n\nOne\u0081two.\n");
  expect(text).toBe("One\u0081two.");
  expect(messages.find(({ rule }) => rule === "encoding")).toMatchObject({
    line: 7,
    column: 4,
    severity: "warning",
  });
});

test("thousands of control characters make no text", () => {
  const { refused, messages } = read(`# A\n\n${"\u0092 ".repeat(6000)}`);
  expect(refused).toBe(true);
  expect(messages[0]?.reason).toMatch(/^this is no text file: it holds 6000 control characters/);
});

test("wherever they stand, the ledger adds up and no sign is lost", () => {
  const pieces = fc.constantFrom(
    "# ",
    "\n",
    "\n\n",
    " ",
    "word",
    "\u0092",
    "\u0093",
    "\u0085",
    "\u009a",
    "\u0081",
    "- ",
    "> ",
    "*",
    "[a](#)",
    "By Ada Linde",
    "| a |\n|---|\n",
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      const { ledger, content } = read(text);
      expect(ledger.reduce((at, { start, end }) => (start === at && end > start ? end : Number.NaN), 0)).toBe(
        content.length,
      );
    }),
    { seed: 1252, numRuns: 300 },
  );
});

test("a file in windows-1252 has its quotes and dashes, whatever the decoder of this Node makes of them", () => {
  const bytes = Buffer.from(
    "# It\x92s caf\xe9 \x96 \x80 5\n\nBy Ada Linde\n\nMay 3, 2011\n\n\x93Yes.\x94\n",
    "latin1",
  );
  const { title, text, ledger } = readArticle("articles/cafe.md", bytes, site);
  expect([title, text]).toEqual(["It’s café – € 5", "“Yes.”"]);
  expect(ledger.filter(({ kind }) => kind === "repair")).toEqual([]);
});
