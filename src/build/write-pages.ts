import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import configure, { type EleventyConfig } from "../../eleventy.config.ts";
import type { Archive } from "../archive/archive.ts";
import type { SiteConfig } from "../config/site.ts";
import { headersFile } from "../serve/security-policy.ts";
import { messageOf } from "../text/errors.ts";
import { writeScripts } from "./scripts.ts";
import { writeStyle } from "./write-style.ts";

const LAYOUTS = fileURLToPath(new URL("../../layouts", import.meta.url));
const PUBLIC = fileURLToPath(new URL("../../public", import.meta.url));

/** Writes every page of the archive, its style and scripts, the headers for its host and the files of `public/` into a folder; returns how many pages. */
export async function writePages(archive: Archive, site: SiteConfig, folder: string): Promise<number> {
  const eleventy = new Eleventy(fromHere(LAYOUTS), fromHere(folder), {
    quietMode: true,
    config: (config: EleventyConfig) => configure(config, { archive, site, publicFolder: fromHere(PUBLIC) }),
  });
  await eleventy.init();
  eleventy.disableLogger();
  try {
    const [, pages] = await eleventy.write();
    await writeStyle(folder);
    await writeScripts(folder);
    await writeFile(join(folder, "_headers"), headersFile(site));
    return pages.length;
  } catch (error) {
    throw new Error(`the pages could not be written: ${messageOf(error)}`, { cause: error });
  }
}

/** Eleventy knows only paths that are relative to the current directory. */
function fromHere(path: string): string {
  return relative(process.cwd(), path) || ".";
}
