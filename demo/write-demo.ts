import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { madeUpArticle } from "./made-up-article.ts";

/** Writes `count` made-up articles as `<folder>/<year>/<name>.md`. */
export async function writeDemo(count: number, folder: string): Promise<void> {
  for (const { file, markdown } of madeUpArchive(count)) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, markdown);
  }
}

/** `count` made-up articles, each with a file name of its own. */
export function madeUpArchive(count: number): { file: string; markdown: string }[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, seed) => {
    const { file, markdown } = madeUpArticle(seed);
    const free = taken.has(file) ? file.replace(/\.md$/, `-${seed}.md`) : file;
    taken.add(free);
    return { file: free, markdown };
  });
}
