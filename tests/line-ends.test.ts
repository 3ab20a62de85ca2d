import { copyFile, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scratchRepository } from "./scratch-repository.ts";

test("a clone with Git's defaults on Windows has sources with LF, and fixtures and articles as they are", async () => {
  const files = {
    "src/a.ts": "one\ntwo\n",
    "README.md": "one\ntwo\n",
    "tests/fixtures/crlf.md": "one\r\ntwo\n",
    "articles/2023/lf.md": "one\ntwo\n",
    "articles/2023/crlf.md": "one\r\ntwo\r\n",
  };
  const { folder, git } = await scratchRepository(files);
  await copyFile(".gitattributes", join(folder, ".gitattributes"));
  git("config", "core.autocrlf", "true");
  git("add", "--all");
  for (const file of Object.keys(files)) await rm(join(folder, file));
  git("checkout", "--", ".");
  const out = Object.keys(files).map(async (file) => [file, await readFile(join(folder, file), "utf8")]);
  expect(Object.fromEntries(await Promise.all(out))).toEqual(files);
});
