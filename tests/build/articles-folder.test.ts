import { execFileSync } from "node:child_process";
import { chmod, mkdir, symlink, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { readArticlesFolder } from "../../src/build/articles-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** What the folder gave: `a.md: 5 bytes`, or `a.md: error: reason`, with paths inside the folder. */
async function listed(folder: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const found of readArticlesFolder(folder)) {
    const what =
      "bytes" in found ? `${found.bytes.length} bytes` : `${found.message.severity}: ${found.message.reason}`;
    lines.push(`${relative(folder, found.file).replaceAll("\\", "/")}: ${what}`);
  }
  return lines;
}

test("articles are found in every folder, in the order of their paths", async () => {
  const folder = await temporaryFolder({ "b.md": "1", "a/z.md": "12", "a/B.md": "", "Z.md": "123" });
  expect(await listed(folder)).toEqual([
    "Z.md: 3 bytes",
    "a/B.md: 0 bytes",
    "a/z.md: 2 bytes",
    "b.md: 1 bytes",
  ]);
});

test("other files are named, hidden ones passed over", async () => {
  const folder = await temporaryFolder({
    "x.njk": "",
    "y.MD": "",
    ".DS_Store": "",
    ".hidden/a.md": "",
    "a.md": "",
  });
  expect(await listed(folder)).toEqual([
    "a.md: 0 bytes",
    "x.njk: warning: is no article (*.md) and is left out",
    "y.MD: warning: is no article (*.md) and is left out; rename it so that it ends in .md",
  ]);
});

test("a link is refused, whether it leads to a file, a folder, itself or nowhere", async () => {
  const folder = await temporaryFolder({ "inside.md": "" });
  const outside = await temporaryFolder({ "secret.md": "secret" });
  await symlink(join(outside, "secret.md"), join(folder, "a.md"));
  await symlink(outside, join(folder, "b"));
  await symlink(join(folder, "c.md"), join(folder, "c.md"));
  await symlink(join(folder, "nothing"), join(folder, "d.md"));
  const refused = "error: is a link; put the file itself here";
  expect(await listed(folder)).toEqual([
    `a.md: ${refused}`,
    `b: ${refused}`,
    `c.md: ${refused}`,
    `d.md: ${refused}`,
    "inside.md: 0 bytes",
  ]);
});

test.skipIf(process.platform === "win32")("a pipe does not hold the build for ever", async () => {
  const folder = await temporaryFolder({ "a.md": "1" });
  execFileSync("mkfifo", [join(folder, "pipe.md")]);
  expect(await listed(folder)).toEqual(["a.md: 1 bytes", "pipe.md: error: is no ordinary file"]);
});

// Other systems have no such names.
test.skipIf(process.platform !== "linux")(
  "a file or folder whose name is not UTF-8 is named, with what to do",
  async () => {
    const folder = await temporaryFolder({ "a.md": "1" });
    const latin1 = (name: string) => Buffer.from(`${folder}/${name}`, "latin1");
    await writeFile(latin1("caf\xe9.md"), "1");
    await mkdir(latin1("d\xe9p\xf4t"));
    expect(await listed(folder)).toEqual([
      "a.md: 1 bytes",
      "caf\ufffd.md: error: its name is not UTF-8; rename it",
      "d\ufffdp\ufffdt: error: its name is not UTF-8; rename it; its articles are missing from the archive",
    ]);
  },
);

// Nothing is unreadable to root, nor on Windows by its mode.
test.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
  "what cannot be read is named, the rest is read",
  async () => {
    const folder = await temporaryFolder({ "a.md": "1", "b.md": "1", "c/d.md": "1" });
    await chmod(join(folder, "b.md"), 0);
    await chmod(join(folder, "c"), 0);
    expect(await listed(folder)).toEqual([
      "a.md: 1 bytes",
      "b.md: error: cannot be read (EACCES)",
      "c: error: cannot be read (EACCES); its articles are missing from the archive",
    ]);
    await chmod(join(folder, "c"), 0o700);
  },
);

test("a folder called x.md is named and its articles are read", async () => {
  const folder = await temporaryFolder({ "x.md/a.md": "1" });
  expect(await listed(folder)).toEqual([
    "x.md: warning: is a folder; rename it without .md",
    "x.md/a.md: 1 bytes",
  ]);
});

test("a file over one megabyte is refused, one of exactly a megabyte is read", async () => {
  const folder = await temporaryFolder({
    "big.md": "x".repeat(1024 * 1024 + 1),
    "most.md": "x".repeat(1024 * 1024),
  });
  expect(await listed(folder)).toEqual([
    "big.md: error: has 1.0 MB; an article may have 1 MB; if it is several in one, npm run split parts them",
    "most.md: 1048576 bytes",
  ]);
});

test("a missing folder is an error that says what to do; an empty one is none", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "empty"));
  expect(await listed(join(folder, "empty"))).toEqual([]);
  await expect(listed(join(folder, "missing"))).rejects.toThrow(/missing: no such folder; create it/);
});
