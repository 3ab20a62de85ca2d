import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { close, createIndex, type IndexFile } from "pagefind";
import { interfaceLanguage, type SiteConfig } from "../config/site.ts";
import { messageOf } from "../text/errors.ts";

/** Article pages, `2023/01/us-cuba-talks/index.html`; lists and front pages are never searched. */
const ARTICLE_PAGES = "[0-9][0-9][0-9][0-9]/[0-9][0-9]/*/index.html";

/** What the search page loads; Pagefind also writes two user interfaces and a highlighter. */
const NEEDED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[^/]*|[^/]*\.pf_meta|(index|fragment|filter)\/.*)$/;

/** Pagefind's script fails on an index without pages: an empty archive has one, of a letter nobody looks for. */
const NO_ARTICLES = { url: "/", content: "ꙭ" };

/** Indexes the written article pages for the search page, and fails where the index misses one. */
export async function indexSite(folder: string, site: SiteConfig, articles: number): Promise<void> {
  const files: IndexFile[] = [];
  try {
    // All articles share one index, so that a search finds those in other languages too.
    const language = interfaceLanguage(site);
    const { index, errors } = await createIndex({ forceLanguage: language });
    refuse(errors);
    if (index === undefined) throw new Error("Pagefind gave no index");
    refuse((await index.addDirectory({ path: folder, glob: ARTICLE_PAGES })).errors);
    if (articles === 0) refuse((await index.addCustomRecord({ ...NO_ARTICLES, language })).errors);
    // Pagefind answers before the files it writes itself are whole on the disk, so its files are written here.
    const built = await index.getFiles();
    refuse(built.errors);
    files.push(...built.files);
    await writeNeeded(files, join(folder, "pagefind"));
  } catch (error) {
    throw new Error(`the search index could not be written: ${messageOf(error)}`, { cause: error });
  } finally {
    await close();
  }
  verifyIndex(files, Math.max(articles, 1));
}

async function writeNeeded(files: readonly IndexFile[], folder: string): Promise<void> {
  for (const { path, content } of files.filter(({ path }) => NEEDED.test(path))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Pagefind reports pages it has read, not pages it has indexed: only its own entry file counts those. */
function verifyIndex(files: readonly IndexFile[], expected: number): void {
  const written = files.find(({ path }) => path === "pagefind-entry.json");
  if (written === undefined) throw new Error("the search index has no entry file; nothing is published");
  const indexed = indexedPages(JSON.parse(new TextDecoder().decode(written.content)));
  if (indexed !== expected) {
    throw new Error(
      `the search index holds ${indexed} pages, the archive ${expected} articles; nothing is published`,
    );
  }
}

function indexedPages(entry: unknown): number {
  const { languages } = entry as { languages: Record<string, { page_count: number }> };
  return Object.values(languages).reduce((sum, language) => sum + language.page_count, 0);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join("; "));
}
