import { randomBytes } from "node:crypto";
import { lstat, mkdir, readdir, rename, rmdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { codeOf, messageOf } from "../text/errors.ts";
import { builtBy, listedBy, MANIFEST, markUnfinished, readManifest } from "./manifest.ts";
import { named, type Owned, removeOwned, strangersIn } from "./owned-files.ts";

/** A folder to build a site in, and how many articles the site has that stands there now. */
interface Staging {
  readonly folder: string;
  readonly articlesBefore: number;
}

/** Names of the folders beside the output: siblings, so that a rename never crosses a file system. */
function siblings(out: string): { readonly staging: string; readonly old: string } {
  return { staging: `${out}.staging-build`, old: `${out}.old` };
}

/**
 * Puts right what an interrupted build left behind, and returns a fresh staging folder. A run that died between the
 * two renames of the swap left no output: the old one comes back. Nothing is touched that no build wrote.
 */
export async function openStaging(out: string): Promise<Staging> {
  const { staging, old } = siblings(out);
  const staged = builtBy(readManifest(staging));
  refuseStrangers(staging, await entriesOf(staging), staged);
  await putBack(out, old);

  const manifest = readManifest(out);
  const entries = await entriesOf(out);
  refuseStrangers(out, entries, listedBy(manifest));
  await refuseMountPoint(out, entries);

  // They take up room; what cannot be removed is told when the new site stands.
  await removeTrash(out);
  if ((await entriesOf(staging)) !== null) {
    const reason = await removeOwned(staging, staged, MANIFEST);
    if (reason !== null) throw new Error(`${staging}: cannot be removed: ${reason}`);
  }
  await mkdir(staging);
  await markUnfinished(staging);
  return { folder: staging, articlesBefore: manifest?.articles ?? 0 };
}

/**
 * Makes the staged site the output, by two renames; readers never see a mixture of old and new. Tells what of old
 * sites could not be removed.
 */
export async function swapIn(out: string): Promise<readonly string[]> {
  const { staging, old } = siblings(out);
  const replaces = (await entriesOf(out)) !== null;
  if (replaces) await rename(out, old);
  try {
    await rename(staging, out);
  } catch (error) {
    if (replaces) await rename(old, out);
    throw error;
  }
  try {
    if (replaces) await rename(old, trashName(out));
    return await removeTrash(out);
  } catch (error) {
    return [`the old site could not be removed: ${messageOf(error)}`];
  }
}

/** Removes the staging folder of a build that failed. */
export async function discardStaging(out: string): Promise<void> {
  const { staging } = siblings(out);
  await removeOwned(staging, builtBy(readManifest(staging)), MANIFEST);
}

/** An old site comes back where no new one stands; else it is trash. */
async function putBack(out: string, old: string): Promise<void> {
  const entries = await entriesOf(old);
  if (entries === null) return;
  if (readManifest(old) === null) refuseStrangers(old, entries, listedBy(null));
  const standing = await entriesOf(out);
  if (standing?.length === 0) await rmdir(out);
  await rename(old, standing === null || standing.length === 0 ? out : trashName(out));
}

/**
 * Nothing else has such a name: a half-deleted site is never taken for one that may come back, and what somebody put
 * into a site while it was replaced stays there and is in nobody's way.
 */
function trashName(out: string): string {
  return `${out}.trash-${randomBytes(4).toString("hex")}`;
}

async function removeTrash(out: string): Promise<readonly string[]> {
  const prefix = `${basename(out)}.trash-`;
  const left: string[] = [];
  for (const entry of await readdir(dirname(out), { withFileTypes: true })) {
    const isTrash = entry.name.startsWith(prefix) && /^[0-9a-f]{8}$/.test(entry.name.slice(prefix.length));
    if (!isTrash || !entry.isDirectory()) continue;
    const trash = join(dirname(out), entry.name);
    const reason = await removeOwned(trash, listedBy(readManifest(trash)), MANIFEST);
    if (reason !== null)
      left.push(`${trash}: an old site that could not be removed (${reason}); delete it by hand`);
  }
  return left;
}

/** A build deletes these folders in the end, so all that is in them must be a build's. */
function refuseStrangers(folder: string, entries: readonly string[] | null, owned: Owned): void {
  if (entries === null) return;
  const strangers = strangersIn(folder, owned);
  if (strangers.length === 0) return;
  if (entries.includes(MANIFEST)) {
    throw new Error(
      `${folder}: holds what no build wrote, and a build would delete it: ${named(strangers)}. ` +
        "Move it out, or name another --out; what belongs to the site can stand in public/",
    );
  }
  throw new Error(
    `${folder}: has no ${MANIFEST}, so nothing says that a build wrote what it holds: ${named(strangers)}. ` +
      "Name another --out; or, if an earlier version of this program built it, " +
      `rename it to ${folder}.before, build again, and delete it when nothing of yours is in it`,
  );
}

/** Asks the system whether the folder can be replaced, in a way that changes nothing: before the build, not after. */
async function refuseMountPoint(out: string, entries: readonly string[] | null): Promise<void> {
  if (entries === null) return;
  try {
    if (entries.length > 0) {
      // It is not empty, so this removes nothing.
      await rmdir(out);
    } else {
      const aside = trashName(out);
      await rename(out, aside);
      await rename(aside, out);
    }
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOTEMPTY" || code === "EEXIST") return;
    const hint = code === "EBUSY" ? "; it is a mount point: name a folder in it" : "";
    throw new Error(`${out}: cannot be replaced (${code})${hint}`, { cause: error });
  }
}

/** What a folder holds, `null` where there is none. A link is no folder: what it leads to is not the build's. */
async function entriesOf(folder: string): Promise<readonly string[] | null> {
  try {
    if ((await lstat(folder)).isDirectory()) return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw new Error(`${folder}: cannot be used as a folder (${codeOf(error)})`, { cause: error });
  }
  throw new Error(`${folder}: is no folder; move it away, or name another --out`);
}
