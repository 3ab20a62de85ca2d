import { createHash } from "node:crypto";
import { renderHtml } from "../markdown.ts";
import type { Claim, Publisher } from "../publishers/publisher.ts";
import { detectPublisher, PUBLISHERS, publisherById } from "../publishers/publishers.ts";
import { withKnownTitle } from "../publishers/title-rules.ts";
import { walk } from "../publishers/walk.ts";
import type { SiteConfig } from "../site.ts";
import type { Reading } from "./article.ts";
import { checkMetadata, checkSeveral } from "./checks.ts";
import { damageIn } from "./damage.ts";
import { decode } from "./decode.ts";
import { fileSlug } from "./file-slug.ts";
import { readFrontMatter } from "./front-matter.ts";
import type { FrontMatter } from "./front-matter-schema.ts";
import { nameHeadings } from "./headings.ts";
import { keeps, type Taking, unusedKeeps } from "./keep.ts";
import { buildLedger, ledgerFault, type Mark } from "./ledger.ts";
import { type Line, linesOf } from "./lines.ts";
import type { Message } from "./message.ts";
import { metadataOf } from "./metadata.ts";
import { PAGE_RULE_WHYS, pageFurniture } from "./page-furniture.ts";
import { parseBody } from "./parse-body.ts";
import { textBlocks, wordsOf } from "./plain-text.ts";
import { lineStarts, positionAt } from "./position.ts";
import { removeClaimed } from "./remove-claimed.ts";
import { joinParagraphs, pageBreaks } from "./repair.ts";
import { definitionsOf, resolveLinks } from "./resolve-links.ts";
import { settleClaims } from "./settle-claims.ts";
import { severalArticles } from "./several-articles.ts";

/** The repair that joins what a page break cut, by the name that `keep` and the ledger know it by. */
const PAGE_BREAK = "page-break";
const NO_TEXT = "there is no text under its head; add the article's text, or delete the file";
const TOP = { line: 1, column: 1 };

/** Largest article file, in bytes. */
export const MAX_BYTES = 1024 * 1024;

/**
 * Reads one article file: decodes it, reads its front matter, takes off what the publisher put round the text, and
 * accounts for every character. A file that cannot be published comes back `refused` with messages that say why.
 * @throws {Error} when the ledger does not add up: a fault of this program, never of the file.
 */
