import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MANIFEST, markUnfinished } from "../../src/build/manifest.ts";
import { openStaging, swapIn } from "../../src/build/staging.ts";
import { temporaryFolder, writeFiles } from "../temporary-folder.ts";
import { writeSite } from "./built-site.ts";

const OLD = { "index.html": "old", "2023/01/gone/index.html": "old" };
const NEW = { "index.html": "new" };

/** What a build that was killed at each of its steps leaves, by what it did last, and the site that then stands. */
const KILLED: readonly (readonly [
  did: string,
  stands: "old" | "new",
  leave: (out: string) => Promise<unknown>,
])[] = [
  ["it made the staging folder", "old", (out) => mkdir(`${out}.staging-build`)],
  [
    "it wrote half of the mark of the staging folder",
    "old",
    (out) => writeFiles(`${out}.staging-build`, { [MANIFEST]: "" }),
  ],
  ["it wrote pages", "old", (out) => stageHalf(out)],
  [
    "it wrote half of the manifest",
    "old",
    async (out) => {
      await stageHalf(out);
      await writeFile(join(`${out}.staging-build`, `${MANIFEST}.new`), "");
    },
  ],
  ["it staged the whole site", "old", (out) => writeSite(`${out}.staging-build`, NEW)],
  [
    "it moved the old site away",
    "old",
    async (out) => {
      await writeSite(`${out}.staging-build`, NEW);
      await rename(out, `${out}.old`);
    },
  ],
  ["it moved the new site into place", "new", (out) => swapped(out, ".old")],
  ["it named the old site trash", "new", (out) => swapped(out, ".trash-0123abcd")],
  [
    "it removed half of the trash",
    "new",
    async (out) => {
      await swapped(out, ".trash-0123abcd");
      await rm(`${out}.trash-0123abcd/index.html`);
    },
  ],
  [
    "it removed the manifest of the trash",
    "new",
    async (out) => {
      await swapped(out, ".trash-0123abcd");
      await rm(`${out}.trash-0123abcd`, { recursive: true });
      await mkdir(`${out}.trash-0123abcd`);
    },
  ],
  [
    "it began to remove what a build before it had staged",
    "old",
    async (out) => {
      await stageHalf(out);
      await rm(join(`${out}.staging-build`, "index.html"));
    },
  ],
  [
    "it moved the old site away, and somebody made the output folder anew",
    "old",
    async (out) => {
      await rename(out, `${out}.old`);
      await mkdir(out);
    },
  ],
];

async function stageHalf(out: string): Promise<void> {
  await mkdir(`${out}.staging-build`);
  await markUnfinished(`${out}.staging-build`);
  await writeFiles(`${out}.staging-build`, { "index.html": "<p>hal", "2024/half/index.html": "" });
}

async function swapped(out: string, old: string): Promise<void> {
  await rename(out, out + old);
  await writeSite(out, NEW);
}

test.each(KILLED)(
  "killed after %s: the %s site stands, and the next build is clean",
  async (_did, stands, leave) => {
    const folder = await temporaryFolder();
    const out = join(folder, "_site");
    await writeSite(out, OLD);
    await leave(out);

    const staging = await openStaging(out);
    expect(await readFile(join(out, "index.html"), "utf8")).toBe(stands);
    expect(await readdir(staging.folder)).toEqual([MANIFEST]);
    expect((await readdir(folder)).sort()).toEqual(["_site", "_site.staging-build"]);

    await writeSite(staging.folder, { "index.html": "newer" });
    expect(await swapIn(out)).toEqual([]);
    expect(await readdir(folder)).toEqual(["_site"]);
    expect(await readdir(out)).toEqual(["index.html", MANIFEST]);
  },
);
