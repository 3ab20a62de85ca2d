import { writeFile } from "node:fs/promises";
import type { Reading } from "../articles/article.ts";
import { readArticle } from "../articles/read-article.ts";
import { difference } from "../explain/difference.ts";
import { explanation } from "../explain/explanation.ts";
import { explanationJson } from "../explain/explanation-json.ts";
import { explanationPage } from "../explain/explanation-page.tsx";
import { bytesOf } from "./bytes-of.ts";
import { CONFIG, loadConfig } from "./load-config.ts";
import { paint, paintDifference, unpainted } from "./paint.ts";
import { type ExitStatus, readArguments, runStarted } from "./run.ts";

/** Columns of a page of text where there is no terminal to ask. */
const WIDTH = 80;

/**
 * `npm run explain -- FILE…`: what happened to these files, and why. `--html` as a page, `--diff` as the difference
 * between file and text, `--json` for machines; `--out` writes it to a file.
 */
export async function explain(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = readArguments(args, {
    allowPositionals: true,
    options: {
      html: { type: "boolean", default: false },
      diff: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      out: { type: "string" },
      config: CONFIG,
    },
  });
  const { html, diff, json, out } = values;
  if (positionals.length === 0) {
    throw new Error("name the files to explain: npm run explain -- articles/2023/us-cuba-talks.md");
  }
  if ([html, diff, json].filter(Boolean).length > 1) throw new Error("choose one of --html, --diff, --json");
  // A slip of the hand must not cost an article.
  if (out !== undefined && /\.md$/i.test(out))
    throw new Error(`${out} would be written over; --out names a new file: explained.html`);

  const site = await loadConfig(values.config);
  const screen = out === undefined && process.stdout.isTTY;
  const tell = (reading: Reading): string => {
    if (json) return `${explanationJson(reading)}\n`;
    if (diff) return screen ? paintDifference(difference(reading)) : difference(reading);
    return `${explanation(reading, process.stdout.columns ?? WIDTH, out === undefined ? paint : unpainted)}\n`;
  };
  const written: string[] = [];
  const write = (text: string): void => {
    if (out === undefined) process.stdout.write(text);
    else written.push(text);
  };
  const readings: Reading[] = [];
  for (const file of positionals) {
    const reading = readArticle(file, await bytesOf(file), site);
    readings.push(reading);
    if (!html) write(tell(reading));
  }
  if (html) write(explanationPage(readings));
  if (out !== undefined) {
    await writeFile(out, written.join(""));
    process.stdout.write(`${out} is written\n`);
  }
  return readings.some(({ refused }) => refused) ? 1 : 0;
}

await runStarted(import.meta.filename, explain);
