import type { Line } from "../line.ts";

/** How many letters `…` stands for at most. */
const ANYTHING = 60;
/** The publisher's longest line has some 900 letters; a longer one need not be normalised to know it is none. */
const LONGEST_LINE = 3000;
/** How many lines a matcher remembers. */
const MOST_ANSWERS = 2000;

/**
 * What two texts are compared by: their letters and digits, lower case, without accents. So quotes, dashes, spaces
 * (lost or doubled), markup left over and punctuation make no difference, and words must all be there.
 */
export function key(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const keys = new WeakMap<Line, string>();

/** The key of a line, which many phrases ask for. */
function keyOf(line: Line): string {
  const known = keys.get(line) ?? key(line.text);
  keys.set(line, known);
  return known;
}

/**
 * A matcher for lines that consist wholly of the given sentences, one or several, in any order, glued or not. In a
 * sentence `(a|b)` is a choice, `(a)?` optional, `(a)*` any number, `(a)+` one or more, `#` a numeral, `…` up
 * to sixty letters of anything.
 */
export function phrase(...sentences: readonly string[]): (line: Line) => boolean {
  const choices = sentences.map((sentence) => parseSentence(sentence));
  const openings = choices.flatMap(openingsOf);
  // The publisher's lines are the same in article after article.
  const answers = new Map<string, boolean>();
  return (line) => {
    if (line.text.length > LONGEST_LINE) return false;
    const text = keyOf(line);
    // Nearly every line of an article is none of the publisher's, and shows it in its first letters.
    if (!openings.some((opening) => text.startsWith(opening))) return false;
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer =
      text !== "" && reachAgain(choices, text, reach(choices, text, new Set([0]))).has(text.length);
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}

/** Part of a sentence: letters as they stand, `#` a numeral, `…` anything, or a choice of sequences. */
type PhrasePart = string | Choice;
interface Choice {
  readonly sequences: readonly (readonly PhrasePart[])[];
  readonly optional: boolean;
  readonly repeats: boolean;
}

function parseSentence(sentence: string): readonly PhrasePart[] {
  const tokens = sentence.split(/(\(|\||\)[?*+]?|#|…)/);
  let at = 0;
  const sequence = (): readonly PhrasePart[] => {
    const parts: PhrasePart[] = [];
    for (; at < tokens.length; at++) {
      const token = tokens[at] ?? "";
      if (token === "|" || token.startsWith(")")) break;
      if (token === "(") parts.push(choice());
      else if (token === "#" || token === "…") parts.push(token);
      else if (key(token) !== "") parts.push(key(token));
    }
    return parts;
  };
  const choice = (): Choice => {
    const sequences: (readonly PhrasePart[])[] = [];
    do {
      at++;
      sequences.push(sequence());
    } while (tokens[at] === "|");
    const close = tokens[at] ?? "";
    return { sequences, optional: /^\)[?*]/.test(close), repeats: /^\)[*+]/.test(close) };
  };
  return sequence();
}

/** What a sequence can begin with, in some eight letters; `""` where that is anything. */
function openingsOf(parts: readonly PhrasePart[]): readonly string[] {
  const [first, ...rest] = parts;
  if (first === undefined || first === "#" || first === "…") return [""];
  if (typeof first === "string") {
    return first.length >= 8 ? [first] : openingsOf(rest).map((opening) => first + opening);
  }
  const openings = first.sequences.flatMap((parts) =>
    openingsOf(first.repeats ? parts : [...parts, ...rest]),
  );
  return first.optional ? [...openings, ...openingsOf(rest)] : openings;
}

type Positions = ReadonlySet<number>;

/** Where one of the sequences can end that starts at one of the positions. Linear: a position is never tried twice. */
function reach(sequences: Choice["sequences"], text: string, from: Positions): Positions {
  const ends = new Set<number>();
  for (const parts of sequences) {
    let positions = from;
    for (const part of parts) positions = step(part, text, positions);
    for (const position of positions) ends.add(position);
  }
  return ends;
}

/** The same, any number of times more. */
function reachAgain(sequences: Choice["sequences"], text: string, from: Positions): Positions {
  const all = new Set(from);
  let fresh: Positions = from;
  while (fresh.size > 0) {
    fresh = new Set([...reach(sequences, text, fresh)].filter((position) => !all.has(position)));
    for (const position of fresh) all.add(position);
  }
  return all;
}

const NOWHERE: Positions = new Set();

function step(part: PhrasePart, text: string, from: Positions): Positions {
  if (from.size === 0) return NOWHERE;
  if (typeof part !== "string") {
    const once = reach(part.sequences, text, from);
    const reached = part.repeats ? reachAgain(part.sequences, text, once) : once;
    return part.optional ? new Set([...from, ...reached]) : reached;
  }
  const ends = new Set<number>();
  for (const at of from) {
    if (part === "…") for (let end = at; end <= Math.min(at + ANYTHING, text.length); end++) ends.add(end);
    else if (part === "#") addNumeral(text, at, ends);
    else if (text.startsWith(part, at)) ends.add(at + part.length);
  }
  return ends;
}

function addNumeral(text: string, at: number, ends: Set<number>): void {
  const digits = /^\p{N}{1,4}/u.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  if (digits > 0) ends.add(at + digits);
}
