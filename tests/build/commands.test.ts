import { type ChildProcess, spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { build, publishedAt } from "../../src/commands/build.ts";
import { check } from "../../src/commands/check.ts";
import { explain } from "../../src/commands/explain.ts";
import { annotation } from "../../src/commands/messages.ts";
import { split } from "../../src/commands/split.ts";
import { start as startCommand } from "../../src/commands/start.ts";
import { sitePath } from "../../src/config/site.ts";
import { runCommand as runHere } from "../run-command.ts";
import { temporaryFolder, writeFiles } from "../temporary-folder.ts";
import { SITES, site } from "../test-site.ts";
import { writeSite } from "./built-site.ts";

const FERRY = "# A Ferry\n\nBy [Ann Lee](#)\n\nGlobal Research, June 7, 2024\n\nIt came in parts.\n";
const NO_TITLE = "---\npublished: 2024-06-07\nregoins: [USA]\n---\n\nText.\n";

const CONFIG = "tests/test-site.ts";

/** Starts a command of the project with the settings of the tests; it is stopped when the test ends. */
function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", `src/commands/${command}.ts`, "--config", CONFIG, ...args],
    {
      env: { ...process.env, GITHUB_ACTIONS: "", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

const COMMANDS = { build, check, explain, split, start: startCommand };

/** Runs a command to its end within this process. */
async function runCommand(name: keyof typeof COMMANDS, args: readonly string[]) {
  const { status, stdout, stderr } = await runHere(COMMANDS[name], args);
  return { status, output: stderr + stdout };
}

/** Runs a command to its end in a process of its own. */
async function spawnCommand(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = start(command, args, env);
  let output = "";
  child.stdout?.on("data", (chunk) => (output += chunk));
  child.stderr?.on("data", (chunk) => (output += chunk));
  const status = await new Promise((resolve) => child.once("close", resolve));
  return { status, output };
}

/** Waits until a command has written a line that holds the text. */
function saying(child: ChildProcess, text: string): Promise<void> {
  return new Promise((resolve) => {
    child.stderr?.on("data", (chunk) => String(chunk).includes(text) && resolve());
  });
}

async function folderWith(articles: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder();
  await writeFiles(join(folder, "articles"), articles);
  return { folder, places: ["--articles", join(folder, "articles"), "--out", join(folder, "_site")] };
}

test("a refused article is named with its line, the others are built once each, and the status is 1", async () => {
  const { folder, places } = await folderWith({ "ferry.md": FERRY, "z-copy.md": FERRY, "bad.md": NO_TITLE });
  const env = { GITHUB_ACTIONS: "true", TEST_SITE: "other" };
  const { status, output } = await spawnCommand("build", places, env);
  expect(output).toContain('bad.md:3:1: error: "regoins"');
  expect(output).toMatch(/^::error file=.*bad\.md,line=3,col=1,title=/m);
  expect(output).toMatch(
    /_site: 1 article, \d+ pages, .* MB in .* s\n1 article refused, 3 warnings .*, 1 duplicate left out/,
  );
  expect(status).toBe(1);
  const page = await readFile(join(folder, "_site/2024/06/ferry/index.html"), "utf8");
  expect(page).toContain("It came in parts.");
  // The settings are those of the file that was named.
  const { title, language } = SITES.other;
  expect(page).toContain(`<html lang="${language}"`);
  expect(page).toContain(`<title>A Ferry · ${title}</title>`);
  expect(await readFile(join(folder, "_site/2024/06/z-copy/index.html"), "utf8")).toContain(
    `href="${sitePath(SITES.other, "/2024/06/ferry/")}"`,
  );
});

test("a strict build stops at a refused article and leaves the old site as it was", async () => {
  const { folder, places } = await folderWith({ "ferry.md": FERRY, "bad.md": NO_TITLE });
  await writeSite(join(folder, "_site"), { "index.html": "old" });
  const { status, output } = await runCommand("build", [...places, "--strict"]);
  expect(output).toContain("1 article is refused, and the build is strict: nothing is published");
  expect(status).toBe(2);
  expect(await readFile(join(folder, "_site/index.html"), "utf8")).toBe("old");
  expect((await readdir(folder)).sort()).toEqual(["_site", "articles"]);
});

test("of two builds at once one stops", async () => {
  const { places } = await folderWith({ "ferry.md": FERRY });
  const first = start("build", places);
  await saying(first, "writing pages");
  first.kill("SIGSTOP");
  const second = await runCommand("build", places);
  first.kill("SIGKILL");
  await new Promise((resolve) => first.once("close", resolve));
  expect(second.output).toContain(`another build (process ${first.pid}) is writing`);
  expect(second.status).toBe(2);
});

test("a killed build leaves the old site whole, and the next is built", async () => {
  const { folder, places } = await folderWith({ "ferry.md": FERRY });
  await writeSite(join(folder, "_site"), { "index.html": "old" });
  const first = start("build", places);
  await saying(first, "writing pages");
  first.kill("SIGKILL");
  await new Promise((resolve) => first.once("close", resolve));
  expect(await readFile(join(folder, "_site/index.html"), "utf8")).toBe("old");

  expect((await runCommand("build", places)).status).toBe(0);
  expect(await readFile(join(folder, "_site/index.html"), "utf8")).toContain("A Ferry");
  expect((await readdir(folder)).sort()).toEqual(["_site", "articles"]);
});

test("an unknown argument and a missing folder are answered in a sentence, with status 2", async () => {
  const unknown = await runCommand("build", ["--artciles", "x"]);
  expect(unknown).toEqual({
    status: 2,
    output:
      "Unknown option '--artciles'; this command takes --articles, --out, --at, --strict, --allow-fewer, --config\n",
  });
  for (const command of ["check", "start"] as const) {
    const missing = await runCommand(command, ["--articles", "no-such-folder"]);
    expect(missing.output).toContain("no-such-folder: no such folder; create it");
    expect(missing.status).toBe(2);
  }
});

test("check lists every message and writes nothing", async () => {
  const { folder, places } = await folderWith({
    "ferry.md": FERRY,
    "z-copy.md": FERRY,
    "bad.md": NO_TITLE,
    "notes.txt": "",
  });
  const { status, output } = await runCommand("check", places.slice(0, 2));
  expect(output).toContain('bad.md:3:1: error: "regoins"');
  expect(output).toContain("ferry.md:1:1: warning: the link to the original");
  expect(output).toContain("notes.txt:1:1: warning: is no article");
  expect(output).toMatch(/z-copy\.md:1:1: warning: 100 % of this text is that of ".*\/ferry\.md"/);
  expect(output).toContain("3 articles read, 1 article refused, 1 duplicate, 4 warnings");
  expect(status).toBe(1);
  expect(await readdir(folder)).toEqual(["articles"]);
});

test("an annotation stays one line, whatever the message holds", () => {
  const message = {
    line: 7,
    column: 1,
    severity: "error",
    rule: "title",
    reason: "50 %: cut,\nsee",
  } as const;
  expect(annotation({ file: "articles/a,b:c.md", message })).toBe(
    "::error file=articles/a%2Cb%3Ac.md,line=7,col=1,title=title::50 %25: cut,\\u000asee",
  );
});

test("a site knows where it is published", () => {
  const { address, pathPrefix } = publishedAt(site, "https://example.org/news-archive");
  expect({ address, pathPrefix }).toEqual({ address: "https://example.org", pathPrefix: "/news-archive/" });
  expect(publishedAt(site, "https://example.org").pathPrefix).toBe("/");
  expect(() => publishedAt(site, "example.org")).toThrow("give the site's whole address");
});
