import { readdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { discardStaging, openStaging, swapIn } from "../../src/build/staging.ts";
import { temporaryFolder, writeFiles } from "../temporary-folder.ts";

const SITE = { "index.html": "old", "gone.html": "old", "pagefind/pagefind-entry.json": "{}" };

async function folderWithSite(): Promise<{ folder: string; out: string }> {
  const folder = await temporaryFolder();
  const out = join(folder, "_site");
  await writeFiles(out, SITE);
  return { folder, out };
}

test("a swap leaves the new site alone: nothing of the old one, nothing beside it", async () => {
  const { folder, out } = await folderWithSite();
  const staging = await openStaging(out);
  await writeFiles(staging, { "index.html": "new" });
  await swapIn(out);
  expect(await readdir(folder)).toEqual(["_site"]);
  expect(await readdir(out)).toEqual(["index.html"]);
});

test("until the swap the old site stands untouched", async () => {
  const { out } = await folderWithSite();
  await writeFiles(await openStaging(out), { "index.html": "new" });
  expect(await readFile(join(out, "index.html"), "utf8")).toBe("old");
  await discardStaging(out);
  expect(await readdir(out)).toEqual(["gone.html", "index.html", "pagefind"]);
});

test("a run that died between the two renames is put right by the next", async () => {
  const { folder, out } = await folderWithSite();
  await writeFiles(await openStaging(out), { "index.html": "new" });
  await rename(out, join(folder, "_site.old"));
  await discardStaging(out);
  await openStaging(out);
  expect(await readFile(join(out, "index.html"), "utf8")).toBe("old");
  expect((await readdir(folder)).sort()).toEqual(["_site", "_site.staging-build"]);
});

test("a run that died before it deleted the old site leaves the new one standing", async () => {
  const { folder, out } = await folderWithSite();
  await writeFiles(join(folder, "_site.old"), { ...SITE, "index.html": "older" });
  await openStaging(out);
  expect(await readFile(join(out, "index.html"), "utf8")).toBe("old");
  expect((await readdir(folder)).sort()).toEqual(["_site", "_site.staging-build"]);
});

test("what a crashed run staged is not built upon", async () => {
  const { out } = await folderWithSite();
  await writeFiles(await openStaging(out), { "half.html": "<p>hal" });
  expect(await readdir(await openStaging(out))).toEqual([]);
});

test("a folder that holds other files is never deleted, nor the project's own", async () => {
  const folder = await temporaryFolder({ "letters/grandmother.txt": "dear", "_site.old/x.txt": "" });
  await expect(openStaging(join(folder, "letters"))).rejects.toThrow(
    /letters: holds files that are no built site/,
  );
  await expect(openStaging(".")).rejects.toThrow(/holds the project/);
  await expect(openStaging("..")).rejects.toThrow(/holds the project/);
  await expect(openStaging(join(folder, "_site"))).rejects.toThrow(
    /_site\.old: holds files that are no built site/,
  );
  expect(await readFile(join(folder, "letters", "grandmother.txt"), "utf8")).toBe("dear");
});
