import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readArticle } from "../../src/articles/read-article.ts";
import { silentReport } from "../../src/build/progress.ts";
import { readArticles } from "../../src/build/read-articles.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { site } from "../test-site.ts";

/** More than are read without threads, and no round number of batches. */
const MANY = 330;

test("a folder that is read on all cores gives what its files give one by one, in the order of their paths", async () => {
  const folder = await temporaryFolder({ "article-0207.txt": "" });
  const files = Array.from({ length: MANY }, (_, i) => ({
    file: join(folder, `article-${String(i).padStart(4, "0")}.md`),
    text: i % 50 === 7 ? "" : `---\npublished: 2023-01-16\n---\n# Title ${i}\n\nWords of article ${i}.\n`,
  }));
  for (const { file, text } of files) await writeFile(file, text);

  const { readings, messages, refused } = await readArticles(folder, site, silentReport);
  expect(readings).toEqual(
    files.map(({ file, text }) => readArticle(file, new TextEncoder().encode(text), site)),
  );
  expect(refused).toBe(7);
  expect(messages.map(({ file }) => file)).toEqual(messages.map(({ file }) => file).toSorted());
  expect(messages.some(({ file }) => file.endsWith("article-0207.txt"))).toBe(true);
});

test("what a thread throws stops the reading", async () => {
  const folder = await temporaryFolder(
    Object.fromEntries(Array.from({ length: MANY }, (_, i) => [`${i}.md`, "# Title\n\nWords.\n"])),
  );
  // Threads are given a copy, in which the language is what it was when it was made: by then it is no text.
  let asked = 0;
  const broken = Object.defineProperty({ ...site }, "language", {
    enumerable: true,
    get: () => (asked++ < 100 ? site.language : 7),
  });
  await expect(readArticles(folder, broken, silentReport)).rejects.toThrow("split is not a function");
});
