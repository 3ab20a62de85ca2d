import { lstat, realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { codeOf } from "../text/errors.ts";

/**
 * The folder that a build replaces. Links are followed, so that what a web server serves by a link's name is replaced
 * where it is. Refused are the project's own folder, and one that holds the articles or lies among them.
 */
export async function resolveOutput(out: string, articles: string): Promise<string> {
  const folder = await real(out, resolve(out));
  const source = await realpath(articles).catch(() => null);
  if (holds(folder, process.cwd()))
    throw new Error(`--out ${out}: this folder holds the project; name another`);
  if (source !== null && holds(folder, source)) {
    throw new Error(
      `--out ${out}: holds the articles (${articles}), and a build replaces the whole folder; name another`,
    );
  }
  if (source !== null && holds(source, folder)) {
    throw new Error(
      `--out ${out}: lies among the articles (${articles}), and would be read as one of them; name another`,
    );
  }
  return folder;
}

/** A path with its links followed, as far as it exists. */
async function real(out: string, path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const code = codeOf(error);
    if (code !== "ENOENT")
      throw new Error(`--out ${out}: cannot be used as a folder (${code})`, { cause: error });
  }
  const link = await lstat(path).catch(() => null);
  if (link !== null) {
    throw new Error(
      `--out ${out}: ${path} is a link to a folder that is not there; create that folder, or remove the link`,
    );
  }
  return join(await real(out, dirname(path)), basename(path));
}

function holds(folder: string, path: string): boolean {
  const within = relative(folder, path);
  return within !== ".." && !/^\.\.[/\\]/.test(within) && !isAbsolute(within);
}
