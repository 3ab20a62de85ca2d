import { applyRule } from "./apply-rule.ts";
import { joinLines, type Line, sliceLine } from "./line.ts";
import type { Claim, Publisher, Rule, RuleContext } from "./publisher.ts";
import { piecesOf } from "./seams.ts";

/** Most lines of one block that are looked at as one; a longer block is no publisher's line. */
const MAX_LINES = 12;
/** How many lines ahead a rule may look. */
const LOOK_AHEAD = 8;
/** How far above a foot line an author's note may begin that stands among the foot lines. */
const MAX_NOTE_LINES = 8;
/** A line longer than this was never several of the publisher's. */
const MAX_GLUED = 3000;

/** What one walk goes by: the rules of its zone, and where glued lines come apart. */
interface Zone {
  readonly rules: readonly Rule[];
  readonly seams: readonly RegExp[];
  readonly note: RegExp | null;
  /** The rules that claimed lines of the zone walked before. */
  readonly before: readonly Rule[];
  /** The headline that the zone walked before gave. */
  readonly title: string | null;
  /** The foot is walked from its last line up. */
  readonly backwards: boolean;
}

/** Claims made at one step of a walk, and how many of its lines they cover. */
interface Step {
  readonly claims: readonly Claim[];
  readonly lines: number;
}

/**
 * Walks inward from both ends of a file and claims line after line for the publisher's rules. Each walk stops at
 * the first line that no rule claims: what lies between is the author's, and cannot be touched. Claims come in the
 * order of the file.
 */
export function walk(lines: readonly Line[], publisher: Publisher): readonly Claim[] {
  const { rules, seams, noteInFoot } = publisher;
  const head = walkZone(lines, {
    rules: rules.filter((rule) => rule.zone === "head"),
    seams,
    note: null,
    before: [],
    title: null,
    backwards: false,
  });
  const bodyStart = head.at(-1)?.line.end ?? 0;
  const rest = lines.filter((line) => line.start >= bodyStart);
  const foot = walkZone(rest.toReversed(), {
    rules: rules.filter((rule) => rule.zone === "foot"),
    seams,
    note: noteInFoot,
    before: head.map((claim) => claim.rule),
    title: head.find(({ taken }) => taken?.title !== undefined)?.taken?.title ?? null,
    backwards: true,
  });
  return [...head, ...foot.toReversed()];
}

function walkZone(lines: readonly Line[], zone: Zone): readonly Claim[] {
  const claims: Claim[] = [];
  let at = 0;
  while (at < lines.length) {
    const step = claimAt(lines, at, zone, claims);
    if (step) {
      claims.push(...step.claims);
      at += step.lines;
      continue;
    }
    const beyond = beyondPictures(lines, at, zone, claims) ?? beyondNote(lines, at, zone, claims);
    if (beyond === null) break;
    at = beyond;
  }
  return claims;
}

/** The longest run of lines in the block at `at` that a rule claims; else its first line taken apart at its seams. */
function claimAt(lines: readonly Line[], at: number, zone: Zone, claims: readonly Claim[]): Step | null {
  const first = lines[at];
  if (first === undefined) return null;
  let length = 1;
  while (length < MAX_LINES && lines[at + length]?.block === first.block) length++;
  const entire = lines[at - 1]?.block !== first.block && lines[at + length]?.block !== first.block;
  for (let n = length; n >= 1; n--) {
    const joined = joinLines(inFileOrder(first, lines.slice(at + 1, at + n), zone));
    const next = lines.slice(at + n, at + n + LOOK_AHEAD);
    const claim = claimLine({ ...joined, whole: entire && n === length }, next, zone, claims);
    if (claim) return { claims: [claim], lines: n };
  }
  const glued = claimPieces(first, lines.slice(at + 1, at + 1 + LOOK_AHEAD), zone, claims);
  return glued && { claims: glued, lines: 1 };
}

function inFileOrder(first: Line, others: readonly Line[], zone: Zone): readonly [Line, ...Line[]] {
  const [head = first, ...rest] = zone.backwards ? [...others.toReversed(), first] : [first, ...others];
  return [head, ...rest];
}

