import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf, messageOf } from "../text/errors.ts";
import { processStart } from "./process-start.ts";

/** The build that a lock names: the number of its process and when that was started. */
interface Holder {
  readonly pid: number;
  /** Empty where the platform does not tell, and in the locks of earlier versions: then the number alone decides. */
  readonly start: string;
}

/** Runs a task while no other build may write to `out`; says who holds it otherwise. */
export async function withLock<T>(out: string, task: () => Promise<T>): Promise<T> {
  const file = `${out}.lock`;
  await mkdir(dirname(file), { recursive: true });
  const own = `${process.pid} ${await processStart(process.pid)}\n`;
  if (!(await take(file, own))) throw new Error(await refusal(file, out));
  try {
    return await task();
  } finally {
    // Somebody who took this build for a dead one may have deleted its lock and started another.
    if ((await textOf(file)) === own) await rm(file, { force: true });
  }
}

/**
 * Takes a lock that is free or whose build is dead. Who takes a dead one holds its claim meanwhile, so that no two
 * builds take it at once; the claim of a build that died is taken in the same way.
 */
async function take(file: string, own: string): Promise<boolean> {
  if (await create(file, own)) return true;
  const claim = claimOf(file);
  if (!(await isDead(file)) || !(await take(claim, own))) return false;
  try {
    if (await create(file, own)) return true;
    if (!(await isDead(file))) return false;
    await writeWhole(file, own, rename);
    return true;
  } finally {
    await rm(claim, { force: true });
  }
}

async function create(file: string, own: string): Promise<boolean> {
  try {
    await writeWhole(file, own, linkOrCopy);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** A lock gets its name when it is written, so that nobody ever finds half of one. */
async function writeWhole(
  file: string,
  own: string,
  giveName: (written: string, file: string) => Promise<void>,
): Promise<void> {
  const written = `${file}.${randomBytes(4).toString("hex")}`;
  try {
    await writeFile(written, own);
    await giveName(written, file);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    throw new Error(`${file}: the lock of this build cannot be written: ${messageOf(error)}`, {
      cause: error,
    });
  } finally {
    await rm(written, { force: true });
  }
}

async function linkOrCopy(written: string, file: string): Promise<void> {
  try {
    await link(written, file);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    // Some disks, such as memory sticks, have no hard links.
    await copyFile(written, file, constants.COPYFILE_EXCL);
  }
}

/** Whether a lock's build has ended. An earlier version left an empty lock where the disk was full. */
async function isDead(file: string): Promise<boolean> {
  const text = await textOf(file);
  if (text === "") return true;
  const holder = holderOf(text);
  if (holder === null) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (codeOf(error) === "ESRCH") return true;
  }
  // Some process has the number; it need not be the build.
  const start = holder.start === "" ? "" : await processStart(holder.pid);
  return start !== "" && start !== holder.start;
}

async function refusal(file: string, out: string): Promise<string> {
  const files: string[] = [];
  let holder: Holder | null = null;
  for (let each = file, text = await textOf(each); text !== null; text = await textOf(each)) {
    holder = holderOf(text);
    if (holder === null) return `${each}: stands in the place of a build's lock, and is none; move it away`;
    files.push(each);
    each = claimOf(each);
  }
  if (holder === null) return `another build of ${out} has just ended; start this one again`;
  return (
    `another build (process ${holder.pid}) is writing ${out}; wait for it to end. ` +
    `If no build is running, delete ${files.join(" and ")}`
  );
}

function holderOf(text: string | null): Holder | null {
  const [, pid, start = ""] = /^([1-9]\d*)(?: (\S*))?\n$/.exec(text ?? "") ?? [];
  return pid === undefined ? null : { pid: Number(pid), start };
}

/** `null` where there is no lock; what cannot be read is none either, but stands in its place. */
async function textOf(file: string): Promise<string | null> {
  return readFile(file, "utf8").catch((error: unknown) => (codeOf(error) === "ENOENT" ? null : "unreadable"));
}

function claimOf(file: string): string {
  return `${file}.claim`;
}
