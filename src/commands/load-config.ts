import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { z } from "zod";
import { type SiteConfig, SPOKEN_LANGUAGES, spokenLanguage } from "../config/site.ts";
import { PUBLISHERS } from "../publishers/publishers.ts";
import { messageOf } from "../text/errors.ts";
import { nearest } from "../text/nearest.ts";

/** Every command reads the settings of the site from this file of the current folder, or from the one it is told. */
export const CONFIG = { type: "string", default: "site.config.ts" } as const;

const text = (write: string) =>
  z.string(write).refine((value) => value.trim() !== "", { error: write, abort: true });
const quoted = (names: readonly string[]) => names.map((name) => JSON.stringify(name)).join(", ");

const ADDRESS = 'write scheme and host without a path or a slash behind it, such as "https://example.org"';
const PATH_PREFIX = 'write "/", or a folder between slashes, such as "/news-archive/"';
const CONTACT = 'write "mailto:" and an e-mail address, or the web address of a page, with https://';

/** What each setting may be; its one message says what to write. */
const settings = z.strictObject({
  title: text("write the archive's name"),
  description: text("write a sentence about the archive"),
  address: text(ADDRESS).refine(isOrigin, ADDRESS),
  pathPrefix: text(PATH_PREFIX).refine(isFolder, PATH_PREFIX),
  language: z.custom<SiteConfig["language"]>(
    (value) => typeof value === "string" && spokenLanguage(value) !== null,
    `write ${SPOKEN_LANGUAGES}`,
  ),
  contact: text(CONTACT).refine(
    (value) => /^(mailto:[^@\s]+@|https?:\/\/)\S+$/.test(value) && URL.canParse(value),
    CONTACT,
  ),
  publisher: z.enum(
    PUBLISHERS.map(({ id }) => id),
    `write one of ${quoted(PUBLISHERS.map(({ id }) => id))}`,
  ),
  pageSize: z.int("write a whole number, such as 50").positive("write a whole number from 1 on"),
  parser: z.enum(["accelerated", "remark"], 'write "accelerated" or "remark"'),
});
const KEYS = Object.keys(settings.shape);

/** The settings in a file. Whatever is wrong with them is thrown in one message, a sentence for each fault. */
export async function loadConfig(file: string): Promise<SiteConfig> {
  const { site } = await moduleAt(file);
  if (site === undefined) throw new Error(`${file} has no settings; write them as export const site = { … }`);
  const parsed = settings.safeParse(site);
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.flatMap((issue) => faults(file, site, issue)).join("\n"));
}

async function moduleAt(file: string): Promise<{ readonly site?: unknown }> {
  const path = resolve(file);
  if (!(await stat(path).catch(() => null))?.isFile()) {
    throw new Error(
      `${file}: no such file; the settings of the site must stand there (--config FILE names it)`,
    );
  }
  try {
    return await import(pathToFileURL(path).href);
  } catch (error) {
    const reason = messageOf(error);
    // A slip in the syntax is told with its place; it often stands at the end of the line before.
    const [, place, slip] = /:(\d+:\d+): ERROR: (.*)/.exec(reason) ?? [];
    throw new Error(
      place === undefined
        ? `${file} cannot be read: ${reason}`
        : `${file}:${place}: ${slip}; mend this line, or the end of the one before it`,
      { cause: error },
    );
  }
}

function faults(file: string, site: unknown, issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const meant = nearest(key, KEYS);
      const remedy = meant === null ? `remove it; there are ${KEYS.join(", ")}` : `did you mean "${meant}"?`;
      return `${file}: "${key}" is no setting; ${remedy}`;
    });
  }
  const [key] = issue.path;
  if (key === undefined) return [`${file}: "site" must be an object: export const site = { … }`];
  const value: unknown = Object(site)[key];
  const found =
    value === undefined
      ? "is missing"
      : `is ${typeof value === "string" ? JSON.stringify(value) : inspect(value)}`;
  return [`${file}: "${String(key)}" ${found}; ${issue.message}`];
}

function isOrigin(address: string): boolean {
  return /^https?:/.test(address) && URL.canParse(address) && new URL(address).origin === address;
}

function isFolder(path: string): boolean {
  return /^\/([^/]+\/)*$/.test(path) && new URL(path, "https://example.org").pathname === path;
}
