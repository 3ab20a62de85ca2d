import type { Root } from "mdast";
import type { Claim, Publisher } from "../publishers/publisher.ts";
import { withKnownTitle } from "../publishers/title-rules.ts";
import { walk } from "../publishers/walk.ts";
import type { FrontMatterBlock } from "./front-matter.ts";
import { keeps, type Taking, unusedKeeps } from "./keep.ts";
import { buildLedger, frontMarks, type Mark } from "./ledger.ts";
import type { Line } from "./lines.ts";
import { markOfClaim } from "./mark-of-claim.ts";
import type { Mended } from "./mend-lines.ts";
import type { Message } from "./message.ts";
import { PAGE_RULE_WHYS, pageFurniture } from "./page-furniture.ts";
import { textBlocks } from "./plain-text.ts";
import { lineStarts } from "./position.ts";
import { removeClaimed } from "./remove-claimed.ts";
import { joinParagraphs, pageBreaks } from "./repair.ts";
import type { Segment } from "./segment.ts";
import { settleClaims } from "./settle-claims.ts";

/** The repair that joins what a page break cut, by the name that `keep` and the ledger know it by. */
const PAGE_BREAK = "page-break";

/** An article without what the publisher put round it, and what became of every character of its file. */
export interface Cleaned {
  readonly tree: Root;
  readonly text: string;
  /** What the publisher's rules took and front matter did not keep. */
  readonly claims: readonly Claim[];
  /** The lines that belong to the article, not to the pages it was printed on. */
  readonly lines: readonly Line[];
  readonly ledger: readonly Segment[];
  readonly messages: readonly Message[];
}

/**
 * Takes from a parsed file what its pages and its publisher put round the text, except what front matter keeps, and
 * joins what page breaks cut.
 */
export function clean(
  content: string,
  front: FrontMatterBlock,
  { tree, text: source, marks: mends }: Mended & { readonly tree: Root },
  fileLines: readonly Line[],
  publisher: Publisher,
): Cleaned {
  const { title } = front.data;
  const profile = title === undefined ? publisher : withKnownTitle(publisher, title);
  const starts = lineStarts(content);
  const isKept = (taking: Taking): boolean =>
    (front.data.keep ?? []).some((entry) => keeps(entry, taking, starts));

  const pages = pageFurniture(fileLines);
  const furniture = pages.filter((taking) => !isKept(taking));
  const isFurniture = new Set(furniture.map(({ line }) => line));
  const lines = fileLines.filter((line) => !isFurniture.has(line));

  const walked = walk(lines, profile).map((claim) => ({ claim, rule: claim.rule.id, line: claim.line }));
  const wanted = walked.filter((taking) => !isKept(taking)).map(({ claim }) => claim);
  const settled = settleClaims(wanted, lines, front.data, content);

  const removals = [
    ...settled.claims.map((claim) => markOfClaim(claim, source)),
    ...furniture.map(
      ({ rule, line }): Mark => ({ kind: "boilerplate", rule, start: line.start, end: line.end }),
    ),
  ];
  const cleared = removeClaimed(tree, removals, source);

  const cuts = pageBreaks(cleared).map((line) => ({ rule: PAGE_BREAK, line }));
  const breaks = cuts.filter((cut) => !isKept(cut)).map(({ line }) => line);
  // Where a page's number stood between the two halves, the blank line above it is the one that the join takes away.
  const joins = breaks.map(({ start, end }): Mark => {
    const number = furniture.find(({ line }) => start <= line.start && line.start < end);
    return { kind: "repair", rule: PAGE_BREAK, start, end: number?.line.start ?? end };
  });
  const cleaned = joinParagraphs(cleared, breaks);

  const ruleIds = [PAGE_BREAK, ...Object.keys(PAGE_RULE_WHYS), ...profile.rules.map(({ id }) => id)];
  const unused = unusedKeeps(front, [...pages, ...cuts, ...walked], ruleIds, starts);
  return {
    tree: cleaned,
    text: textBlocks(cleaned).join("\n\n"),
    claims: settled.claims,
    lines,
    ledger: buildLedger(content, [...frontMarks(front), ...removals, ...joins, ...mends]),
    messages: [...unused, ...settled.messages],
  };
}
