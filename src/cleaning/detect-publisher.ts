import { isKnownBy } from "./apply-rule.ts";
import { type Line, sliceLine } from "./line.ts";
import type { Publisher } from "./publisher.ts";
import { isPageOf } from "./rules/address-rules.ts";
import { piecesOf } from "./seams.ts";

/** Lines at either end of a file in which a publisher is looked for. */
const HEAD_LINES = 30;
const FOOT_LINES = 24;
/** Lines at the top among which an address of a publisher's site, alone on its line, says whose page was copied. */
const ADDRESS_LINES = 8;

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
  // A piece is looked at by every publisher that has these seams, and what is found out about it is kept with it.
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
