import { mkdir, realpath, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { resolveOutput } from "../../src/build/output.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** A folder under its true name, and articles in it. */
async function folderWithArticles(): Promise<{ folder: string; articles: string }> {
  const folder = await realpath(await temporaryFolder({ "articles/a.md": "" }));
  return { folder, articles: join(folder, "articles") };
}

test("links are followed, so that the folder behind them is replaced, not the link", async () => {
  const { folder, articles } = await folderWithArticles();
  await mkdir(join(folder, "served"));
  await symlink(join(folder, "served"), join(folder, "link"));
  expect(await resolveOutput(join(folder, "link"), articles)).toBe(join(folder, "served"));
  expect(await resolveOutput(join(folder, "link/new/site"), articles)).toBe(join(folder, "served/new/site"));
});

test("a link to nothing is told before the build", async () => {
  const { folder, articles } = await folderWithArticles();
  await symlink(join(folder, "nothing"), join(folder, "link"));
  await expect(resolveOutput(join(folder, "link"), articles)).rejects.toThrow(
    /link is a link to a folder that is not there; create that folder, or remove the link/,
  );
});

test("an output folder that holds the articles, or lies among them, is refused, by whatever link it is named", async () => {
  const { folder, articles } = await folderWithArticles();
  await symlink(folder, join(folder, "same"));
  for (const out of [folder, articles, join(folder, "same"), join(folder, "same/articles")]) {
    await expect(resolveOutput(out, articles)).rejects.toThrow(/holds the articles \(.*name another$/);
  }
  for (const out of [join(articles, "new"), join(folder, "same/articles/2023/site")]) {
    await expect(resolveOutput(out, articles)).rejects.toThrow(/lies among the articles \(.*name another$/);
  }
  expect(await resolveOutput(join(folder, "articles-site"), articles)).toBe(join(folder, "articles-site"));
});

test("the project's own folder is refused, and those that hold it", async () => {
  for (const out of [".", "", "..", "/"]) {
    await expect(resolveOutput(out, "articles")).rejects.toThrow(/holds the project/);
  }
});

test("a file in the way is told", async () => {
  const { articles } = await folderWithArticles();
  await expect(resolveOutput(join(articles, "a.md/site"), articles)).rejects.toThrow(
    /cannot be used as a folder \(ENOTDIR\)/,
  );
});
