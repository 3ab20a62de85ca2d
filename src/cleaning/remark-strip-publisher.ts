import type { Root } from "mdast";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import { type Keep, keepEntry } from "../front-matter/keep-entry.ts";
import { statedIn } from "../markdown/remark-front-matter.ts";
import { sourceOf } from "../text/position.ts";
import { fail, TOP } from "../text/report.ts";
import { addStretches, type Stretch } from "../text/stretch.ts";
import { detectPublisher } from "./detect-publisher.ts";
import { keeps, type Taking } from "./keep.ts";
import type { Line } from "./line.ts";
import { linesOf } from "./lines.ts";
import type { Metadata } from "./metadata.ts";
import { metadataOf } from "./metadata-of.ts";
import { pageFurniture } from "./page-furniture.ts";
import type { Claim, Publisher } from "./publisher.ts";
import { markdownOf } from "./remark-mend-lines.ts";
import { removeClaimed } from "./remove-claimed.ts";
import { withKnownTitle } from "./rules/title-rules.ts";
import { settleClaims } from "./settle-claims.ts";
import { stretchOfClaim } from "./stretch-of-claim.ts";
import { walk } from "./walk.ts";

declare module "vfile" {
  interface DataMap {
    /** Whose copy it is; not set where no publisher was recognised. */
    publisher: Publisher;
    /** The lines that belong to the article, not to the pages it was printed on. */
    lines: readonly Line[];
    /** What the publisher's rules took, and nothing gave back. */
    claims: readonly Claim[];
    /** What front matter and the claimed lines state. */
    facts: Metadata;
    /** Everything that a rule would take, whether or not `keep` gives it back. */
    takings: readonly Taking[];
  }
}

/** What remark-strip-publisher goes by. */
export interface StripPublisherOptions {
  /** The publishers whose lines are looked for, in order of precedence. */
  readonly publishers: readonly Publisher[];
  /** The id of the one whose copies those are that show no publisher's lines; without it such a copy is left as it is. */
  readonly fallback?: string;
  /** The language of copies of a publisher that has none of its own, as a BCP 47 tag. */
  readonly language?: string;
  /** What stays all the same, as editors write it: the id of a rule, a line or a range of lines: `["slogan", "12-14"]`. */
  readonly keep?: readonly string[];
}

/**
 * A remark plugin that takes off an article what its publisher put round it, at both ends of the text and nowhere
 * between: banners, bylines, dates, "The original source of this article is …", appeals, copyright notes; and the
 * numbers and running heads of printed pages. What it took is not lost: `file.data.facts` has what the lines stated,
 * `file.data.stretches` each stretch with the rule that took it, `file.data.publisher` whose copy it is. The title, the
 * publisher and `keep` count where remarkFrontMatter has read them. It needs the text of the file and a tree with
 * positions; nodes without one, and those of front matter, stay.
 * @throws {Error} where an option cannot be followed, or the tree comes without the text of its file.
 */
export function remarkStripPublisher(options: StripPublisherOptions) {
  const { publishers, fallback, keep = [] } = options;
  const always = keep.map(keepOf);
  if (fallback !== undefined && !publishers.some(({ id }) => id === fallback))
    throw new Error(`"fallback" is ${JSON.stringify(fallback)}, which is none of the publishers`);
  return (tree: Root, file: VFile): Root => {
    const matter = statedIn(file);
    const markdown = markdownOf(file);
    if ((tree.position?.end.offset ?? 0) > markdown.length)
      throw new Error("remark-strip-publisher needs the file's text beside its tree: run(tree, file)");
    const fileLines = linesOf(tree, markdown);
    const publisher = publisherOf(file, fileLines, publishers, fallback);
    file.data.parsed = tree;
    if (publisher === null) return tree;
    const profile = matter.title === undefined ? publisher : withKnownTitle(publisher, matter.title);
    const isKept = keeper(file, [...always, ...(matter.keep ?? [])]);

    const pages = pageFurniture(fileLines);
    const furniture = pages.filter((taking) => !isKept(taking));
    const isFurniture = new Set(furniture.map(({ start }) => start));
    const lines = fileLines.filter((line) => !isFurniture.has(line.start));

    const walked = walk(lines, profile);
    const wanted = walked.filter((claim) => !isKept(takingOf(claim)));
    const claims = settleClaims(wanted, lines, matter, file);

    const removed = [
      ...claims.map((claim) => stretchOfClaim(claim, markdown)),
      ...furniture.map((taking): Stretch => ({ kind: "boilerplate", ...taking })),
    ];
    Object.assign(file.data, {
      publisher,
      lines,
      claims,
      facts: metadataOf(matter, claims),
      language: matter.language ?? languageOf(claims) ?? (publisher.language || options.language),
      takings: [...pages, ...walked.map(takingOf)],
    });
    addStretches(file, removed);
    return removeClaimed(tree, removed, markdown);
  };
}

/** The publisher that front matter names, else the one that is recognised, else the one that copies fall back to. */
export function publisherOf(
  file: VFile,
  lines: readonly Line[],
  publishers: readonly Publisher[],
  fallback: string | undefined,
): Publisher | null {
  const named = statedIn(file).publisher;
  const found = named === undefined ? detectPublisher(lines, publishers) : null;
  if (found !== null) return found;
  const wanted = named ?? fallback;
  if (wanted === undefined) return null;
  const known = publishers.find(({ id }) => id === wanted);
  if (known !== undefined) return known;
  const ids = publishers.map(({ id }) => id).join(", ");
  return fail(file, "front-matter", `"publisher" is none we know; known are ${ids}`, TOP);
}

function takingOf({ rule, line: { start, end } }: Claim): Taking {
  return { rule: rule.id, start, end };
}

/** Reads an entry of the option `keep`. */
function keepOf(written: string): Keep {
  const { data, error } = keepEntry.safeParse(written);
  if (data !== undefined) return data;
  throw new Error(`an entry of "keep" ${error?.issues[0]?.message}`);
}

/** Tells what `keep` gives back. */
function keeper(file: VFile, entries: readonly Keep[]): (taking: Taking) => boolean {
  const places = location(sourceOf(file));
  return (taking) => entries.some((entry) => keeps(entry, taking, places));
}

/** The language that the copy's last line about it shows: a translation names its site below the original's. */
function languageOf(claims: readonly Claim[]): string | undefined {
  return claims.findLast(({ taken }) => taken?.language !== undefined)?.taken?.language;
}
