import { createHash } from "node:crypto";
import { VFile } from "vfile";
import { buildLedger } from "../cleaning/ledger.ts";
import { metadataOf } from "../cleaning/metadata-of.ts";
import { withSignRepairs } from "../cleaning/sign-repairs.ts";
import type { SiteConfig } from "../config/site.ts";
import { parserInUse } from "../markdown/remark-accelerated.ts";
import { decode } from "../text/decode.ts";
import { type Message, plainMessage } from "../text/message.ts";
import type { Range } from "../text/range.ts";
import { fail, isFailure, TOP } from "../text/report.ts";
import { ARTICLE_SIZE, tooLarge } from "../text/size.ts";
import { slug } from "../text/slug.ts";
import { mendSigns } from "../text/windows-1252.ts";
import type { Reading } from "./article.ts";
import { articleProcessor } from "./article-processor.ts";

/**
 * Reads one article file: decodes it, reads its front matter, takes off what the publisher put round the text, and
 * accounts for every character. A file that cannot be published comes back `refused` with messages that say why.
 * @throws {Error} when the ledger does not add up: a fault of this program, never of the file.
 */
export function readArticle(path: string, bytes: Uint8Array, site: SiteConfig): Reading {
  const blank = blankReading(path, createHash("sha256").update(bytes).digest("hex"), site);
  const file = new VFile({ path });
  const decoded = unlessItFails(() => textOf(file, bytes));
  if (decoded === null) return { ...blank, messages: file.messages.map(plainMessage) };
  const { content, signs } = decoded;
  const source = String(file);
  const html = unlessItFails(() => String(processorOf(site).processSync(file)));
  const { matter = {}, facts, publisher, text, ledger, stretches = [] } = file.data;
  const messages = file.messages.map(plainMessage);
  if (html === null || !facts || !publisher || !ledger || text === undefined) {
    const front = stretches.filter(({ kind }) => kind === "front-matter");
    const known = withSignRepairs(source, buildLedger(source, front), signs);
    return { ...blank, ...metadataOf(matter, []), content, ledger: known, messages };
  }
  return {
    ...blank,
    ...facts,
    publisher: publisher.id,
    language: file.data.language ?? site.language,
    slug: matter.slug ?? blank.slug,
    aliases: matter.aliases ?? [],
    draft: matter.draft ?? false,
    duplicateOf: matter.duplicateOf ?? null,
    notDuplicateOf: matter.notDuplicateOf ?? [],
    translationOf: matter.translationOf ?? null,
    content,
    html: text === "" ? null : html,
    headings: file.data.headings ?? [],
    text: text === "" ? null : text,
    ledger: withSignRepairs(source, ledger, signs),
    messages: messages.toSorted((a, b) => a.line - b.line || a.column - b.column),
    refused: messages.some(({ severity }) => severity === "error"),
  };
}

/** What is said of a file that was found but not read, and why. */
export function unreadArticle(file: string, message: Message, site: SiteConfig): Reading {
  return { ...blankReading(file, "", site), messages: [message] };
}

/** Gives the file its text, in which every sign is whole; tells the text as it was, and where signs were mended. */
function textOf(
  file: VFile,
  bytes: Uint8Array,
): { readonly content: string; readonly signs: readonly Range[] } {
  const large = tooLarge(bytes.length, ARTICLE_SIZE);
  if (large !== null) fail(file, "size", `the file ${large}`, TOP);
  const content = decode(file, bytes);
  file.value = content;
  return { content, signs: mendSigns(file) };
}

/** What a step gives, or `null` where the file fails in it: the reason stands among the file's messages. */
function unlessItFails<T>(step: () => T): T | null {
  try {
    return step();
  } catch (error) {
    if (isFailure(error)) return null;
    throw error;
  }
}

/** A processor for each site, made once. */
const processors = new WeakMap<SiteConfig, ReturnType<typeof articleProcessor>>();

function processorOf(site: SiteConfig): ReturnType<typeof articleProcessor> {
  const processor = processors.get(site) ?? articleProcessor(site);
  processors.set(site, processor);
  return processor;
}

function blankReading(file: string, sha256: string, site: SiteConfig): Reading {
  return {
    ...metadataOf({}, []),
    file,
    sha256,
    slug: fileSlug(file),
    publisher: site.publisher,
    language: site.language,
    parser: parserInUse(site.parser),
    aliases: [],
    draft: false,
    duplicateOf: null,
    notDuplicateOf: [],
    translationOf: null,
    content: "",
    html: null,
    headings: [],
    text: null,
    ledger: [],
    messages: [],
    refused: true,
  };
}

/** The address part that a file's name gives its article: `articles/2023/US Cuba.md` → `us-cuba`. */
function fileSlug(file: string): string {
  const name = file.split("/").at(-1) ?? file;
  return slug(name.replace(/\.md$/i, ""));
}
