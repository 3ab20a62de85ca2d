import { spawnSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder, writeFiles } from "../temporary-folder.ts";
import { writeSite } from "./built-site.ts";

// A limit on the size of files stands for a full disk: every write beyond it fails.
test.skipIf(process.platform === "win32").each([
  ["pages", 2, "EFBIG"],
  ["the search index", 64, "the search index could not be written: EFBIG"],
])(
  "a disk that is full when %s is written stops the build with status 2; the old site stands",
  async (_what, blocks, reason) => {
    const folder = await temporaryFolder();
    await writeFiles(join(folder, "articles"), {
      "ferry.md": "# A Ferry\n\nGlobal Research, June 7, 2024\n\nIt came.\n",
    });
    await writeSite(join(folder, "_site"), { "index.html": "old" });
    const build = `ulimit -f ${blocks}; exec "${process.execPath}" --import tsx src/commands/build.ts "$@"`;
    const places = ["--articles", join(folder, "articles"), "--out", join(folder, "_site")];
    const config = ["--config", "tests/test-site.ts"];
    const { status, stderr } = spawnSync("sh", ["-c", build, "build", ...places, ...config], {
      encoding: "utf8",
    });
    expect(stderr).toContain(reason);
    expect(status).toBe(2);
    expect(await readFile(join(folder, "_site/index.html"), "utf8")).toBe("old");
  },
);

test.skipIf(process.platform === "win32")(
  "a lock that the disk has no room for leaves nothing behind",
  async () => {
    const folder = await temporaryFolder();
    const locked =
      'import { withLock } from "./src/build/lock.ts"; await withLock(process.argv[1], async () => {});';
    const lock = 'ulimit -f 0; exec "$0" --import tsx --input-type=module --eval "$@"';
    const { stderr } = spawnSync("sh", ["-c", lock, process.execPath, locked, join(folder, "_site")], {
      encoding: "utf8",
    });
    expect(stderr).toContain("_site.lock: the lock of this build cannot be written: EFBIG");
    expect(await readdir(folder)).toEqual([]);
  },
);

test("a helper that dies without an answer stops the command with status 2 and a sentence", () => {
  const waiting = 'import { run } from "./src/commands/run.ts"; await run(() => new Promise(() => {}), []);';
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", waiting],
    { encoding: "utf8" },
  );
  expect(stderr).toContain("stopped before it was done; run it again");
  expect(status).toBe(2);
});