function claimLine(line: Line, next: readonly Line[], zone: Zone, claims: readonly Claim[]): Claim | null {
  const context: RuleContext = { next, claimed: claims.map((claim) => claim.rule), title: zone.title };
  for (const rule of zone.rules) {
    if (line.joined.length > 0 && rule.single) continue;
    if (rule.once && context.claimed.some(({ id }) => id === rule.id)) continue;
    const names = ({ id }: Rule): boolean => rule.with?.includes(id) === true;
    if (rule.with && !zone.before.some(names) && !context.claimed.some(names)) continue;
    if (rule.after && !rule.after.includes(context.claimed.at(-1)?.id ?? "")) continue;
    const taken = applyRule(rule, line, context);
    if (taken === false) continue;
    // What HTML says counts where no line of Markdown below it says it.
    if (line.kind === "html" && next.some((later) => isStatedBy(rule, later, context))) continue;
    if (rule.beside && !isBeside(rule.beside, next, zone, claims)) continue;
    return { rule, line, taken };
  }
  return null;
}

function isStatedBy(rule: Rule, line: Line, context: RuleContext): boolean {
  return line.kind === "paragraph" && applyRule(rule, line, context) !== false;
}

/** Whether the line before, or the one that comes next, is claimed by one of the rules; none of them leans on a neighbour. */
function isBeside(
  ids: readonly string[] | "any",
  next: readonly Line[],
  zone: Zone,
  claims: readonly Claim[],
): boolean {
  const counts = (rule: Rule): boolean => ids === "any" || ids.includes(rule.id);
  const before = claims.at(-1)?.rule;
  if (before && counts(before)) return true;
  const rules = zone.rules.filter((rule) => !rule.beside && counts(rule));
  return claimAt(next, 0, { ...zone, rules }, claims) !== null;
}

/** Claims a line that was several once: cut at the publisher's seams, each piece has to be claimed. */
function claimPieces(
  line: Line,
  next: readonly Line[],
  zone: Zone,
  claims: readonly Claim[],
): readonly Claim[] | null {
  if (line.text.length > MAX_GLUED) return null;
  const pieces = piecesOf(line, zone.seams);
  if (pieces.length < 2) return null;
  const walked = zone.backwards ? pieces.toReversed() : pieces;
  // Rules ask which rules have claimed and which did last, so what failed once behind these fails again; to try it
  // anew would double the work with each piece.
  const givenUp = new Set<string>();
  // A phrase may itself hold a seam: the longest run of pieces is tried first.
  const claimFrom = (from: number, made: readonly Claim[]): readonly Claim[] | null => {
    if (from === walked.length) return made;
    const ids = made.map(({ rule }) => rule.id);
    const state = [from, ids.at(-1), ...[...new Set(ids)].toSorted()].join();
    if (givenUp.has(state)) return null;
    for (let to = walked.length; to > from; to--) {
      const run = walked.slice(from, to);
      const start = Math.min(...run.map((piece) => piece.from));
      const end = Math.max(...run.map((piece) => piece.to));
      const later = walked.slice(to).map((piece) => sliceLine(line, piece.from, piece.to));
      const claim = claimLine(sliceLine(line, start, end), [...later, ...next], zone, [...claims, ...made]);
      const rest = claim && claimFrom(to, [...made, claim]);
      if (rest) return rest;
    }
    givenUp.add(state);
    return null;
  };
  return claimFrom(0, []);
}

/** What a walk may step over: it stays in the text. */
const PASSED: ReadonlySet<Line["kind"]> = new Set(["image", "html"]);

/** Where the walk goes on behind pictures and HTML that stand among the publisher's lines, or `null`. */
function beyondPictures(
  lines: readonly Line[],
  at: number,
  zone: Zone,
  claims: readonly Claim[],
): number | null {
  const [first] = lines.slice(at, at + 1);
  if (first === undefined || !PASSED.has(first.kind)) return null;
  const beyond = lines.findIndex((line, i) => i > at && !PASSED.has(line.kind));
  return beyond < 0 || claimAt(lines, beyond, zone, claims) === null ? null : beyond;
}

/**
 * Where the walk goes on behind an author's note that stands among the foot lines, or `null`. The note is the
 * author's and stays; only a note that has a foot line on its far side is passed over.
 */
function beyondNote(lines: readonly Line[], at: number, zone: Zone, claims: readonly Claim[]): number | null {
  const opening = zone.note;
  if (opening === null) return null;
  const note = lines.slice(at, at + MAX_NOTE_LINES).findIndex((line) => opening.test(line.text.trim()));
  if (note < 0) return null;
  const beyond = at + note + 1;
  return claimAt(lines, beyond, zone, claims) === null ? null : beyond;
}
