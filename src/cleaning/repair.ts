import type { Paragraph, Root } from "mdast";
import { inlineText } from "../markdown/plain-text.ts";
import { type Range, rangeOf } from "../text/range.ts";

/** What is repaired, by the names that `keep` and the ledger know it by. */
export const REPAIRS = ["page-break", "broken-title", "lone-bullet", "broken-sign"] as const;
export type Repair = (typeof REPAIRS)[number];

/** The repair that joins what a page break cut. */
export const PAGE_BREAK: Repair = "page-break";

/** A paragraph shorter than this is no page's last line: lists whose bullets were lost have lines like that. */
const FULL_LINE = 60;
/** A second half of a page's length may be cut by the next page break too, so it need not end a sentence. */
const FULL_PAGE = 800;
/** The end of a short paragraph that surely goes on: `… of the`. */
const GOES_ON =
  /\s(?:(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|that|which|as|is|are|was|were|de|du|des|la|le|les|et|à|en|dans|par|pour|que|qui|un|une|est|sont))$/iu;
const ENDS_OPEN = /[\p{L}\p{N},)\]’'”"»–—]$/u;
const SENTENCE_END = /[.!?…:;]["'”’»)\]]*$/u;
const SENTENCE_START = /^["'“‘«([—–-]*\s*[\p{Lu}\p{N}]/u;
/** The rest of a cut paragraph ends a sentence, perhaps with a note's number behind it. */
const WHOLE_END = /[.!?…](?:\s?["'”’»)\]])*(?:\[?\d{1,3}\]?)?["'”’»)\]]*$/u;

/**
 * Where page breaks cut paragraphs in two: the blank lines between the halves. The first half stops in mid-sentence,
 * the second goes on with a small letter and ends it. A run of small-lettered paragraphs is a list whose bullets were
 * lost, and no cut.
 */
export function pageBreaks(tree: Root): readonly Range[] {
  const breaks: Range[] = [];
  for (const [i, node] of tree.children.entries()) {
    const [before, after] = [tree.children[i - 1], tree.children[i + 1]];
    if (node.type !== "paragraph" || before?.type !== "paragraph") continue;
    const { start, end } = rangeOf(before);
    const goneOn = breaks.at(-1)?.end === start;
    if (isCut(before, node, after, goneOn)) breaks.push({ start: end, end: rangeOf(node).start });
  }
  return breaks;
}

/** The tree with the paragraphs joined that meet at the given breaks. */
export function joinParagraphs(tree: Root, breaks: readonly Range[]): Root {
  const joined = new Set(breaks.map(({ end }) => end));
  const children: Root["children"] = [];
  for (const node of tree.children) {
    const before = children.at(-1);
    if (node.type === "paragraph" && before?.type === "paragraph" && joined.has(rangeOf(node).start)) {
      const halves = [...before.children, { type: "text" as const, value: " " }, ...node.children];
      children[children.length - 1] = { ...before, children: halves };
    } else children.push(node);
  }
  return { ...tree, children };
}

function isCut(
  before: Paragraph,
  after: Paragraph,
  following: Root["children"][number] | undefined,
  /** Whether `before` is itself the rest of a paragraph that a page break cut. */
  goneOn: boolean,
): boolean {
  const first = inlineText(before).trim();
  const second = inlineText(after).trim();
  if (!goesOn(second) || !(goneOn || SENTENCE_START.test(first)) || !breaksOff(first)) return false;
  // Lines that an author broke by hand are verse, or an address.
  if ([before, after].some((paragraph) => paragraph.children.some(({ type }) => type === "break")))
    return false;
  if (first.length < FULL_LINE && !(GOES_ON.test(first) && first.length > FULL_LINE / 3)) return false;
  if (second.length >= FULL_PAGE && breaksOff(second)) return true;
  if (!WHOLE_END.test(second)) return false;
  return following?.type !== "paragraph" || !goesOn(inlineText(following).trim());
}

/** Whether a paragraph's text stops in mid-sentence. */
export function breaksOff(text: string): boolean {
  return ENDS_OPEN.test(text.trim()) && !SENTENCE_END.test(text.trim());
}

/** Whether a paragraph's text begins in mid-sentence. */
export function goesOn(text: string): boolean {
  return /^\p{Ll}/u.test(text) && !/^(?:i{1,3}|iv|vi{0,3}|[a-z])[.)]\s/.test(text) && !/^https?:/.test(text);
}
