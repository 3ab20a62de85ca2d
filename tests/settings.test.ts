import { spawnSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readArticle } from "../src/articles/read-article.ts";
import { loadConfig } from "../src/commands/load-config.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { site } from "./test-site.ts";

/** The path of a file of settings: the suite's, but for these; `undefined` leaves a setting out. */
async function configWith(says: object): Promise<string> {
  const folder = await temporaryFolder({
    "site.config.ts": `export const site = ${JSON.stringify({ ...site, ...says })};\n`,
  });
  return join(folder, "site.config.ts");
}

test("no test, nor what it is made of, reads the adopter's site.config.ts", async () => {
  const folders = ["tests", "bench", "demo", "src", "layouts"];
  const files = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder, { recursive: true }))
        .filter((name) => /\.[jt]sx?$/.test(name))
        .map((name) => join(folder, name)),
    ),
  );
  const imports = /(?:from|import\()\s*["'`][./]*site\.config\b/;
  const readers: string[] = [];
  for (const file of files.flat()) if (imports.test(await readFile(file, "utf8"))) readers.push(file);
  expect(files.flat().length).toBeGreaterThan(200);
  expect(readers).toEqual([]);
});

describe("settings", () => {
  test("are what the file says", async () => {
    expect(await loadConfig(await configWith({}))).toEqual(site);
  });

  test.each([
    [{ title: " " }, '"title" is " "; write the archive\'s name'],
    [{ description: undefined }, '"description" is missing; write a sentence about the archive'],
    [
      { address: "https://example.org/" },
      '"address" is "https://example.org/"; write scheme and host without',
    ],
    [{ address: "example.org" }, '"address" is "example.org"; write scheme and host without'],
    [{ pathPrefix: "news" }, '"pathPrefix" is "news"; write "/", or a folder between slashes'],
    [{ pathPrefix: "/../" }, '"pathPrefix" is "/../"; write'],
    [
      { language: "de" },
      '"language" is "de"; write "en", "fr", "es", or one of them with a region ("fr-CA")',
    ],
    [{ contact: "me@example.org" }, '"contact" is "me@example.org"; write "mailto:" and an e-mail address'],
    [{ publisher: "planet" }, '"publisher" is "planet"; write one of "globalizacion", "global-research"'],
    [{ pageSize: "50" }, '"pageSize" is "50"; write a whole number'],
    [{ pageSize: 0 }, '"pageSize" is 0; write a whole number'],
    [{ parser: "fast" }, '"parser" is "fast"; write "accelerated" or "remark"'],
    [{ adress: "https://example.org" }, '"adress" is no setting; did you mean "address"?'],
    [{ theme: 1 }, '"theme" is no setting; remove it; there are title, description, address'],
  ])("with %j are refused in a sentence", async (says, sentence) => {
    const file = await configWith(says);
    const refusal = await loadConfig(file).then(String, (error: Error) => error.message);
    expect(refusal).toContain(`${file}: ${sentence}`);
    expect(refusal.split("\n")).toHaveLength(1);
  });

  test("with several faults are told them all", async () => {
    const refusal = loadConfig(await configWith({ title: 7, pageSize: 1.5, language: null }));
    await expect(refusal).rejects.toThrow(/"title" is 7.*\n.*"language" is null.*\n.*"pageSize" is 1.5/);
  });

  test("that are in no file, or under another name, are asked for", async () => {
    await expect(loadConfig("nowhere.ts")).rejects.toThrow(
      "nowhere.ts: no such file; the settings of the site",
    );
    const folder = await temporaryFolder({
      "a.ts": "export const config = {};",
      "b.ts": "export const site = 7;",
    });
    await expect(loadConfig(join(folder, "a.ts"))).rejects.toThrow(
      "a.ts has no settings; write them as export const",
    );
    await expect(loadConfig(join(folder, "b.ts"))).rejects.toThrow('b.ts: "site" must be an object');
  });
});

test("a slip in the file of settings is told with its place, and stops a command with status 2", async () => {
  const folder = await temporaryFolder({
    "site.config.ts": 'export const site = {\n  title: "A"\n  pageSize: 5,\n};\n',
  });
  const config = join(folder, "site.config.ts");
  const command = ["--import", "tsx", "src/commands/check.ts", "--config", config];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  expect(stderr).toBe(
    `${config}:3:2: Expected "}" but found "pageSize"; mend this line, or the end of the one before it\n`,
  );
  expect(status).toBe(2);
});

test("an article that states neither language nor publisher has the site's", () => {
  const bytes = new TextEncoder().encode("---\ntitle: Q\npublished: 2024-06-07\n---\n\nWords.\n");
  const inSpanish = readArticle("q.md", bytes, { ...site, language: "es", publisher: "plain" });
  expect(inSpanish).toMatchObject({ language: "es", publisher: "plain" });
  const ofPublisher = readArticle("q.md", bytes, { ...site, language: "es", publisher: "mondialisation" });
  expect(ofPublisher).toMatchObject({ language: "fr", publisher: "mondialisation" });
});
