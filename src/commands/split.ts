import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { decode } from "../articles/decode.ts";
import { formatMessage } from "../articles/message.ts";
import { readArticle } from "../articles/read-article.ts";
import { type Piece, splitArticles } from "../articles/split-articles.ts";
import { count } from "../build/summary.ts";
import { slug } from "../slug.ts";
import { bytesOf } from "./bytes-of.ts";
import { CONFIG, loadConfig } from "./load-config.ts";
import { type ExitStatus, readArguments, runStarted } from "./run.ts";

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
  const decoded = decode(await bytesOf(file));
  if (decoded.text === null) throw new Error(formatMessage(file, decoded.messages[0]));
  const pieces = splitArticles(decoded.text, site);
  if (pieces.length === 0) {
    throw new Error(`${file}: no second article was found in this file, so nothing was written`);
  }
  let status: ExitStatus = 0;
  for (const piece of pieces) {
    const written = await writeBeside(file, piece);
    const reading = readArticle(written, new TextEncoder().encode(piece.text), site);
    process.stdout.write(`${written}: ${JSON.stringify(piece.title)}\n`);
    for (const message of reading.messages) {
      if (message.severity === "error") process.stderr.write(`${formatMessage(written, message)}\n`);
    }
    if (reading.refused) status = 1;
  }
  process.stdout.write(
    `\n${count(pieces.length, "article")}, which hold all of ${file}. It was not changed: look them through, then delete it.\n`,
  );
  return status;
}

await runStarted(import.meta.filename, split);

/** Writes a piece under its title's name, or the next free one; the very same file is left as it is. */
async function writeBeside(file: string, { title, text }: Piece): Promise<string> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? slug(title) : `${slug(title)}-${number}`;
    const path = join(dirname(file), `${name}.md`);
    try {
      await writeFile(path, text, { flag: "wx" });
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      if ((await readFile(path)).equals(Buffer.from(text))) return path;
    }
  }
}
