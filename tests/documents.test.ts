import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { readArticle } from "../src/articles/read-article.ts";
import { FRONT_MATTER_KEYS } from "../src/front-matter/front-matter-schema.ts";
import { PUBLISHERS } from "../src/publishers/publishers.ts";
import { fencedTypeScript, typeErrors } from "./fenced-code.ts";
import { englishSite } from "./test-site.ts";

const DOCUMENTS = [
  "README.md",
  "CONTRIBUTING.md",
  ...(await readdir("docs", { recursive: true }))
    .filter((name) => name.endsWith(".md"))
    .map((name) => posix.join("docs", name.replaceAll("\\", "/")))
    .sort(),
];

/** A file or folder that a document names; `NAME` stands for any. */
const NAMED = /^(?!.*NAME)(?:src|demo|docs|layouts|public|tests|bench|\.github)\/[\w./-]*$/;

test("a block of TypeScript is found with its line, in a list too, and other blocks are none", () => {
  const markdown =
    "one\n\n```ts\nconst a = 1;\n```\n\n- item\n\n  ~~~typescript\n  b();\n  ~~~\n\n```json\n{}\n```\n";
  expect(fencedTypeScript(markdown)).toEqual([
    { line: 4, code: "const a = 1;" },
    { line: 10, code: "b();" },
  ]);
});

test("a fault in a block is told with the document's line, and a block imports as its document would", async () => {
  const blocks = fencedTypeScript(
    '# A\n\n```ts\nimport { slug } from "../src/text/slug.ts";\nconst name: string = slug("A");\n```\n\n```ts\nconst one: number = "1";\n```\n',
  );
  expect(await typeErrors("docs/a.md", blocks)).toEqual([
    "docs/a.md:9: error TS2322: Type 'string' is not assignable to type 'number'.",
  ]);
});

describe.each(DOCUMENTS)("%s", (document) => {
  // CONTRIBUTING.md has parts of files as well, and a test of its own.
  test.skipIf(document === "CONTRIBUTING.md")("has TypeScript that compiles", async () => {
    expect(await typeErrors(document, fencedTypeScript(await readFile(document, "utf8")))).toEqual([]);
  });

  test("links to no file or heading, and names no file, that is not there", async () => {
    const tree = parse(await readFile(document, "utf8"));
    const missing: string[] = [];
    const links: string[] = [];
    visit(tree, ["link", "image"], (node) => {
      if ("url" in node && !/^https?:|^mailto:/.test(node.url)) links.push(node.url);
    });
    for (const link of links) {
      const [path = "", heading] = link.split("#");
      const target = path === "" ? document : join(dirname(document), path);
      if (!(await isThere(target))) missing.push(link);
      else if (heading !== undefined && !(await headingIds(target)).includes(heading)) missing.push(link);
    }
    const named: string[] = [];
    visit(tree, "inlineCode", ({ value }) => {
      if (NAMED.test(value)) named.push(value);
    });
    for (const path of named) if (!(await isThere(path))) missing.push(path);
    expect(missing).toEqual([]);
  });
});

test("every decision has its number, which no other has, and its date", async () => {
  const decisions = DOCUMENTS.filter((document) => document.startsWith("docs/decisions/"));
  const numbers = decisions.map((document) => posix.basename(document).slice(0, 4));
  expect(new Set(numbers).size).toBe(decisions.length);
  for (const [i, document] of decisions.entries()) {
    expect(await readFile(document, "utf8")).toMatch(
      new RegExp(`^# ${numbers[i]} .+\\n\\n\\d{4}-\\d\\d-\\d\\d\\n\\n`),
    );
  }
});

describe("docs/editing.md", async () => {
  const editing = await readFile("docs/editing.md", "utf8");

  test("lists the keys of front matter and the publishers, all of them and no others", () => {
    const [, table = ""] = editing.split("| key | value |");
    const rows = table.slice(0, table.indexOf("\n\n")).split("\n").slice(2);
    const keys = rows.flatMap((row) =>
      [...(row.split(" | ")[0] ?? "").matchAll(/`(\w+)`/g)].map(([, key]) => key),
    );
    expect(keys.toSorted()).toEqual(FRONT_MATTER_KEYS.toSorted());
    const publishers = rows.find((row) => row.startsWith("| `publisher`")) ?? "";
    const ids = [...publishers.matchAll(/`([\w-]+)`/g)].map(([, id]) => id).slice(1);
    expect(ids.toSorted()).toEqual(PUBLISHERS.map(({ id }) => id).toSorted());
  });

  test("has examples of front matter that are read without a message", () => {
    const examples: string[] = [];
    visit(parse(editing), "code", ({ lang, value }) => {
      if (lang === "markdown" && value.startsWith("---\n")) examples.push(value);
    });
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(readArticle("ports.md", new TextEncoder().encode(example), englishSite).messages).toEqual([]);
    }
  });
});

function parse(markdown: string) {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown);
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

/** The ids that GitHub gives the headings of a document. */
async function headingIds(document: string): Promise<readonly string[]> {
  const ids: string[] = [];
  visit(parse(await readFile(document, "utf8")), "heading", (heading) => {
    let text = "";
    visit(heading, ["text", "inlineCode"], (node) => {
      if ("value" in node) text += node.value;
    });
    ids.push(
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .replaceAll(" ", "-"),
    );
  });
  return ids;
}
