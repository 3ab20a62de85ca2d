import type { Root } from "mdast";
import type { Line } from "../cleaning/line.ts";
import type { Publisher } from "../cleaning/publisher.ts";
import { walk } from "../cleaning/walk.ts";
import { wordsOf } from "../markdown/plain-text.ts";
import { type Head, headAt, headsWithin, isSigned, onlyZone } from "./heads.ts";

/** Where one article of a file begins, and what it is called. */
export interface Beginning {
  readonly title: string;
  /** Offset of the source line its head begins with; 0 for the first. */
  readonly start: number;
}

/** Fewer words under a plain line of title and date may be an entry of a list. */
const MORE_THAN_AN_ENTRY = 40;
/** Fewer words under a heading may be an excerpt; fewer above a head, a menu. */
const MORE_THAN_AN_EXCERPT = 150;
/** How an excerpt breaks off. */
const BREAKS_OFF = /(?:…|\.\.\.|\b(?:read more|continue reading|lire la suite)\b.{0,20})[\])»>\s]*$/i;
/** Front matter, wherever it stands: where files were put one behind the other. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?:[A-Za-z]+:.*\r?\n(?:[ \t-].*\r?\n)*?)+---[ \t]*$/gm;

/** A head behind the first article's, and what speaks for its being another's. */
interface InnerHead extends Head {
  /** The publisher's foot ends right above it. */
  readonly footAbove: boolean;
  /** The words above it, up to the head before, and below it, down to the next; without the publisher's. */
  readonly above: number;
  readonly below: number;
  /** What stands below breaks off. */
  readonly excerpt: boolean;
}

/**
 * Where the articles of a file begin, or nothing where it is one. A head inside the text (a title with a dated line
 * under it) is another article's only with text of its own, and where the publisher's foot ends above it, its head
 * block stands in it, or it has the very form of the file's first head. In doubt the file is one article: texts quote
 * headlines, hold earlier texts, and list others.
 */
export function severalArticles(
  tree: Root,
  lines: readonly Line[],
  publisher: Publisher,
  content: string,
): readonly Beginning[] {
  const heads = headsWithin(tree, lines, publisher, content);
  if (heads.length === 0) return [];
  const first = headAt(lines, 0, publisher);
  const inner = innerHeadsOf(heads, lines, first?.to ?? 0, publisher);
  const others = inner.filter((head) => isOthers(head, inner, first));
  if (others.length === 0) return [];
  const blocks = [...content.matchAll(FRONT_MATTER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [
    { title: (first?.title.taken?.title ?? lines[0]?.text ?? "").trim(), start: 0 },
    ...others.map(({ title, start }) => {
      const own = blocks.find(
        (block) => block.start <= start && content.slice(block.end, start).trim() === "",
      );
      return { title: title.taken?.title ?? "", start: own?.start ?? start };
    }),
  ];
}

function innerHeadsOf(
  heads: readonly Head[],
  lines: readonly Line[],
  bodyStart: number,
  publisher: Publisher,
): readonly InnerHead[] {
  const feet = onlyZone(publisher, "foot");
  const stretches = [...heads, null].map((head, i) => {
    const stretch = lines.slice(heads[i - 1]?.to ?? bodyStart, head?.from);
    const claims = walk(stretch, feet);
    const claimed = new Set(claims.map(({ line }) => line.start));
    const text = stretch.filter(({ kind, start }) => kind !== "separator" && !claimed.has(start));
    return {
      words: text.reduce((sum, line) => sum + wordsOf(line.text).length, 0),
      foot: claims.some(({ rule }) => rule.unmistakable),
      breaksOff: BREAKS_OFF.test(text.at(-1)?.text ?? ""),
    };
  });
  return heads.map((head, i) => ({
    ...head,
    footAbove: stretches[i]?.foot ?? false,
    above: stretches[i]?.words ?? 0,
    below: stretches[i + 1]?.words ?? 0,
    excerpt: stretches[i + 1]?.breaksOff ?? false,
  }));
}

/** Whether a head inside the text is another article's. */
function isOthers(head: InnerHead, all: readonly InnerHead[], first: Head | null): boolean {
  const { claims, title, dated, footAbove, above, below, excerpt } = head;
  if (below === 0 || (first !== null && all[0]?.above === 0)) return false;
  const headBlock = claims.some(({ rule }) => rule.kind === "removal" && rule.unmistakable);
  // What stands above the first head of a file is its preface, unless it is long and ends in a foot.
  if (headBlock && footAbove && above >= MORE_THAN_AN_EXCERPT) return true;
  const opening = first ?? all[0];
  if (head !== opening) {
    if (headBlock || (footAbove && !excerpt)) return true;
    if (opening && sameForm(head, opening) && !excerpt) {
      if (title.line.depth > 0) return true;
      // Two plain lines are a head only where more than an entry of a list stands below.
      if (dated.rule.role === "listing" && below >= MORE_THAN_AN_ENTRY) return true;
    }
  }
  return isSection(head) && isDigest(title.line.depth, all, first);
}

/** A title of the same level, an author, and a date in the same kind of line. */
function sameForm(one: Head, other: Head): boolean {
  return (
    one.title.line.kind === other.title.line.kind &&
    one.title.line.depth === other.title.line.depth &&
    one.dated.rule.role === other.dated.rule.role &&
    isSigned(one) &&
    isSigned(other)
  );
}

function isSection(head: InnerHead): boolean {
  return head.title.line.depth > 0 && isSigned(head) && !head.excerpt;
}

/**
 * Whether the heads under headings of a level are the articles of a digest: two at least, and complete texts where
 * the digest has a date of its own.
 */
function isDigest(depth: number, all: readonly InnerHead[], first: Head | null): boolean {
  const sections = all.filter((other) => isSection(other) && other.title.line.depth === depth);
  const opensFirst = first?.claims.some(({ rule, line }) => rule.role === "subtitle" && line.depth === depth);
  if (sections.length + (opensFirst ? 1 : 0) < 2) return false;
  return (
    first === null || opensFirst === true || sections.every(({ below }) => below >= MORE_THAN_AN_EXCERPT)
  );
}
