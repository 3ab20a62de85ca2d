import { execFileSync } from "node:child_process";
import { temporaryFolder } from "./temporary-folder.ts";

/** A Git repository of a test, and Git in it; it answers what Git prints. */
export interface ScratchRepository {
  readonly folder: string;
  git(...args: readonly string[]): string;
}

/** A Git repository with these files, none of them committed; nothing of the machine's or the user's Git matters. */
export async function scratchRepository(files: Readonly<Record<string, string>>): Promise<ScratchRepository> {
  const folder = await temporaryFolder(files);
  // Where the tests run in a hook of Git, its variables name the repository of the hook.
  const outside = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const env = {
    ...Object.fromEntries(outside),
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
  };
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, { cwd: folder, env, encoding: "utf8", stdio: "pipe" });
  git("init", "--quiet", "--initial-branch=main");
  git("config", "user.name", "Ann Lee");
  git("config", "user.email", "ann@example.org");
  return { folder, git };
}
