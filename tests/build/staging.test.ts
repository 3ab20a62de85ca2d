import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MANIFEST } from "../../src/build/manifest.ts";
import { discardStaging, openStaging, swapIn } from "../../src/build/staging.ts";
import { temporaryFolder, writeFiles } from "../temporary-folder.ts";
import { writeSite } from "./built-site.ts";

const SITE = { "index.html": "old", "2023/01/gone/index.html": "old", "pagefind/pagefind-entry.json": "{}" };

async function folderWithSite(): Promise<{ folder: string; out: string }> {
  const folder = await temporaryFolder();
  const out = join(folder, "_site");
  await writeSite(out, SITE);
  return { folder, out };
}

async function stage(out: string): Promise<void> {
  await writeSite((await openStaging(out)).folder, { "index.html": "new" });
}

const read = (...path: readonly string[]): Promise<string> => readFile(join(...path), "utf8");

test("a swap leaves the new site alone: nothing of the old one, nothing beside it", async () => {
  const { folder, out } = await folderWithSite();
  await stage(out);
  expect(await swapIn(out)).toEqual([]);
  expect(await readdir(folder)).toEqual(["_site"]);
  expect(await readdir(out)).toEqual(["index.html", MANIFEST]);
});

test("an empty folder that a build wrote is the site's own, and goes with it", async () => {
  const { out } = await folderWithSite();
  await mkdir(join(out, "photos", "2023"), { recursive: true });
  await writeSite(out, SITE);
  await stage(out);
  expect(await swapIn(out)).toEqual([]);
  expect(await readdir(out)).toEqual(["index.html", MANIFEST]);
});

test("a site is built where there is none, and in an empty folder", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "empty"));
  for (const name of ["new", "empty"]) {
    await stage(join(folder, name));
    expect(await swapIn(join(folder, name))).toEqual([]);
  }
  expect((await readdir(folder)).sort()).toEqual(["empty", "new"]);
});

test("until the swap the old site stands untouched", async () => {
  const { folder, out } = await folderWithSite();
  await stage(out);
  expect(await read(out, "index.html")).toBe("old");
  await discardStaging(out);
  expect(await readdir(folder)).toEqual(["_site"]);
  expect(await readdir(out)).toEqual(["2023", "index.html", "pagefind", MANIFEST]);
});

test("how many articles the old site has is told", async () => {
  const { out } = await folderWithSite();
  await writeSite(out, {}, 12);
  expect((await openStaging(out)).articlesBefore).toBe(12);
});

test.each([
  [{ CNAME: "" }, "CNAME"],
  [{ ".git/HEAD": "", ".git/objects/a": "" }, ".git/ (2 files)"],
  [{ "2023/private/thesis.docx": "" }, "2023/private/thesis.docx"],
  [{ "2023/01/gone/index.html.bak": "" }, "2023/01/gone/index.html.bak"],
  [{ "articles/a.md": "", "articles/b.md": "", "b.txt": "" }, "articles/ (2 files), b.txt"],
])("a site with a stranger in it is not replaced, and the stranger is named: %o", async (files, names) => {
  const { out } = await folderWithSite();
  await writeFiles(out, files);
  const listed = await readdir(out, { recursive: true });
  await expect(openStaging(out)).rejects.toThrow(`would delete it: ${names}. Move it out`);
  expect(await readdir(out, { recursive: true })).toEqual(listed);
});

test("a folder that somebody made in a site, and a link in the place of one of the site's, are strangers", async () => {
  const { folder, out } = await folderWithSite();
  await writeFiles(folder, { "letters/index.html": "dear" });
  await mkdir(join(out, "drafts"));
  await rm(join(out, "2023"), { recursive: true });
  await symlink(join(folder, "letters"), join(out, "2023"));
  await expect(openStaging(out)).rejects.toThrow("2023, drafts/ (empty). Move it out");
  expect(await read(folder, "letters/index.html")).toBe("dear");
});

test("a site of which something was deleted or changed by hand is replaced", async () => {
  const { out } = await folderWithSite();
  await rm(join(out, "2023/01/gone/index.html"));
  await writeFile(join(out, "index.html"), "changed");
  await stage(out);
  await swapIn(out);
  expect(await readdir(out)).toEqual(["index.html", MANIFEST]);
});

test("what comes into the old site while the new one is built is kept, told, and in nobody's way", async () => {
  const { folder, out } = await folderWithSite();
  await stage(out);
  await writeFiles(out, { "2023/thesis.docx": "mine" });
  const [told] = await swapIn(out);
  const [kept = ""] = (await readdir(folder)).filter((name) => name.startsWith("_site.trash-"));
  expect(told).toContain(
    `${kept}: an old site that could not be removed (it holds what no build wrote: 2023/`,
  );
  expect(await readdir(join(folder, kept), { recursive: true })).toEqual([
    "2023",
    MANIFEST,
    "2023/thesis.docx",
  ]);

  await stage(out);
  expect(await swapIn(out)).toEqual([told]);
  expect(await read(folder, kept, "2023/thesis.docx")).toBe("mine");
});

test("a site of an earlier version is not replaced, nor another tool's; the user is told what to do", async () => {
  const out = join(await temporaryFolder(), "_site");
  await writeFiles(out, SITE);
  await expect(openStaging(out)).rejects.toThrow(
    /_site: has no site-manifest\.json\.gz, .* holds: 2023\/01\/gone.*rename it to .*_site\.before, build again/s,
  );
  await writeFile(join(out, MANIFEST), "not packed");
  await expect(openStaging(out)).rejects.toThrow("_site: holds what no build wrote");
  expect(await read(out, "index.html")).toBe("old");
});

test.each(["_site.staging-build", "_site.old"])(
  "a folder %s that no build made is refused by its name",
  async (name) => {
    const { folder, out } = await folderWithSite();
    await writeFiles(folder, { [`${name}/letter.txt`]: "dear" });
    await expect(openStaging(out)).rejects.toThrow(`${name}: has no ${MANIFEST}`);
    expect(await read(folder, name, "letter.txt")).toBe("dear");
  },
);

test.each(["_site.staging-build", "_site.old", "_site.trash-0123abcd"])(
  "a link %s is not followed: what it leads to is not deleted",
  async (name) => {
    const { folder, out } = await folderWithSite();
    await writeSite(join(folder, "other"), SITE);
    await symlink(join(folder, "other"), join(folder, name));
    await stage(out)
      .then(() => swapIn(out))
      .catch((error: Error) => expect(error.message).toMatch(/is no folder/));
    expect(await readdir(join(folder, "other"))).toHaveLength(4);
  },
);

test("a folder of the user's that has a name like trash is left alone", async () => {
  const { folder, out } = await folderWithSite();
  await writeFiles(folder, { "_site.trash-0123abcd/a.txt": "mine", "_site.trash-notes/a.txt": "mine" });
  await stage(out);
  expect(await swapIn(out)).toHaveLength(1);
  for (const name of ["_site.trash-0123abcd", "_site.trash-notes"]) {
    expect(await read(folder, name, "a.txt")).toBe("mine");
  }
});

test("where the new site cannot be moved into place, the old one comes back", async () => {
  const { folder, out } = await folderWithSite();
  await stage(out);
  await discardStaging(out);
  await expect(swapIn(out)).rejects.toThrow("ENOENT");
  expect(await readdir(folder)).toEqual(["_site"]);
  expect(await read(out, "index.html")).toBe("old");
});
