import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/** What a clone calls the main branch of where it came from. */
const MAIN = "origin/HEAD";

/**
 * The files of a folder that are not what they were where the work at hand left `base`: committed since, or not yet;
 * those that are gone too.
 */
export async function changedFiles(folder: string, base = MAIN): Promise<readonly string[]> {
  const commit = await git(folder, ["rev-parse", "--verify", "--end-of-options", `${base}^{commit}`]).catch(
    (error: Error) => {
      throw new Error(
        `--changed: Git does not find "${base}" (${error.message}); name what to compare with: npm run check -- --changed main`,
        { cause: error },
      );
    },
  );
  const left = await git(folder, ["merge-base", commit.trim(), "HEAD"]).catch((error: Error) => {
    throw new Error(
      `--changed: "${base}" and what is checked out have no commit in common here; fetch more: git fetch --unshallow`,
      { cause: error },
    );
  });
  const lists = await Promise.all([
    git(folder, ["diff", "--name-only", "--no-renames", "--relative", "-z", left.trim(), "--", "."]),
    git(folder, ["ls-files", "--others", "--exclude-standard", "-z", "--", "."]),
  ]);
  return lists
    .join("")
    .split("\0")
    .filter((path) => path !== "")
    .map((path) => join(folder, path));
}

/** What Git answers in a folder; its last sentence where it fails. */
async function git(folder: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)("git", ["-C", folder, ...args], { maxBuffer: 1e8 });
    return stdout;
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    throw new Error(said.split("\n").at(-1) || String(error), { cause: error });
  }
}
