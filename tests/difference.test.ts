import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readArticle } from "../src/articles/read-article.ts";
import { difference } from "../src/explain/difference.ts";
import { CLEANING_FIXTURES } from "./cleaning-fixtures.ts";
import { temporaryFolder, writeFiles } from "./temporary-folder.ts";
import { site } from "./test-site.ts";

const read = (text: string, file = "articles/a.md") =>
  readArticle(file, new TextEncoder().encode(text), site);

const COPY = `# A Ferry

By Ann Lee
Global Research, June 7, 2024

It came.

The second paragraph of this text was cut by the page break of the printer,

which is no place for a paragraph to end.

It went.

It was gone.

It had been.

The original source of this article is Global Research
`;

test("what was taken or removed goes, and a paragraph cut in two is one line", () => {
  expect(difference(read(COPY))).toBe(`--- a/articles/a.md
+++ b/articles/a.md
@@ -1,13 +1,6 @@ title, authors, published, page-break
-# A Ferry
-
-By Ann Lee
-Global Research, June 7, 2024
-
 It came.
 
-The second paragraph of this text was cut by the page break of the printer,
-
-which is no place for a paragraph to end.
+The second paragraph of this text was cut by the page break of the printer, which is no place for a paragraph to end.
 
 It went.
 
@@ -15,4 +8,3 @@ source
 
 It had been.
 
-The original source of this article is Global Research
`);
});

test("of a line of which only a part was taken, the rest stays", () => {
  const text = "# A Ferry\n\nBy Ann Lee<br>It came.\n";
  expect(difference(read(text))).toContain("-By Ann Lee<br>It came.\n+It came.\n");
});

test("where nothing changes there is no difference", () => {
  expect(difference(read("---\ntitle: A Ferry\npublished: 2024-06-07\n---\n\nIt came."))).toBe("");
  expect(difference(read(""))).toBe("");
});

test("git applies the difference of every fixture, Windows line ends and lost last line ends as well", async () => {
  const contents = CLEANING_FIXTURES.flatMap(({ name, content }, i) => {
    const forms = [content, content.trimEnd(), content.replaceAll(/\r?\n/g, "\r\n")];
    return [[`${name} ${i % 3}.md`, forms[i % 3] ?? ""] as const];
  });
  const folder = await temporaryFolder();
  await writeFiles(folder, Object.fromEntries(contents));
  const patches = contents.map(([name, content]) => difference(read(content, name))).join("");
  execFileSync("git", ["apply", "--whitespace=nowarn", "-"], { cwd: folder, input: patches });
  for (const [name, content] of contents) {
    const applied = await readFile(join(folder, name), "utf8");
    // What is left has the words of the text, front matter aside.
    const words = (text: string) =>
      text
        .replace(/^---[\s\S]*?\n---\r?\n/, "")
        .replace(/^ {0,3}\[[^\]^]+\]: *\S+$/gm, "")
        .replace(/\](?:\([^)]*\)|\[[^\]]*\])|<br>/g, "]")
        .match(/[\p{L}\p{N}]+/gu);
    expect(words(applied), name).toEqual((read(content, name).text ?? "").match(/[\p{L}\p{N}]+/gu));
  }
});
