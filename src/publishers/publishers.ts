import { type Line, sliceLine } from "../articles/lines.ts";
import { ALONE, applyRule } from "./apply-rule.ts";
import { asiaPacificResearch } from "./asia-pacific-research.ts";
import { globalResearch } from "./global-research.ts";
import { globalizacion } from "./globalizacion.ts";
import { mondialisation } from "./mondialisation.ts";
import { plain } from "./plain.ts";
import { proPublica } from "./propublica.ts";
import type { Publisher } from "./publisher.ts";
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

/** The publisher of that id, or `null`. */
export function publisherById(id: string): Publisher | null {
  return PUBLISHERS.find((publisher) => publisher.id === id) ?? null;
}

/**
 * The publisher most of whose unmistakable lines stand at the ends of a file, or `null` where there are none. Who
 * syndicates its articles is the publisher only where no other one is found: an article that Global Research took
 * from The Conversation ends in the lines of both.
 */
export function detectPublisher(lines: readonly Line[]): Publisher | null {
  const ends =
    lines.length <= HEAD_LINES + FOOT_LINES
      ? lines
      : [...lines.slice(0, HEAD_LINES), ...lines.slice(-FOOT_LINES)];
  const votes = PUBLISHERS.map((publisher) => ({
    publisher,
    lines: ends.filter((line) => detects(publisher, line)).length,
  }));
  const found = votes.filter(({ lines }) => lines > 0).toSorted((a, b) => b.lines - a.lines);
  return (found.find(({ publisher }) => !publisher.syndicates) ?? found[0])?.publisher ?? null;
}

/** Whether a line, or a part of it that was a line once, can only be this publisher's. */
function detects(publisher: Publisher, line: Line): boolean {
  if (isUnmistakable(publisher, line)) return true;
  const pieces = line.text.length < 1500 ? piecesOf(line, publisher.seams) : [];
  return (
    pieces.length > 1 && pieces.some(({ from, to }) => isUnmistakable(publisher, sliceLine(line, from, to)))
  );
}

function isUnmistakable(publisher: Publisher, line: Line): boolean {
  const known = publisher.rules.some((rule) => rule.unmistakable && applyRule(rule, line, ALONE) !== false);
  return known || publisher.detects(line);
}

/** Why a publisher's rule claims lines, in words that follow "this line": "offers machine translation". */
export function explainRule(publisherId: string, ruleId: string): string {
  const rule = publisherById(publisherId)?.rules.find(({ id }) => id === ruleId);
  return rule?.why ?? ruleId;
}
