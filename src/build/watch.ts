import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { watch as watchFiles } from "chokidar";

/** Editors save in several steps, and a copied folder comes file by file. */
const SETTLE_MS = 100;

const BUILD = fileURLToPath(new URL("../commands/build.ts", import.meta.url));

/** Everything a site is made of: its code is watched too, for those who work on it. */
const SOURCES = ["layouts", "public", "src", "eleventy.config.ts"];

/** What is built again and again, and where. */
interface Watched {
  readonly articles: string;
  readonly out: string;
  /** The file of the site's settings. */
  readonly config: string;
}

/** A build that repeats itself. */
interface Watch {
  close(): Promise<void>;
}

/**
 * Builds now and after every change, and calls `built` when a site stands. Each build is a process of its own:
 * Node never forgets a module, so a changed layout needs a fresh one.
 */
export async function watch({ articles, out, config }: Watched, built: () => void): Promise<Watch> {
  // A preview may show few articles, or none yet.
  const build = [BUILD, "--articles", articles, "--out", out, "--config", config, "--allow-fewer"];
  let child: ChildProcess | null = null;
  let changed = false;
  let closed = false;
  let settling: ReturnType<typeof setTimeout> | undefined;

  async function rebuild(): Promise<void> {
    changed = true;
    if (child !== null) return;
    while (changed && !closed) {
      changed = false;
      child = spawn(process.execPath, ["--import", "tsx", ...build], {
        stdio: "inherit",
      });
      const status = await ended(child);
      child = null;
      if (status === 0 || status === 1) built();
    }
  }

  const watcher = watchFiles([articles, config, ...SOURCES], { ignoreInitial: true, followSymlinks: false });
  watcher.on("all", () => {
    clearTimeout(settling);
    settling = setTimeout(rebuild, SETTLE_MS);
  });
  await rebuild();

  return {
    async close() {
      closed = true;
      clearTimeout(settling);
      child?.kill();
      await watcher.close();
    },
  };
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
}
