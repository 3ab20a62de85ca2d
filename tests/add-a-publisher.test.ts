import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "./temporary-folder.ts";
import { site } from "./test-site.ts";

const ROOT = new URL("..", import.meta.url).pathname;

/** What CONTRIBUTING.md says under "Add a publisher" that somebody should write, by the file to write it in. */
const BLOCKS = [
  ...(/^## Add a publisher\n(.*?)^## /ms
    .exec(readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8"))?.[1]
    ?.replaceAll(/^ {3}/gm, "")
    .matchAll(/^```(ts|diff)\n\/\/ (\S+)\n(.*?)^```$/gms) ?? []),
].map(([, kind = "", file = "", text = ""]) => ({ kind, file, text }));

/** A copy of the made-up paper, with a trap: the author asks for what the paper asks for. */
const COPY = `# Três barcos sem dono

Por Ana Linde e Rui Gasset

Jornal do Cais, terça-feira, 13 de março de 2012

Tema: Portos e marés

Os barcos chegaram de noite.

Siga o Jornal do Cais, disse ele, e não olhe para trás.

A fonte original deste artigo é Correio do Porto

Siga o Jornal do Cais no Facebook e Twitter

Apoie o nosso jornalismo, faça um donativo
`;

/** What a change says: new lines at the top of its file, or in the place of the old line above them. */
function applied(source: string, change: string): string {
  let text = source;
  for (const [, old, fresh = ""] of change.matchAll(/(?:^-(.*)\n)?((?:^\+.*\n)+)/gm)) {
    const lines = fresh.replaceAll(/^\+/gm, "");
    if (old === undefined) text = lines + text;
    else {
      expect(text).toContain(`\n${old}\n`);
      text = text.replace(`${old}\n`, () => lines);
    }
  }
  return text;
}

test("a publisher in a new language is added as CONTRIBUTING.md tells, and its copies are read", async () => {
  expect(BLOCKS.map(({ kind }) => kind)).toEqual(["ts", "ts", "diff", "diff"]);
  const folder = await temporaryFolder();
  cpSync(join(ROOT, "src"), join(folder, "src"), { recursive: true });
  for (const file of ["package.json", "tsconfig.json"]) cpSync(join(ROOT, file), join(folder, file));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  for (const { kind, file, text } of BLOCKS) {
    const path = join(folder, file);
    writeFileSync(path, kind === "ts" ? text : applied(readFileSync(path, "utf8"), text));
  }
  writeFileSync(
    join(folder, "read.ts"),
    `import { readArticle } from "./src/articles/read-article.ts";
     const bytes = new TextEncoder().encode(${JSON.stringify(COPY)});
     console.log(JSON.stringify(readArticle("a.md", bytes, ${JSON.stringify(site)})));`,
  );
  writeFileSync(
    join(folder, "tsconfig.read.json"),
    JSON.stringify({ extends: "./tsconfig.json", include: ["read.ts"] }),
  );
  const run = (...command: readonly string[]) =>
    execFileSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
  run("node_modules/typescript/bin/tsc", "-p", "tsconfig.read.json");
  expect(JSON.parse(run("--import", "tsx", "read.ts"))).toMatchObject({
    publisher: "jornal-do-cais",
    language: "pt",
    title: "Três barcos sem dono",
    authors: ["Ana Linde", "Rui Gasset"],
    published: "2012-03-13",
    themes: ["Portos e marés"],
    source: { name: "Correio do Porto" },
    text: "Os barcos chegaram de noite.\n\nSiga o Jornal do Cais, disse ele, e não olhe para trás.",
  });
}, 60_000);
