import { execFileSync } from "node:child_process";
import { readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readOrdinaryFile } from "../../src/build/ordinary-file.ts";
import { check } from "../../src/commands/check.ts";
import { explain, writeNew } from "../../src/commands/explain.ts";
import { split } from "../../src/commands/split.ts";
import { ARTICLE_SIZE, SEVERAL_SIZE } from "../../src/text/size.ts";
import { runCommand as runHere } from "../run-command.ts";
import { temporaryFolder, writeFiles } from "../temporary-folder.ts";

const FERRY = "# A Ferry\n\nBy [Ann Lee](#)\n\nGlobal Research, June 7, 2024\n\nIt came in parts.\n";
const QUAY = FERRY.replace("A Ferry", "A Quay").replace("came", "went");
/** What commands a terminal, breaks a line or is a command to the runner of GitHub Actions. */
const UNSAFE = /(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]|##\[|^\s*::/mu;
const HOSTILE = "x\n::stop-commands::tok\n::error::pwned \u001b]0;owned\u0007 ##[error]\u202e\u2028\u0085";

const COMMANDS = { check, explain, split };

/** Runs a command to its end. */
function runCommand(command: keyof typeof COMMANDS, ...args: readonly string[]) {
  return runHere(COMMANDS[command], args);
}

test("explain writes where it is told to, over no file, through no link, into no folder", async () => {
  const folder = await temporaryFolder({ "ferry.md": FERRY, "kept.html": "kept", "full/a.html": "kept" });
  const at = (name: string) => join(folder, name);
  await symlink(at("kept.html"), at("link.html"));
  await symlink(at("nowhere.html"), at("dangling.html"));
  const written = await runCommand("explain", "--html", "--out", at("new.html"), at("ferry.md"));
  expect(written).toEqual({ status: 0, stdout: `${at("new.html")} is written\n`, stderr: "" });
  expect(await readFile(at("new.html"), "utf8")).toMatch(/^<!doctype html>/);

  const over = await runCommand("explain", "--diff", "--out", at("ferry.md"), at("ferry.md"));
  expect(over.stderr).toContain("ferry.md: is there already; name a new file");
  expect(over.status).toBe(2);
  for (const name of ["kept.html", "link.html", "dangling.html", "full", "new.html"])
    await expect(writeNew(at(name), "x")).rejects.toThrow(`${name}: is there already`);
  expect(await readFile(at("ferry.md"), "utf8")).toBe(FERRY);
  expect(await readFile(at("kept.html"), "utf8")).toBe("kept");
  expect(await readdir(folder)).not.toContain("nowhere.html");
});

test("explain of a folder tells of its articles, and names what is none", async () => {
  const folder = await temporaryFolder({ "ferry.md": FERRY, "a/quay.md": QUAY, "notes.txt": "" });
  const { status, stdout, stderr } = await runCommand("explain", "--json", folder);
  const told = stdout.trim().split("\n");
  expect(told.map((line) => JSON.parse(line).title)).toEqual(["A Quay", "A Ferry"]);
  expect(stderr).toContain("notes.txt:1:1: warning: is no article");
  expect(status).toBe(0);
});

test("a refused file of 200,000 lines is explained: why, its facts, its first lines", async () => {
  const head = "---\ntitle: Definitions\npublished: 2024-06-07\n---\n\n";
  const folder = await temporaryFolder({ "lines.md": `${head}${"[a]:\n".repeat(200_000)}` });
  const { status, stdout } = await runCommand("explain", join(folder, "lines.md"));
  expect(stdout).toMatch(
    /^.*lines\.md: refused\n\n.*:100001:1:\s+error:\s+the\s+text\s+has\s+more\s+than\s+100000\s+lines/,
  );
  expect(stdout).toMatch(/^title +Definitions$/m);
  expect(stdout).toMatch(/^ +6 {2}not kept +\[a\]:$/m);
  expect(stdout).toMatch(/^… and 199,005 lines more$/m);
  expect(stdout.split("\n").length).toBeLessThan(1100);
  expect(status).toBe(1);
});

test("a file over the limit is told of, the others are explained all the same", async () => {
  const folder = await temporaryFolder({ "big.md": "x".repeat(2 ** 21), "ferry.md": FERRY });
  const { status, stdout } = await runCommand(
    "explain",
    "--json",
    join(folder, "big.md"),
    join(folder, "ferry.md"),
  );
  const [big, ferry] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(big).toMatchObject({ refused: true, text: null, title: null });
  expect(big.messages[0].reason).toMatch(/^has 2\.0 MB; an article may have 1 MB/);
  expect(ferry).toMatchObject({ refused: false, title: "A Ferry" });
  expect(status).toBe(1);
});

