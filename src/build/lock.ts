import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** Locks this process holds: tells two builds in one process from a dead one whose number we were given. */
const held = new Set<string>();

/** Runs a task while no other build may write to `out`; says who holds it otherwise. */
export async function withLock<T>(out: string, task: () => Promise<T>): Promise<T> {
  const file = `${resolve(out)}.lock`;
  await takeLock(file, out);
  held.add(file);
  try {
    return await task();
  } finally {
    held.delete(file);
    await rm(file, { force: true });
  }
}

async function takeLock(file: string, out: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  if (await createLock(file)) return;
  if (await takeOver(file)) return;
  throw new Error(
    `another build (process ${(await holderOf(file)) || "unknown"}) is writing ${out}; wait for it to end. ` +
      `If no build is running, delete ${file}`,
  );
}

/** Takes a dead build's lock; the claim keeps two builds from taking it at the same moment. */
async function takeOver(file: string): Promise<boolean> {
  const claim = `${file}.claim`;
  if (!isDead(file, await holderOf(file)) || !(await createLock(claim))) return false;
  try {
    if (!isDead(file, await holderOf(file))) return false;
    await writeFile(file, `${process.pid}\n`);
    return true;
  } finally {
    await rm(claim, { force: true });
  }
}

async function holderOf(file: string): Promise<string> {
  return (await readFile(file, "utf8").catch(() => "")).trim();
}

async function createLock(file: string): Promise<boolean> {
  try {
    await writeFile(file, `${process.pid}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function isDead(file: string, pid: string): boolean {
  if (!/^[1-9]\d*$/.test(pid)) return false;
  if (Number(pid) === process.pid) return !held.has(file);
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}
