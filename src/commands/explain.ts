import { stat, writeFile } from "node:fs/promises";
import type { Reading } from "../articles/article.ts";
import { readArticle, unreadArticle } from "../articles/read-article.ts";
import { type ArticleFile, readArticleFile, readArticlesFolder } from "../build/articles-folder.ts";
import { unreadable } from "../build/ordinary-file.ts";
import { difference } from "../explain/difference.ts";
import { explanation } from "../explain/explanation.ts";
import { explanationJson } from "../explain/explanation-json.ts";
import { explanationPage } from "../explain/explanation-page.tsx";
import { codeOf } from "../text/errors.ts";
import { formatMessage } from "../text/message.ts";
import { CONFIG, loadConfig } from "./load-config.ts";
import { paint, paintDifference, unpainted } from "./paint.ts";
import { type ExitStatus, readArguments, runStarted } from "./run.ts";
import { complain, say } from "./say.ts";

/** Columns of a page of text where there is no terminal to ask. */
const WIDTH = 80;

/**
 * `npm run explain -- FILE…`: what happened to these files, or those of a folder, and why. `--html` as a page, `--diff` as the difference
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
  const page: Reading[] = [];
  let status: ExitStatus = 0;
  for (const path of positionals) {
    for await (const found of articlesAt(path)) {
      if ("message" in found && found.message.severity === "warning") {
        complain(formatMessage(found.file, found.message));
        continue;
      }
      const reading =
        "bytes" in found
          ? readArticle(found.file, found.bytes, site)
          : unreadArticle(found.file, found.message, site);
      if (reading.refused) status = 1;
      if (html) page.push(reading);
      else write(tell(reading));
    }
  }
  if (html) write(explanationPage(page));
  if (out !== undefined) {
    await writeNew(out, written.join(""));
    say(`${out} is written`);
  }
  return status;
}

/** The article files that a command line names: one, or all those of a folder. */
async function* articlesAt(path: string): AsyncGenerator<ArticleFile> {
  const found = await stat(path).catch((error) => {
    throw new Error(`${path}: ${unreadable(path, error)}`, { cause: error });
  });
  if (found.isDirectory()) yield* readArticlesFolder(path);
  else yield await readArticleFile(path);
}

/** Writes a file that is not there yet, not even as a link or a folder: a slip of the hand must not cost an article. */
export async function writeNew(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    const code = codeOf(error);
    const reason = code === "EEXIST" ? "is there already" : `cannot be written (${code})`;
    throw new Error(`--out ${file}: ${reason}; name a new file, as explained.html`, { cause: error });
  }
}

await runStarted(import.meta.filename, explain);
