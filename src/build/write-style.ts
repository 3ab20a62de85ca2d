import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The style sheet's parts in the order they are read: values, the page, what stands on it, paper last. */
const PARTS = [
  "values",
  "page",
  "masthead",
  "sections",
  "charts",
  "lists",
  "article",
  "reading",
  "about-article",
  "search",
  "search-box",
  "print",
] as const;

const FOLDER = new URL("../../layouts/style/", import.meta.url);

/** Writes one style sheet for all pages, so that the second page a reader opens needs nothing but itself. */
export async function writeStyle(folder: string): Promise<void> {
  const parts = await Promise.all(PARTS.map((part) => readFile(new URL(`${part}.css`, FOLDER), "utf8")));
  await writeFile(join(folder, "site.css"), parts.join("\n"));
}
