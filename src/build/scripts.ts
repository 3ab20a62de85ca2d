import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Metafile } from "esbuild";

/** The scripts that pages name. */
const PAGE_SCRIPTS = ["search", "on-page", "cite"] as const;

/** The name of a script that pages name. */
export type PageScript = (typeof PAGE_SCRIPTS)[number];

const CLIENT = fileURLToPath(new URL("../client", import.meta.url));
const FOLDER = "scripts";

/**
 * The browser's scripts: as constant as the code that they are made of, so they are made once in each process, when its
 * first layout is loaded.
 */
const scripts = await bundled();

/** The paths in the site of a script, `/scripts/search-4ALLMGGE.js`, and of those that it imports at once behind it. */
export function scriptPaths(name: PageScript): readonly string[] {
  return scripts.paths[name];
}

/** Writes the browser's scripts into a site. */
export async function writeScripts(folder: string): Promise<void> {
  await mkdir(join(folder, FOLDER), { recursive: true });
  for (const { path, contents } of scripts.files)
    await writeFile(join(folder, FOLDER, basename(path)), contents);
}

/** The thread that searches comes first, since the pages' scripts name its file; it shares none with them. */
async function bundled() {
  const thread = await bundle(["thread"], "");
  const pages = await bundle(PAGE_SCRIPTS, basename(thread.outputFiles[0]?.path ?? ""));
  const paths = PAGE_SCRIPTS.map((name) => [name, pathsOf(name, pages.metafile)]);
  return {
    files: [...thread.outputFiles, ...pages.outputFiles],
    paths: Object.fromEntries(paths) as Readonly<Record<PageScript, readonly string[]>>,
  };
}

/** Each file is named by its content, so that a browser never takes an old one for it and may keep it for good. */
function bundle(names: readonly string[], thread: string) {
  return build({
    absWorkingDir: CLIENT,
    entryPoints: names.map((name) => `${name}.ts`),
    define: { THREAD: JSON.stringify(thread) },
    outdir: FOLDER,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    minify: true,
    metafile: true,
    write: false,
    logLevel: "silent",
  });
}

function pathsOf(name: PageScript, { outputs }: Metafile): readonly string[] {
  const paths = new Set(Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === `${name}.ts`));
  // A set goes on to what is added to it meanwhile.
  for (const path of paths)
    for (const imported of outputs[path]?.imports ?? [])
      if (imported.kind === "import-statement") paths.add(imported.path);
  return [...paths].map((path) => `/${path}`);
}
