import { readdir, readFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { expect, test } from "vitest";

test("the product imports none of the tools beside it: no generator of articles, bench or test", async () => {
  const imported: string[] = [];
  for (const folder of ["src", "layouts"]) {
    for (const name of await readdir(folder, { recursive: true })) {
      if (!/\.tsx?$/.test(name)) continue;
      const file = join(folder, name);
      const specifiers = (await readFile(file, "utf8")).matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g);
      for (const [, path = ""] of specifiers) imported.push(join(dirname(file), path));
    }
  }
  expect(imported.length).toBeGreaterThan(500);
  expect(imported.filter((path) => ["demo", "bench", "tests"].includes(path.split(sep)[0] ?? ""))).toEqual(
    [],
  );
});
