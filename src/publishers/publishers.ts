import { type Line, sliceLine } from "../articles/lines.ts";
import { PAGE_RULE_WHYS } from "../articles/page-furniture.ts";
import { isPageOf } from "./address-rules.ts";
import { isKnownBy } from "./apply-rule.ts";
import { asiaPacificResearch } from "./asia-pacific-research.ts";
import { globalResearch } from "./global-research.ts";
import { globalizacion } from "./globalizacion.ts";
import { mondialisation } from "./mondialisation.ts";
import { plain } from "./plain.ts";
import { proPublica } from "./propublica.ts";
import type { Publisher, Rule } from "./publisher.ts";
import type { Reason } from "./reason.ts";
import { theConversation } from "./the-conversation.ts";
import { piecesOf } from "./walk.ts";

/**
 * Every publisher the archive knows; a new one is one data file, its fixtures, and a line here. Of two that know as
 * many lines of a file the earlier is meant: Globalizacion.ca where Spanish stands over Global Research's name, and
 * Global Research where only the words that it shares with its sister are left.
 */
export const PUBLISHERS: readonly Publisher[] = [
  globalizacion,
  globalResearch,
  asiaPacificResearch,
  mondialisation,
  theConversation,
  proPublica,
  plain,
];

/** Lines at either end of a file in which a publisher is looked for. */
const HEAD_LINES = 30;
const FOOT_LINES = 24;
/** Lines at the top among which an address of a publisher's site, alone on its line, says whose page was copied. */
const ADDRESS_LINES = 8;

/** The publisher of that id, or `null`. */
export function publisherById(id: string): Publisher | null {
  return PUBLISHERS.find((publisher) => publisher.id === id) ?? null;
}

/**
 * The publisher most of whose unmistakable lines stand at the ends of a file, or `null` where there are none. Who
 * syndicates its articles is the publisher only where no other one is found: an article that Global Research took
 * from The Conversation ends in the lines of both.
 */
export function detectPublisher(lines: readonly Line[], publishers: readonly Publisher[]): Publisher | null {
  const ends =
    lines.length <= HEAD_LINES + FOOT_LINES
      ? lines
      : [...lines.slice(0, HEAD_LINES), ...lines.slice(-FOOT_LINES)];
  // Finding the seams is most of the work, and sister sites share theirs.
  const piecesBySeams = new Map<Publisher["seams"], readonly (readonly Line[])[]>();
  const piecesOfEnds = (seams: Publisher["seams"]): readonly (readonly Line[])[] => {
    const pieces = piecesBySeams.get(seams) ?? ends.map((line) => gluedPieces(line, seams));
    piecesBySeams.set(seams, pieces);
    return pieces;
  };
  const votes = publishers.map((publisher) => {
    const pieces = piecesOfEnds(publisher.seams);
    const is = (line: Line): boolean => isUnmistakable(publisher, line);
    const isAddress = (line: Line, i: number): boolean =>
      i < ADDRESS_LINES && publisher.site !== null && isPageOf(line, publisher.site);
    const speaks = (line: Line, i: number): boolean =>
      is(line) || isAddress(line, i) || pieces[i]?.some(is) === true;
    return { publisher, lines: ends.filter(speaks).length };
  });
  const found = votes.filter(({ lines }) => lines > 0).toSorted((a, b) => b.lines - a.lines);
  return (found.find(({ publisher }) => !publisher.syndicates) ?? found[0])?.publisher ?? null;
}

/** The parts of a line that may have been lines once; none where it is in one piece. */
function gluedPieces(line: Line, seams: Publisher["seams"]): readonly Line[] {
  const pieces = line.text.length < 1500 ? piecesOf(line, seams) : [];
  return pieces.length > 1 ? pieces.map(({ from, to }) => sliceLine(line, from, to)) : [];
}

/** Whether a line can only be this publisher's. */
function isUnmistakable(publisher: Publisher, line: Line): boolean {
  const known = publisher.rules.some((rule) => rule.unmistakable && isKnownBy(rule, line));
  return known || publisher.detects(line);
}

/** Why a publisher's rule claims lines, in words that follow "this line": "offers machine translation". */
export function explainRule(publisherId: string, ruleId: string): string {
  return ruleOf(publisherId, ruleId)?.why ?? pageReason(ruleId) ?? ruleId;
}

/** Why a publisher's rule removes lines, or `null` where it has no such rule. */
export function reasonOf(publisherId: string, ruleId: string): Reason | null {
  const rule = ruleOf(publisherId, ruleId);
  return rule?.kind === "removal" ? rule.why : pageReason(ruleId);
}

function pageReason(ruleId: string): Reason | null {
  const reasons: Readonly<Record<string, Reason>> = PAGE_RULE_WHYS;
  return reasons[ruleId] ?? null;
}

function ruleOf(publisherId: string, ruleId: string): Rule | undefined {
  return publisherById(publisherId)?.rules.find(({ id }) => id === ruleId);
}
