import { readdir, readFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { expect, test } from "vitest";

/** The folders of `src/` from bottom to top: each imports from itself and from those below. README.md says what they hold. */
const ROOMS = [
  ...[
    "languages",
    "config",
    "text",
    "front-matter",
    "markdown",
    "names",
    "cleaning",
    "publishers",
    "articles",
  ],
  ...["archive", "cite", "map", "search", "explain", "client", "serve", "build", "commands"],
];

interface Import {
  readonly file: string;
  readonly imported: string;
}

async function importsIn(folder: string): Promise<readonly Import[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.tsx?$/.test(name));
  const imports = names.map(async (name) => {
    const file = join(folder, name);
    const specifiers = (await readFile(file, "utf8")).matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g);
    return [...specifiers].map(([, path = ""]) => ({ file, imported: join(dirname(file), path) }));
  });
  return (await Promise.all(imports)).flat();
}

const told = ({ file, imported }: Import): string => `${file} imports ${imported}`;

test("each room of the house imports from itself and from the rooms below", async () => {
  const roomOf = (path: string): number => ROOMS.indexOf(path.split(sep)[1] ?? "");
  const within = (await importsIn("src")).filter(({ imported }) => imported.startsWith(`src${sep}`));
  expect(within.length).toBeGreaterThan(500);
  expect(within.filter(({ file }) => roomOf(file) < 0).map(told)).toEqual([]);
  expect(within.filter(({ file, imported }) => roomOf(imported) > roomOf(file)).map(told)).toEqual([]);
});

test("the product imports none of the tools beside it: no generator of articles, bench, test or drawer of the map", async () => {
  const imports = [...(await importsIn("src")), ...(await importsIn("layouts"))];
  const tools = ["demo", "bench", "tests", "tools"];
  expect(imports.filter(({ imported }) => tools.includes(imported.split(sep)[0] ?? "")).map(told)).toEqual(
    [],
  );
});

test("README.md has a row for each room, in this order", async () => {
  const rows = [...(await readFile("README.md", "utf8")).matchAll(/^\| `src\/([a-z-]+)\/` \|/gm)];
  expect(rows.map(([, room]) => room)).toEqual(ROOMS);
  const folders = (await readdir("src", { withFileTypes: true })).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...ROOMS].sort());
});
