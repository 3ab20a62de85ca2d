import { spawnSync } from "node:child_process";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withLock } from "../../src/build/lock.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** The number of a process that has just ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

test("of two builds at once the second stops and names the first", async () => {
  const out = join(await temporaryFolder(), "_site");
  await withLock(out, async () => {
    await expect(withLock(out, async () => "built")).rejects.toThrow(
      new RegExp(`another build \\(process ${process.pid}\\) is writing .*_site`),
    );
  });
  expect(await withLock(out, async () => "built")).toBe("built");
});

test("a living process keeps its lock", async () => {
  const out = join(await temporaryFolder(), "_site");
  await writeFile(`${out}.lock`, `${process.ppid}\n`);
  await expect(withLock(out, async () => "built")).rejects.toThrow(`process ${process.ppid}`);
});

test("the lock of a dead process is taken over, and nothing is left of it", async () => {
  const folder = await temporaryFolder();
  const out = join(folder, "_site");
  await writeFile(`${out}.lock`, `${deadProcess()}\n`);
  expect(await withLock(out, async () => "built")).toBe("built");
  expect(await readdir(folder)).toEqual([]);
});

test("of two builds that find a dead lock one builds", async () => {
  const out = join(await temporaryFolder(), "_site");
  await writeFile(`${out}.lock`, `${deadProcess()}\n`);
  const results = await Promise.allSettled([
    withLock(out, async () => "built"),
    withLock(out, async () => "built"),
  ]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("a build that fails gives the lock back", async () => {
  const out = join(await temporaryFolder(), "_site");
  await expect(withLock(out, () => Promise.reject(new Error("disk full")))).rejects.toThrow("disk full");
  expect(await withLock(out, async () => "built")).toBe("built");
});
