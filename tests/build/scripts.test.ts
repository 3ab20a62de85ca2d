import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildArchive } from "../../src/archive/archive.ts";
import { writePages } from "../../src/build/write-pages.ts";
import { madeArticle } from "../made-article.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { englishSite } from "../test-site.ts";

const CLIENT = new URL("../../src/client/", import.meta.url);
/** What begins in the browser: all else runs when it is called. */
const ENTRIES = ["search.ts", "on-page.ts", "cite.ts", "thread.ts"];
const site = { ...englishSite, pathPrefix: "/clippings/" };

async function written(): Promise<{ folder: string; scripts: readonly string[] }> {
  const folder = await temporaryFolder();
  await writePages(buildArchive([madeArticle({ slug: "ferry" })], site), site, folder);
  return { folder, scripts: await readdir(join(folder, "scripts")) };
}

/** The scripts that a page's head names: those that it runs, and those that it preloads. */
async function namedBy(folder: string, page: string) {
  const html = await readFile(join(folder, page), "utf8");
  const named = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, path = ""]) => path);
  return {
    run: named(/<script type="module" src="([^"]*)"/g),
    preloaded: named(/<link rel="modulepreload" href="([^"]*)"/g),
  };
}

test("a site's scripts are named by their content, and pages name them under the site's prefix", async () => {
  const { folder, scripts } = await written();
  expect(scripts.filter((name) => !/^[a-z-]+-[A-Z0-9]{8}\.js$/.test(name))).toEqual([]);
  const { run } = await namedBy(folder, "2023/01/ferry/index.html");
  expect(run.map((path) => path.replace(/-\w+\.js$/, ""))).toEqual([
    "/clippings/scripts/on-page",
    "/clippings/scripts/cite",
  ]);
  for (const path of run) expect(scripts).toContain(path.replace("/clippings/scripts/", ""));
  expect((await readdir(folder)).filter((name) => name.endsWith(".js"))).toEqual([]);
});

test("the search page preloads all that its script imports before it runs", async () => {
  const { folder } = await written();
  const { run, preloaded } = await namedBy(folder, "search/index.html");
  const known = new Set([...run, ...preloaded]);
  expect(preloaded.length).toBeGreaterThan(0);
  for (const path of known) {
    const script = await readFile(join(folder, path.replace("/clippings/", "")), "utf8");
    for (const [, imported] of script.matchAll(/(?:import|from)"\.\/([^"]+)"/g))
      expect(known).toContain(`/clippings/scripts/${imported}`);
  }
});

test("the thread that searches is the one file that the scripts name it by", async () => {
  const { folder, scripts } = await written();
  const texts = await Promise.all(scripts.map((name) => readFile(join(folder, "scripts", name), "utf8")));
  const named = texts.flatMap((text) => text.match(/thread-\w{8}\.js/g) ?? []);
  expect([...new Set(named)]).toEqual(scripts.filter((name) => name.startsWith("thread-")));
});

test("scripts are written without the spaces and comments of their source", async () => {
  const { folder, scripts } = await written();
  for (const name of scripts)
    expect(await readFile(join(folder, "scripts", name), "utf8"), name).not.toMatch(/\n\s|\/\*/);
});

test("nothing of the browser's code runs when it is imported, but for the scripts that begin", async () => {
  const names = (await readdir(CLIENT)).filter((name) => name.endsWith(".ts"));
  expect(names).toEqual(expect.arrayContaining(ENTRIES));
  const { fetch } = globalThis;
  // Here is no document: a module that looks at one when it is imported fails.
  for (const name of names.filter((name) => !ENTRIES.includes(name)))
    await import(new URL(name, CLIENT).href);
  expect(globalThis.fetch).toBe(fetch);
});
