import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";

/** A fenced block of TypeScript in a Markdown file; `line` is that of its first line of code, from 1. */
export interface FencedBlock {
  readonly line: number;
  readonly code: string;
}

/** The blocks of a Markdown text that are fenced as `ts` or `typescript`. */
export function fencedTypeScript(markdown: string): readonly FencedBlock[] {
  const blocks: FencedBlock[] = [];
  visit(unified().use(remarkParse).parse(markdown), "code", ({ lang, value, position }) => {
    if (lang !== "ts" && lang !== "typescript") return;
    if (position === undefined) throw new Error("remark gave a block no position");
    blocks.push({ line: position.start.line + 1, code: value });
  });
  return blocks;
}

/**
 * What the compiler says of the blocks of a document, each a module of its own that stands where the document does:
 * `README.md:12: error TS2322: …`.
 */
export async function typeErrors(
  document: string,
  blocks: readonly FencedBlock[],
): Promise<readonly string[]> {
  if (blocks.length === 0) return [];
  await mkdir(".cache", { recursive: true });
  const folder = await mkdtemp(".cache/fenced-code-");
  try {
    const files = blocks.map(({ line }) => join(dirname(document), `line-${line}.ts`));
    for (const [i, { line, code }] of blocks.entries()) {
      const file = join(folder, files[i] ?? "");
      await mkdir(dirname(file), { recursive: true });
      // Blank lines before the code, so that the compiler counts as the document does; a module even without imports.
      await writeFile(file, `${"\n".repeat(line - 1)}${code}\nexport {};\n`);
    }
    const config = {
      extends: resolve("tsconfig.json"),
      compilerOptions: {
        // A block's "./src/config/site.ts" is the project's.
        rootDirs: [resolve("."), resolve(folder)],
        typeRoots: [resolve("node_modules/@types")],
        noUnusedLocals: false,
      },
      include: [],
      files,
    };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [resolve("node_modules/typescript/bin/tsc"), "-p", folder, "--pretty", "false"],
      { encoding: "utf8" },
    );
    if (status === 0) return [];
    const errors = [...stdout.matchAll(/line-\d+\.ts\((\d+),\d+\): (error .*)/g)];
    if (errors.length === 0) throw new Error(`the compiler stopped: ${stdout}${stderr}`);
    return errors.map(([, line, error]) => `${document}:${line}: ${error}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
