import { madeUpArticle } from "../demo/made-up-article.ts";
import { type Archive, buildArchive } from "../src/archive/archive.ts";
import type { Reading } from "../src/articles/article.ts";
import { madeArticle } from "./made-article.ts";
import { site } from "./test-site.ts";

/** A text, most of it, and another. */
export const TEXT = madeUpArticle(5).expected.text.join("\n\n");
export const CUT = TEXT.slice(0, TEXT.length * 0.9);
export const OTHER = madeUpArticle(6).expected.text.join("\n\n");

/** The files that an archive publishes. */
export const published = (archive: Archive) => archive.articles.map(({ file }) => file).toSorted();
/** What an archive says, each with its file and line. */
export const reasons = (archive: Archive) =>
  archive.messages.map(({ file, message }) => `${file}:${message.line}: ${message.reason}`);
/** A copy of the text in a file of that name. */
export const copy = (file: string, says: Partial<Reading> = {}) =>
  madeArticle({ file, slug: file.replace(/^.*\/|\.md$/g, ""), text: TEXT, ...says });
/** The archive of some readings. */
export const archiveOf = (...readings: readonly Reading[]) => buildArchive(readings, site);
