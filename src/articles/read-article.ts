import { createHash } from "node:crypto";
import { pageOf, printPage } from "../markdown.ts";
import type { Claim, Publisher } from "../publishers/publisher.ts";
import { detectPublisher, PUBLISHERS, publisherById } from "../publishers/publishers.ts";
import { parserInUse } from "../remark-accelerated.ts";
import type { SiteConfig } from "../site.ts";
import type { Reading } from "./article.ts";
import { checkMetadata, checkSeveral } from "./checks.ts";
import { clean } from "./clean.ts";
import { damageIn } from "./damage.ts";
import { decode } from "./decode.ts";
import { definitionsOf } from "./definitions.ts";
import { fileSlug } from "./file-slug.ts";
import { readFrontMatter } from "./front-matter.ts";
import type { FrontMatter } from "./front-matter-schema.ts";
import { nameHeadings } from "./headings.ts";
import { buildLedger, frontMarks, ledgerFault } from "./ledger.ts";
import { type Line, linesOf } from "./lines.ts";
import type { Message } from "./message.ts";
import { metadataOf } from "./metadata.ts";
import { pageFault } from "./page-text.ts";
import { parseBody } from "./parse-body.ts";
import { textBlocks, wordsOf } from "./plain-text.ts";
import { positionAt } from "./position.ts";
import { resolveLinks } from "./resolve-links.ts";
import { severalArticles } from "./several-articles.ts";
import { ARTICLE_SIZE, tooLarge } from "./size.ts";
import { mendSigns, withSignRepairs } from "./windows-1252.ts";

const NO_TEXT = "there is no text under its head; add the article's text, or delete the file";
const TOP = { line: 1, column: 1 };

/**
 * Reads one article file: decodes it, reads its front matter, takes off what the publisher put round the text, and
 * accounts for every character. A file that cannot be published comes back `refused` with messages that say why.
 * @throws {Error} when the ledger does not add up: a fault of this program, never of the file.
 */
export function readArticle(file: string, bytes: Uint8Array, site: SiteConfig): Reading {
  const blank = blankReading(file, createHash("sha256").update(bytes).digest("hex"), site);
  const large = tooLarge(bytes.length, ARTICLE_SIZE);
  if (large !== null) return { ...blank, messages: [error(TOP, "size", `the file ${large}`)] };
  const decoded = decode(bytes);
  if (decoded.text === null) return { ...blank, messages: decoded.messages };
  const signs = mendSigns(decoded.text);
  const broken = signs.messages.find(({ severity }) => severity === "error");
  if (broken !== undefined) return { ...blank, messages: [broken] };
  const content = signs.text;
  const front = readFrontMatter(content);
  const messages = [...decoded.messages, ...signs.messages, ...front.messages];
  const refused = (message: Message): Reading => ({
    ...blank,
    ...metadataOf(front.data, []),
    content: decoded.text,
    ledger: withSignRepairs(content, buildLedger(content, frontMarks(front)), signs.marks),
    messages: [...messages, message],
  });
  const body = parseBody(content, front.bodyStart, site.parser);
  if (body.tree === null) return refused(error(body.excess, "limits", body.excess.reason));
  const { tree } = body;

  const lines = linesOf(tree, body.text);
  if (wordsOf(textBlocks(tree).join("\n")).length === 0) {
    return refused(
      error(TOP, "empty", "there is not a word of text in this file; write the article, or delete the file"),
    );
  }
  const publisher = publisherOf(front.data, lines, site);
  if (publisher === null) {
    const known = PUBLISHERS.map(({ id }) => id).join(", ");
    return refused(error(TOP, "front-matter", `"publisher" is none we know; known are ${known}`));
  }

  const cleaned = clean(content, front, { ...body, tree }, lines, publisher);
  const { text, claims, ledger } = cleaned;
  const definitions = definitionsOf(tree);
  const metadata = metadataOf(front.data, claims);
  const language = front.data.language ?? languageOf(claims) ?? (publisher.language || site.language);
  const shown = nameHeadings(resolveLinks(cleaned.tree, definitions));
  const page = pageOf(shown.tree, language);
  const fault = ledgerFault(body.text, ledger, tree, text) ?? pageFault(cleaned.tree, definitions, page);
  if (fault !== null)
    throw new Error(
      `${file}: the text does not add up: ${fault}. This is a fault of the program; please report it.`,
    );
  const top = content.length - content.slice(front.bodyStart).trimStart().length;
  const all = [
    ...messages,
    ...cleaned.messages,
    ...damageIn(cleaned.tree, content),
    ...(text === "" ? [error(positionAt(content, top), "empty", NO_TEXT)] : []),
    // Nothing is missing from a file without text, nor what front matter states that could not be read.
    ...(front.messages.length > 0 || text === ""
      ? []
      : [
          ...checkSeveral(file, severalArticles(tree, cleaned.lines, publisher, body.text), front, content),
          ...checkMetadata(metadata, publisher, claims, content, top),
        ]),
  ];
  return {
    ...blank,
    ...metadata,
    publisher: publisher.id,
    language,
    slug: front.data.slug ?? blank.slug,
    aliases: front.data.aliases ?? [],
    draft: front.data.draft ?? false,
    duplicateOf: front.data.duplicateOf ?? null,
    notDuplicateOf: front.data.notDuplicateOf ?? [],
    translationOf: front.data.translationOf ?? null,
    content: decoded.text,
    html: text === "" ? null : printPage(page, language),
    headings: shown.headings,
    text: text === "" ? null : text,
    ledger: withSignRepairs(content, ledger, signs.marks),
    messages: all.toSorted((a, b) => a.line - b.line || a.column - b.column),
    refused: all.some((message) => message.severity === "error"),
  };
}

/** What is said of a file that was found but not read, and why. */
export function unreadArticle(file: string, message: Message, site: SiteConfig): Reading {
  return { ...blankReading(file, "", site), messages: [message] };
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

/** The publisher that front matter names (`null` where it is none), else the one that is recognised, else the site's. */
export function publisherOf(front: FrontMatter, lines: readonly Line[], site: SiteConfig): Publisher | null {
  if (front.publisher !== undefined) return publisherById(front.publisher);
  return detectPublisher(lines) ?? publisherById(site.publisher);
}

/** The language that the copy's own lines show, the last one said: a translation names its site behind the original's. */
function languageOf(claims: readonly Claim[]): string | undefined {
  return claims.findLast(({ taken }) => taken?.language !== undefined)?.taken?.language;
}

function error(position: { line: number; column: number }, rule: string, reason: string): Message {
  return { ...position, severity: "error", rule, reason };
}