export function readArticle(file: string, bytes: Uint8Array, site: SiteConfig): Reading {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const blank: Reading = {
    ...metadataOf({}, []),
    file,
    sha256,
    slug: fileSlug(file),
    publisher: site.publisher,
    language: site.language,
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
  if (bytes.length > MAX_BYTES) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    const reason = `the file has ${size} MB; an article may have 1 MB; if it is several in one, npm run split parts them`;
    return { ...blank, messages: [error(TOP, "size", reason)] };
  }
  const decoded = decode(bytes);
  if (decoded.text === null) return { ...blank, messages: decoded.messages };
  const content = decoded.text;
  const front = readFrontMatter(content);
  const messages = [...decoded.messages, ...front.messages];
  const frontMark: readonly Mark[] =
    front.bodyStart > 0 ? [{ kind: "front-matter", start: 0, end: front.bodyStart }] : [];
  const refused = (message: Message): Reading => ({
    ...blank,
    ...metadataOf(front.data, []),
    content,
    ledger: buildLedger(content, frontMark),
    messages: [...messages, message],
  });
  const body = parseBody(content, front.bodyStart, site.parser);
  if (body.tree === null) return refused(error(body.excess, "limits", body.excess.reason));
  const { tree, ...mended } = body;

  const lines = linesOf(tree, mended.text);
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

  const { title } = front.data;
  const rules = title === undefined ? publisher : withKnownTitle(publisher, title);
  const starts = lineStarts(content);
  const isKept = (taking: Taking): boolean =>
    (front.data.keep ?? []).some((entry) => keeps(entry, taking, starts));
  const found = pageFurniture(lines);
  const furniture = found.filter((one) => !isKept(one));
  const pages = new Set(furniture.map(({ line }) => line));
  const article = lines.filter((line) => !pages.has(line));
  const claims = walk(article, rules);
  const taken = claims.filter(({ rule, line }) => !isKept({ rule: rule.id, line }));
  const settled = settleClaims(taken, article, front.data, content);
  const marks = [
    ...settled.claims.map((claim) => markOf(claim, mended.text)),
    ...furniture.map(
      ({ rule, line }): Mark => ({ kind: "boilerplate", rule, start: line.start, end: line.end }),
    ),
  ];
  const cleared = removeClaimed(tree, marks, mended.text);
  const cuts = pageBreaks(cleared).map((line) => ({ rule: PAGE_BREAK, line }));
  const breaks = cuts.filter((cut) => !isKept(cut)).map(({ line }) => line);
  const cleaned = joinParagraphs(cleared, breaks);
  const takings = [...found, ...cuts, ...claims.map(({ rule, line }) => ({ rule: rule.id, line }))];
  const ruleIds = [PAGE_BREAK, ...Object.keys(PAGE_RULE_WHYS), ...rules.rules.map(({ id }) => id)];
  // Where a page's number stood between the two halves, the blank line above it is the one that the join takes away.
  const joins = breaks.map(({ start, end }): Mark => {
    const number = furniture.find(({ line }) => start <= line.start && line.start < end);
    return { kind: "repair", rule: PAGE_BREAK, start, end: number?.line.start ?? end };
  });
  const ledger = buildLedger(content, [...frontMark, ...marks, ...joins, ...mended.marks]);
  const text = textBlocks(cleaned).join("\n\n");
  const fault = ledgerFault(mended.text, ledger, tree, text);
  if (fault !== null)
    throw new Error(
      `${file}: the ledger does not add up: ${fault}. This is a fault of the program; please report it.`,
    );

  const metadata = metadataOf(front.data, settled.claims);
  const language = front.data.language ?? languageOf(settled.claims) ?? (publisher.language || site.language);
  const shown = nameHeadings(resolveLinks(cleaned, definitionsOf(tree)));
  const top = content.length - content.slice(front.bodyStart).trimStart().length;
  const all = [
    ...messages,
    ...unusedKeeps(front, takings, ruleIds, starts),
    ...settled.messages,
    ...damageIn(cleaned, content),
    ...(text === "" ? [error(positionAt(content, top), "empty", NO_TEXT)] : []),
    // Nothing is missing from a file without text, nor what front matter states that could not be read.
    ...(front.messages.length > 0 || text === ""
      ? []
      : [
          ...checkSeveral(file, severalArticles(tree, article, publisher, mended.text), front, content),
          ...checkMetadata(metadata, publisher, settled.claims, content, top),
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
    content,
    html: text === "" ? null : renderHtml(shown.tree, language),
    headings: shown.headings,
    text: text === "" ? null : text,
    ledger,
    messages: all.toSorted((a, b) => a.line - b.line || a.column - b.column),
    refused: all.some((message) => message.severity === "error"),
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

/** Breaks at the end of the source line above. */
const BREAKS_ABOVE = /(?:<br\s*\/?>[ \t]*)+(?:\r\n?|\n)$/i;

/** A claim as a stretch of the file, with the list or quote marker and the `<br>`s that part its line from others. */
function markOf({ rule, line }: Claim, content: string): Mark {
  const lineStart =
    Math.max(content.lastIndexOf("\n", line.start - 1), content.lastIndexOf("\r", line.start - 1)) + 1;
  const before = content.slice(lineStart, line.start);
  const breaks = /(?:<br\s*\/?>\s*)*$/i.exec(before)?.[0].length ?? 0;
  const marker = /^[\s>*+-]*$/.test(before.slice(0, before.length - breaks));
  const own = marker ? lineStart : line.start - breaks;
  const start = own - (BREAKS_ABOVE.exec(content.slice(Math.max(0, own - 40), own))?.[0].length ?? 0);
  const end = line.end + (/^(?:\s*<br\s*\/?>)*/i.exec(content.slice(line.end))?.[0].length ?? 0);
  const kind = "matches" in rule ? "boilerplate" : "metadata";
  return { kind, rule: rule.id, ...("field" in rule ? { field: rule.field } : {}), start, end };
}

function error(position: { line: number; column: number }, rule: string, reason: string): Message {
  return { ...position, severity: "error", rule, reason };
}
