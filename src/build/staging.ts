import { access, mkdir, readdir, rename, rm } from "node:fs/promises";
import { isAbsolute, join, relative, resolve } from "node:path";

/** Names of the folders beside the output: siblings, so that a rename never crosses a file system. */
function siblings(out: string): { readonly staging: string; readonly old: string } {
  const path = resolve(out);
  return { staging: `${path}.staging-build`, old: `${path}.old` };
}

/**
 * Puts right what an interrupted build left behind, and returns a fresh, empty staging folder. A run that died
 * between the two renames of the swap left no output: the old one comes back.
 */
export async function openStaging(out: string): Promise<string> {
  const { staging, old } = siblings(out);
  refuseProject(out);
  for (const folder of [out, old]) await refuseForeign(folder);
  if (!(await exists(out)) && (await exists(old))) await rename(old, out);
  await rm(old, { recursive: true, force: true });
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  return staging;
}

/** Makes the staged site the output, by two renames; readers never see a mixture of old and new. */
export async function swapIn(out: string): Promise<void> {
  const { staging, old } = siblings(out);
  if (await exists(out)) await rename(out, old);
  await rename(staging, out);
  await rm(old, { recursive: true, force: true });
}

/** Removes the staging folder of a build that failed. */
export async function discardStaging(out: string): Promise<void> {
  await rm(siblings(out).staging, { recursive: true, force: true });
}

function refuseProject(out: string): void {
  const toHere = relative(resolve(out), process.cwd());
  if (toHere.startsWith("..") || isAbsolute(toHere)) return;
  throw new Error(`--out ${out}: this folder holds the project; name another`);
}

/** A build deletes these folders in the end, so each must be empty, or a site that was built here. */
async function refuseForeign(folder: string): Promise<void> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new Error(`${folder}: cannot be used as a folder (${error.code})`, { cause: error });
  });
  if (entries.length === 0 || (await exists(join(folder, "pagefind", "pagefind-entry.json")))) return;
  throw new Error(
    `${folder}: holds files that are no built site, and a build would delete them; name another --out`,
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
