import { readdirSync } from "node:fs";
import { readdir, rmdir, unlink } from "node:fs/promises";
import { join } from "node:path";
import { messageOf } from "../text/errors.ts";

/** Paths within a folder that a build may delete: files as `2023/index.html`, folders as `2023/`. */
export interface Owned {
  has(path: string): boolean;
}

const STRANGERS_NAMED = 10;

/**
 * Every file under a folder by its path within it, and every folder that is empty (`photos/`), in one order on every
 * machine; links are not followed.
 */
export function filesIn(folder: string, within = ""): readonly string[] {
  return readdirSync(join(folder, within), { withFileTypes: true })
    .flatMap((entry) => {
      if (!entry.isDirectory()) return [within + entry.name];
      const path = `${within}${entry.name}/`;
      const files = filesIn(folder, path);
      return files.length === 0 ? [path] : files;
    })
    .sort();
}

/** What is in a folder and is not owned, as people should read it: `CNAME`, `.git/ (57 files)`. */
export function strangersIn(folder: string, owned: Owned, within = ""): readonly string[] {
  return readdirSync(join(folder, within), { withFileTypes: true }).flatMap((entry) => {
    const path = `${within}${entry.name}${entry.isDirectory() ? "/" : ""}`;
    if (!owned.has(path)) return [entry.isDirectory() ? `${path}${holdings(join(folder, path))}` : path];
    return entry.isDirectory() ? strangersIn(folder, owned, path) : [];
  });
}

/** `a, b and 12 more` */
export function named(strangers: readonly string[]): string {
  const rest = strangers.length - STRANGERS_NAMED;
  return strangers.slice(0, STRANGERS_NAMED).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

/**
 * Deletes what is owned, `proof` last of all, then the folder, so that one that a kill left half deleted still says
 * whose it is. What is not owned stays. Answers why something is left, `null` where nothing is.
 */
export async function removeOwned(folder: string, owned: Owned, proof: string): Promise<string | null> {
  const failures: unknown[] = [];
  const removeIn = async (within: string): Promise<void> => {
    const entries = await readdir(join(folder, within), { withFileTypes: true });
    const removals = entries.map(async (entry) => {
      const path = `${within}${entry.name}${entry.isDirectory() ? "/" : ""}`;
      if (!owned.has(path) || path === proof) return;
      if (!entry.isDirectory()) return unlink(join(folder, path));
      await removeIn(path);
      await rmdir(join(folder, path));
    });
    const ends = await Promise.allSettled(removals);
    failures.push(...ends.flatMap((end) => (end.status === "rejected" ? [end.reason] : [])));
  };
  try {
    await removeIn("");
    const left = await readdir(folder);
    if (left.every((name) => name === proof)) {
      for (const name of left) await unlink(join(folder, name));
      await rmdir(folder);
      return null;
    }
    const strangers = strangersIn(folder, owned);
    if (strangers.length > 0) return `it holds what no build wrote: ${named(strangers)}`;
  } catch (error) {
    failures.unshift(error);
  }
  const [reason = "something was written to it meanwhile"] = failures;
  return messageOf(reason);
}

function holdings(folder: string): string {
  try {
    const [only, ...others] = filesIn(folder);
    if (only === undefined) return " (empty)";
    return others.length === 0 ? only : ` (${others.length + 1} files)`;
  } catch {
    return " (cannot be read)";
  }
}
