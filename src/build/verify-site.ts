import { lstatSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Archive } from "../archive/archive.ts";
import { type SiteConfig, sitePath } from "../config/site.ts";
import { filesIn } from "./owned-files.ts";

const MISTAKES_SHOWN = 10;

/** What a verified site holds. */
interface Verified {
  readonly pages: number;
  readonly bytes: number;
}

/**
 * Reads every written page again: each article has its page and its whole body on it, no page is cut short, and
 * every link into the site leads to a written file. Links in the authors' texts are the authors' own.
 */
export async function verifySite(folder: string, archive: Archive, site: SiteConfig): Promise<Verified> {
  const entries = filesIn(folder).map((path) => ({ path, found: lstatSync(join(folder, path)) }));
  const files = entries.filter(({ found }) => found.isFile());
  const sizes = new Map(files.map(({ path, found }) => [`/${path}`, found.size]));
  const bodies = new Map(archive.articles.map(({ path, html }) => [`${path}index.html`, html]));
  const mistakes: string[] = [];
  let pages = 0;
  for (const path of bodies.keys()) {
    if (!sizes.has(path)) mistakes.push(`${path} is missing`);
  }
  const dead = new Set<string>();
  for (const path of sizes.keys()) {
    if (!path.endsWith(".html")) continue;
    pages += 1;
    const html = await readFile(join(folder, path), "utf8");
    const body = bodies.get(path) ?? "";
    if (!html.trimEnd().endsWith("</html>")) mistakes.push(`${path} is not whole`);
    if (!html.includes(body)) mistakes.push(`${path} has not the body of its article`);
    for (const link of linksIn(
      html.replace(body, () => ""),
      site,
    )) {
      if (sizes.has(link) || dead.has(link)) continue;
      dead.add(link);
      mistakes.push(`${path} links to ${link}, which is not there`);
    }
  }
  if (mistakes.length > 0)
    throw new Error(`the built site is not sound, so it is not published:\n${list(mistakes)}`);
  return { pages, bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0) };
}

/** Paths of the files that a page's links into the site lead to. */
function* linksIn(html: string, site: SiteConfig): Generator<string> {
  const root = sitePath(site, "/");
  for (const [, value = ""] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
    if (!value.startsWith(root) || value.startsWith("//")) continue;
    const [path = ""] = value.slice(root.length).split(/[?#]/, 1);
    yield path === "" || path.endsWith("/") ? `/${path}index.html` : `/${path}`;
  }
}

function list(mistakes: readonly string[]): string {
  const shown = mistakes.slice(0, MISTAKES_SHOWN);
  const rest = mistakes.length - shown.length;
  return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].map((line) => `  ${line}`).join("\n");
}
