import { writeManifest } from "../../src/build/manifest.ts";
import { writeFiles } from "../temporary-folder.ts";

/** Writes a folder that is what a build of so many articles left: these files, and the manifest that lists them. */
export async function writeSite(
  folder: string,
  files: Readonly<Record<string, string>>,
  articles = 1,
): Promise<void> {
  await writeFiles(folder, files);
  await writeManifest(folder, articles);
}
