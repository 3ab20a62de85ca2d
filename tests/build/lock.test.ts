import { spawnSync } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withLock } from "../../src/build/lock.ts";
import { processStart } from "../../src/build/process-start.ts";
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

test("a lock is written whole, and alone, with the number and the start of its process", async () => {
  const folder = await temporaryFolder();
  const lock = await withLock(join(folder, "_site"), async () => {
    expect(await readdir(folder)).toEqual(["_site.lock"]);
    return readFile(join(folder, "_site.lock"), "utf8");
  });
  expect(lock).toBe(`${process.pid} ${await processStart(process.pid)}\n`);
});

test("a living process keeps its lock", async () => {
  const out = join(await temporaryFolder(), "_site");
  for (const start of ["", " ", ` ${await processStart(process.ppid)}`]) {
    await writeFile(`${out}.lock`, `${process.ppid}${start}\n`);
    await expect(withLock(out, async () => "built")).rejects.toThrow(`process ${process.ppid}`);
  }
});

// Windows does not tell cheaply when a process was started; there a number that lives keeps the lock.
test.skipIf(process.platform === "win32")(
  "a process that got the number of a dead build does not keep its lock",
  async () => {
    const out = join(await temporaryFolder(), "_site");
    await writeFile(`${out}.lock`, `${process.ppid} 1\n`);
    expect(await withLock(out, async () => "built")).toBe("built");
  },
);

test.each([
  ["a lock", [".lock"]],
  ["a lock and its claim", [".lock", ".lock.claim"]],
  ["a lock, its claim and the claim's claim", [".lock", ".lock.claim", ".lock.claim.claim"]],
])("%s of dead processes are taken over, and nothing is left of them", async (_what, names) => {
  const folder = await temporaryFolder();
  const out = join(folder, "_site");
  for (const name of names) await writeFile(out + name, `${deadProcess()} 17\n`);
  expect(await withLock(out, async () => "built")).toBe("built");
  expect(await readdir(folder)).toEqual([]);
});

test("an empty lock, which an earlier version left on a full disk, is taken over", async () => {
  const out = join(await temporaryFolder(), "_site");
  await writeFile(`${out}.lock`, "");
  expect(await withLock(out, async () => "built")).toBe("built");
});

test("a file that is no lock is left alone and named", async () => {
  const out = join(await temporaryFolder(), "_site");
  await writeFile(`${out}.lock`, "4 keys of the shed\n");
  await expect(withLock(out, async () => "built")).rejects.toThrow(
    /_site\.lock: stands in the place of a build's lock, and is none; move it away/,
  );
  expect(await readFile(`${out}.lock`, "utf8")).toBe("4 keys of the shed\n");
});

test("every file in the way is named", async () => {
  const out = join(await temporaryFolder(), "_site");
  await writeFile(`${out}.lock`, `${deadProcess()} 17\n`);
  await writeFile(`${out}.lock.claim`, `${process.ppid}\n`);
  await expect(withLock(out, async () => "built")).rejects.toThrow(
    `(process ${process.ppid}) is writing ${out}; wait for it to end. ` +
      `If no build is running, delete ${out}.lock and ${out}.lock.claim`,
  );
});

test("a build whose lock was deleted by hand leaves that of the next one alone", async () => {
  const out = join(await temporaryFolder(), "_site");
  const another = `${process.ppid} 17\n`;
  await withLock(out, () => writeFile(`${out}.lock`, another));
  expect(await readFile(`${out}.lock`, "utf8")).toBe(another);
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