test.skipIf(process.platform === "win32")("nothing is read that has no end", async () => {
  const ordinary = { reason: "is no ordinary file" };
  expect(await readOrdinaryFile("/dev/zero", ARTICLE_SIZE)).toEqual(ordinary);
  const folder = await temporaryFolder({ "big.md": "x".repeat(5 * 2 ** 20) });
  execFileSync("mkfifo", [join(folder, "pipe.md")]);
  expect(await readOrdinaryFile(join(folder, "pipe.md"), ARTICLE_SIZE)).toEqual(ordinary);
  expect(await readOrdinaryFile(join(folder, "big.md"), SEVERAL_SIZE)).toEqual({
    reason: "has 5.0 MB; npm run split reads 4 MB at most; cut the file by hand first",
  });
  expect(await readOrdinaryFile(join(folder, "none.md"), ARTICLE_SIZE)).toEqual({
    reason: "there is no such file",
  });
  const split = await runCommand("split", "/dev/zero");
  expect(split).toMatchObject({ status: 2, stderr: "/dev/zero: is no ordinary file\n" });
});

test("split writes each article beside the file, over no other, and loses nothing", async () => {
  const there = { "june.md": `${FERRY}\n${QUAY}`, "a-ferry.md": `${FERRY}\n`, "a-quay.md": FERRY };
  const folder = await temporaryFolder(there);
  const at = (name: string) => join(folder, name);
  const { status, stdout } = await runCommand("split", at("june.md"));
  expect(stdout.split("\n").slice(0, 2)).toEqual([
    `${at("a-ferry.md")}: "A Ferry", there already`,
    `${at("a-quay-2.md")}: "A Quay"`,
  ]);
  expect(stdout).toContain("2 articles, 1 file written; they hold all of");
  expect(status).toBe(0);
  expect((await readdir(folder)).sort()).toEqual(["a-ferry.md", "a-quay-2.md", "a-quay.md", "june.md"]);
  expect(await readFile(at("a-quay-2.md"), "utf8")).toBe(QUAY);
  for (const [name, text] of Object.entries(there)) expect(await readFile(at(name), "utf8")).toBe(text);
});

test("an article that stands in a file twice is written once and counted so; a folder of its name stays", async () => {
  const folder = await temporaryFolder({ "june.md": `${FERRY}\n${QUAY}\n${QUAY}\n`, "a-ferry.md/x": "" });
  const { stdout } = await runCommand("split", join(folder, "june.md"));
  expect(stdout).toContain("3 articles, 2 files written");
  expect((await readdir(folder)).sort()).toEqual(["a-ferry-2.md", "a-ferry.md", "a-quay.md", "june.md"]);
});

test("split says which limit a file is beyond", async () => {
  const folder = await temporaryFolder({ "june.md": "a\n\n".repeat(30_000) });
  const { stderr, status } = await runCommand("split", join(folder, "june.md"));
  expect(stderr).toMatch(/june\.md:\d+:1: error: the text has more than 50000 parts/);
  expect(status).toBe(2);
});

test("nothing that stands in an article, or in its name, commands the terminal or the runner", async () => {
  const folder = await temporaryFolder();
  const key = `${JSON.stringify(HOSTILE)}: y`;
  await writeFiles(folder, {
    "key.md": `---\n${key}\ntitle: ${JSON.stringify(HOSTILE)}\npublished: 2024-06-07\n---\n\n::error::x ##[error]\n`,
    "a\n::error::\u001b[2J##[error].md": FERRY.replace(
      "A Ferry",
      "A \u001b[2J\u202e Ferry ::error::x",
    ).replace("It", "::It"),
    "two.md": `${FERRY.replace("A Ferry", "A \u001b]0;\u202e Ferry")}\n${QUAY}`,
  });
  const runs = [
    ["check", "--articles", folder],
    ["explain", folder],
    ["explain", `no\n::error::\u001b[2J.md`],
    ["split", join(folder, "two.md")],
  ] as const;
  for (const [command, ...args] of runs) {
    const { stdout, stderr } = await runCommand(command, ...args);
    expect(stdout + stderr).not.toBe("");
    expect(stdout).not.toMatch(UNSAFE);
    expect(stderr).not.toMatch(UNSAFE);
  }
}, 60_000);
