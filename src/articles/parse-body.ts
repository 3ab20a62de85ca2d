import { type Parsed, parseMarkdown } from "../markdown.ts";
import type { SiteConfig } from "../site.ts";
import { type Mended, mendLines } from "./mend-lines.ts";

/** A file's Markdown, mended, and its tree; every position in both is a position in the file. */
export type ParsedBody = Mended & Parsed;

/** Parses what follows the front matter, which is blanked out, not cut off. */
export function parseBody(content: string, bodyStart: number, parser: SiteConfig["parser"]): ParsedBody {
  const blank = content.slice(0, bodyStart).replace(/[^\r\n]/g, " ");
  const mended = mendLines(blank + content.slice(bodyStart));
  return { ...mended, ...parseMarkdown(mended.text, parser) };
}
