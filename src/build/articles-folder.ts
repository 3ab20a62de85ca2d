import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { byCodeUnit } from "../text/by-code-unit.ts";
import type { Message, Severity } from "../text/message.ts";
import { ARTICLE_SIZE } from "../text/size.ts";
import { readOrdinaryFile, unreadable } from "./ordinary-file.ts";

/** A file of the articles folder: its bytes, or why it was not read. `file` has forward slashes. */
export type ArticleFile =
  | { readonly file: string; readonly bytes: Uint8Array }
  | { readonly file: string; readonly message: Message };

/** Reads every article file under a folder, in the order of their paths; what cannot be read is named. */
export async function* readArticlesFolder(folder: string): AsyncGenerator<ArticleFile> {
  await requireFolder(folder);
  yield* walk(slashed(folder).replace(/(?<=.)\/+$/, ""));
}

/** Throws, and says what to do, where there is no such folder. */
export async function requireFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory()) return;
  throw new Error(`${folder}: no such folder; create it and put articles (*.md) into it, or name another`);
}

async function* walk(folder: string): AsyncGenerator<ArticleFile> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield refusal(folder, `${unreadable(folder, error)}; its articles are missing from the archive`);
    return;
  }
  entries.sort((a, b) => byCodeUnit(a.name, b.name));
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = slashed(join(folder, entry.name));
    if (entry.isDirectory()) {
      if (entry.name.endsWith(".md")) yield notice(path, "warning", "is a folder; rename it without .md");
      yield* walk(path);
    } else {
      yield await readOne(path, entry);
    }
  }
}

async function readOne(file: string, entry: Dirent): Promise<ArticleFile> {
  if (entry.isSymbolicLink()) return refusal(file, "is a link; put the file itself here");
  if (!entry.name.endsWith(".md")) {
    const hint = /\.(md|markdown|mdown)$/i.test(entry.name) ? "; rename it so that it ends in .md" : "";
    return notice(file, "warning", `is no article (*.md) and is left out${hint}`);
  }
  return readArticleFile(file);
}

/** Reads a file as an article, whatever it is called. */
export async function readArticleFile(file: string): Promise<ArticleFile> {
  const read = await readOrdinaryFile(file, ARTICLE_SIZE);
  return "bytes" in read ? { file, bytes: read.bytes } : refusal(file, read.reason);
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}

function refusal(file: string, reason: string): ArticleFile {
  return notice(file, "error", reason);
}

function notice(file: string, severity: Severity, reason: string): ArticleFile {
  return { file, message: { line: 1, column: 1, severity, rule: "articles-folder", reason } };
}
