import { readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { check } from "../src/commands/check.ts";
import { runCommand } from "./run-command.ts";
import { scratchRepository } from "./scratch-repository.ts";

/** An article of these words; of the publisher's that most warnings are about. */
const article = (title: string, words: string) =>
  `# ${title}\n\nBy [Ann Lee](#)\n\nGlobal Research, June 7, 2024\n\n${words}\n`;
const FERRY = article("A Ferry", "It came in parts, and nobody counted them on the quay that day.");
const NO_DATE = "# A Quay\n\nIt went.\n";

/** Checks the articles of a folder; what is said names them as if it were the current one. */
async function checkIn(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const ran = await runCommand(check, ["--articles", join(folder, "articles"), ...args], env);
  const [stdout, stderr] = [ran.stdout, ran.stderr].map((text) => text.replaceAll(`${folder}/`, ""));
  return { status: ran.status, stdout: stdout ?? "", stderr: stderr?.split("\n") ?? [] };
}

/** A repository with a refused article and a good one, and a branch for a change. */
async function archive() {
  const repository = await scratchRepository({
    "articles/2024/ferry.md": FERRY,
    "articles/old-mistake.md": NO_DATE,
  });
  repository.git("add", "--all");
  repository.git("commit", "--quiet", "--message", "articles");
  repository.git("checkout", "--quiet", "-b", "change");
  const write = (file: string, text: string) => writeFile(join(repository.folder, file), text);
  return { ...repository, write };
}

test("a change is told what it brought, committed or not, and the rest is counted by check", async () => {
  const { folder, git, write } = await archive();
  await write("articles/bad.md", NO_DATE.replace("Quay", "Crane"));
  await write("articles/1-copy.md", FERRY);
  git("add", "--all");
  git("commit", "--quiet", "--message", "change");
  await write("articles/new.md", NO_DATE.replace("Quay", "Lamp"));
  const summary = join(folder, "summary.md");
  const env = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: summary };
  const { status, stdout, stderr } = await checkIn(folder, ["--changed", "main"], env);

  const told = stderr
    .filter((line) => line.startsWith("articles/"))
    .map((line) => line.replace(/:.*\[/, " ["));
  expect(told).toEqual([
    "articles/1-copy.md [missing-url]",
    // The older copy loses its address to the new one, whose path it quotes.
    "articles/2024/ferry.md [duplicate]",
    "articles/bad.md [date]",
    "articles/new.md [date]",
  ]);
  const annotations = stdout.split("\n").filter((line) => line.startsWith("::"));
  expect(annotations.map((line) => line.slice(0, 5))).toEqual(["::err", "::err", "::war", "::war"]);
  expect(stdout).toContain(
    "3 changed files: 2 errors, 2 warnings\nelsewhere: 1 error [date]\nelsewhere: 1 warning [missing-url]\n",
  );
  expect(await readFile(summary, "utf8")).toBe(
    "3 changed files: 2 errors, 2 warnings\n\nElsewhere in the archive:\n\n- 1 error [date]\n- 1 warning [missing-url]\n",
  );
  expect(status).toBe(1);
});

test("a change without a mistake passes, whatever is wrong elsewhere, and what it does not touch is not its own", async () => {
  const { folder, git, write } = await archive();
  await write("articles/good.md", article("A Crane", "Nothing was lifted."));
  git("add", "--all");
  git("commit", "--quiet", "--message", "change");
  // The main branch goes on meanwhile.
  git("checkout", "--quiet", "main");
  await write("articles/another-mistake.md", NO_DATE);
  git("add", "--all");
  git("commit", "--quiet", "--message", "meanwhile");
  git("checkout", "--quiet", "change");
  const { status, stdout } = await checkIn(folder, ["--changed", "main"]);
  expect(stdout).toContain("1 changed file: 0 errors, 1 warning\n");
  expect(status).toBe(0);
});

test("an article that is gone is told by those that name it", async () => {
  const { folder, git, write } = await archive();
  await write("articles/french.md", FERRY.replace("# A", "---\ntranslationOf: 2024/ferry.md\n---\n\n# A"));
  git("add", "--all");
  git("commit", "--quiet", "--message", "a translation");
  await rm(join(folder, "articles/2024/ferry.md"));
  const { status, stdout, stderr } = await checkIn(folder, ["--changed", "HEAD"]);
  expect(stderr).toContainEqual(
    expect.stringContaining('articles/french.md:2:16: warning: "translationOf" names'),
  );
  expect(stdout).toContain("1 changed file: 0 errors, 1 warning\n");
  expect(status).toBe(0);
});

test("files and folders are checked by their names, wherever they are named from", async () => {
  const { folder } = await archive();
  const mistake = await checkIn(folder, [join(folder, "articles", "old-mistake.md")]);
  expect(mistake.stdout).toContain(
    "old-mistake.md: 1 error, 0 warnings\nelsewhere: 1 warning [missing-url]\n",
  );
  expect(mistake.status).toBe(1);
  const year = await checkIn(folder, [relative(".", join(folder, "articles/2024"))]);
  expect(year.stdout).toContain("articles/2024: 0 errors, 1 warning\nelsewhere: 1 error [date]\n");
  expect(year.status).toBe(0);
});

test.each([
  [["articles/feerry.md"], "articles/feerry.md: no such file or folder"],
  [["summary"], "summary is not in articles; --articles names another folder"],
  [["--changed", "mian"], '--changed: Git does not find "mian" ('],
  [["--changed"], '--changed: Git does not find "origin/HEAD" ('],
  [["--changed", "main", "articles"], "--changed takes one branch or commit to compare with"],
])("what cannot be checked is told in a sentence: %s", async (args, sentence) => {
  const { folder, write } = await archive();
  await write("summary", "");
  const named = (arg: string) => (/^(?:articles|summary)/.test(arg) ? join(folder, arg) : arg);
  const { status, stderr } = await checkIn(folder, args.map(named));
  expect(stderr).toContainEqual(expect.stringContaining(sentence));
  expect(status).toBe(2);
});
