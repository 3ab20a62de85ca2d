import type { Metadata } from "../cleaning/metadata.ts";
import type { SiteConfig } from "../config/site.ts";
import type { Heading } from "../markdown/remark-heading-ids.ts";
import type { Message } from "../text/message.ts";
import type { Segment } from "../text/stretch.ts";

/** Everything that reading one file found out, whether or not the file can be published. */
export interface Reading extends Metadata {
  /** Path as given, with forward slashes: `articles/2023/us-cuba-talks.md`. */
  readonly file: string;
  /** Profile id: `global-research`, `plain`, another one of `src/publishers/`. */
  readonly publisher: string;
  readonly language: string;
  /** The parser that read it: the site's, or `remark` where the accelerated one does not load on this machine. */
  readonly parser: SiteConfig["parser"];
  /** Wanted address part: front matter's `slug`, else made from the file name. */
  readonly slug: string;
  /** Former site paths that lead to this article: `/2023/01/old-name/`. */
  readonly aliases: readonly string[];
  readonly draft: boolean;
  /** The article that this file is a copy of, by its path within the articles' folder or its slug. */
  readonly duplicateOf: string | null;
  /** Articles that this one resembles without being a copy, named likewise. */
  readonly notDuplicateOf: readonly string[];
  /** The article that this one says in another language, named likewise. */
  readonly translationOf: string | null;
  /** The decoded file, on which the ledger's offsets count; empty where it could not be decoded. */
  readonly content: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** The cleaned body as sanitised HTML; `null` where there is none. */
  readonly html: string | null;
  /** The headings in `html`, in order. */
  readonly headings: readonly Heading[];
  /** The cleaned body as plain text, blocks parted by a blank line; `null` where there is none. */
  readonly text: string | null;
  readonly ledger: readonly Segment[];
  readonly messages: readonly Message[];
  readonly refused: boolean;
}

/** A reading that can be published: it has a title, a date and a text. */
export interface Article extends Reading {
  readonly title: string;
  /** The date the archive files it under: `published`, else the source's date, else `firstPublished`. */
  readonly date: string;
  readonly html: string;
  readonly text: string;
  readonly refused: false;
}

/** The article in a reading, or `null` for a refused file or a draft. */
export function publishable(reading: Reading): Article | null {
  const { title, html, text, refused, draft } = reading;
  const date = dateOfRecord(reading);
  if (refused || draft || title === null || date === null || html === null || text === null) return null;
  return { ...reading, title, date, html, text, refused };
}

/** The date an article is filed under, `YYYY-MM-DD`. */
export function dateOfRecord(
  metadata: Pick<Metadata, "published" | "source" | "firstPublished">,
): string | null {
  return metadata.published ?? metadata.source?.date ?? metadata.firstPublished;
}
