import type { ArchiveMessage } from "../archive/archive.ts";
import type { Reading } from "../articles/article.ts";
import { readArticle } from "../articles/read-article.ts";
import type { SiteConfig } from "../site.ts";
import { readArticlesFolder } from "./articles-folder.ts";
import type { Report } from "./progress.ts";

/** What reading a folder of articles gave. */
export interface Readings {
  /** Every file that could be read, in the order of their paths. */
  readonly readings: readonly Reading[];
  /** What the folder's other files and the articles themselves have to say. */
  readonly messages: readonly ArchiveMessage[];
  /** How many articles cannot be published as they are. */
  readonly refused: number;
}

/** Reads and cleans every article of a folder; `readArticle` throws where it cannot account for a character. */
export async function readArticles(folder: string, site: SiteConfig, report: Report): Promise<Readings> {
  report.step(`reading ${folder}`);
  const readings: Reading[] = [];
  const messages: ArchiveMessage[] = [];
  let refused = 0;
  for await (const found of readArticlesFolder(folder)) {
    const { file } = found;
    if ("message" in found) {
      messages.push(found);
      if (found.message.severity === "error") refused += 1;
      continue;
    }
    const reading = readArticle(file, found.bytes, site);
    if (reading.refused) refused += 1;
    for (const message of reading.messages) messages.push({ file, message });
    readings.push(reading);
    report.progress(readings.length);
  }
  return { readings, messages, refused };
}
