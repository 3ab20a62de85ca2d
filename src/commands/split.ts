import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { VFile } from "vfile";
import { readArticle } from "../articles/read-article.ts";
import { type Piece, splitArticles } from "../articles/split-articles.ts";
import { readOrdinaryFile } from "../build/ordinary-file.ts";
import { count } from "../build/summary.ts";
import type { SiteConfig } from "../config/site.ts";
import { decode } from "../text/decode.ts";
import { codeOf } from "../text/errors.ts";
import { formatMessage, plainMessage } from "../text/message.ts";
import { isFailure } from "../text/report.ts";
import { SEVERAL_SIZE } from "../text/size.ts";
import { slug } from "../text/slug.ts";
import { CONFIG, loadConfig } from "./load-config.ts";
import { type ExitStatus, readArguments, runStarted } from "./run.ts";
import { complain, say } from "./say.ts";

/** `npm run split -- FILE`: writes each article of a file of several to a file of its own, beside it. */
export async function split(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = readArguments(args, {
    allowPositionals: true,
    options: { config: CONFIG },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    throw new Error("name one file to split: npm run split -- articles/2024/june.md");
  }
  const site = await loadConfig(values.config);
  const read = await readOrdinaryFile(file, SEVERAL_SIZE);
  if ("reason" in read) throw new Error(`${file}: ${read.reason}`);
  const pieces = piecesOf(file, read.bytes, site);
  if (pieces.length === 0) {
    throw new Error(`${file}: no second article was found in this file, so nothing was written`);
  }
  let status: ExitStatus = 0;
  let written = 0;
  for (const piece of pieces) {
    const { path, isNew } = await writeBeside(file, piece);
    if (isNew) written += 1;
    const reading = readArticle(path, new TextEncoder().encode(piece.text), site);
    say(`${path}: ${JSON.stringify(piece.title)}${isNew ? "" : ", there already"}`);
    for (const message of reading.messages) {
      if (message.severity === "error") complain(formatMessage(path, message));
    }
    if (reading.refused) status = 1;
  }
  say("");
  say(
    `${count(pieces.length, "article")}, ${count(written, "file")} written; they hold all of ${file}. It was not changed: look them through, then delete it.`,
  );
  return status;
}

await runStarted(import.meta.filename, split);

function piecesOf(path: string, bytes: Uint8Array, site: SiteConfig): readonly Piece[] {
  const file = new VFile({ path });
  try {
    file.value = decode(file, bytes);
    return splitArticles(file, site);
  } catch (error) {
    if (!isFailure(error)) throw error;
    throw new Error(formatMessage(path, plainMessage(error)), { cause: error });
  }
}

/** Writes a piece under its title's name, or the next free one; the very same file is left as it is. */
async function writeBeside(file: string, { title, text }: Piece): Promise<{ path: string; isNew: boolean }> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? slug(title) : `${slug(title)}-${number}`;
    const path = join(dirname(file), `${name}.md`);
    try {
      await writeFile(path, text, { flag: "wx" });
      return { path, isNew: true };
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
      const there = await readOrdinaryFile(path, SEVERAL_SIZE);
      if ("bytes" in there && Buffer.from(text).equals(there.bytes)) return { path, isNew: false };
    }
  }
}
