import type { Reading } from "../articles/article.ts";
import { BROKEN_SIGN } from "../cleaning/sign-repairs.ts";
import type { Segment } from "../text/stretch.ts";
import { withSigns } from "../text/windows-1252.ts";

/** Unchanged lines shown before and after a change. */
const CONTEXT = 3;

/** One line of the source, without its line feed, and what is left of it. */
interface SourceLine {
  readonly text: string;
  /** The same text: unchanged; another: a part was taken, or a line joined to it; `null`: gone. */
  readonly left: string | null;
  /** What happened here, in the words of rules and fields. */
  readonly notes: readonly string[];
}

/**
 * The source against its cleaned text as a unified diff, which `git apply` and `patch` understand: what was removed
 * and what was taken as a fact goes, a paragraph cut in two is joined. Front matter and text stay as they are
 * written. Empty where nothing would change.
 */
export function difference({ file, content, ledger }: Reading): string {
  const lines = content === "" ? [] : sourceLines(content, ledger);
  const hunks = hunksOf(lines);
  if (hunks.length === 0) return "";
  const name = file.replace(/^(?:\.?\/)+/, "");
  // A name with spaces ends in a tab, as diff writes it.
  const named = (side: string): string => `${side}/${name}${/\s/.test(name) ? "\t" : ""}`;
  const last = content.endsWith("\n") ? null : lines.at(-1);
  let shift = 0;
  const written = hunks.map(({ from, to }) => {
    const part = lines.slice(from, to);
    const left = part.filter((line) => line.left !== null).length;
    const notes = [...new Set(part.flatMap((line) => line.notes))].join(", ");
    const header = `@@ -${range(from, part.length)} +${range(from + shift, left)} @@ ${notes}`;
    shift += left - part.length;
    return [header, ...marked(part, last)];
  });
  return `${[`--- ${named("a")}`, `+++ ${named("b")}`, ...written.flat()].join("\n")}\n`;
}

/** Start and length of a stretch of lines; an empty one stands behind the line before it. */
function range(from: number, length: number): string {
  return length === 1 ? `${from + 1}` : `${length === 0 ? from : from + 1},${length}`;
}

/** Lines as a diff writes them: of lines changed together, the old ones first. */
function marked(lines: readonly SourceLine[], unended: SourceLine | null | undefined): readonly string[] {
  const written: string[] = [];
  let added: string[] = [];
  for (const line of lines) {
    const { text, left } = line;
    const end = line === unended ? ["\\ No newline at end of file"] : [];
    if (left === text) {
      written.push(...added, ` ${text}`, ...end);
      added = [];
    } else {
      written.push(`-${text}`, ...end);
      if (left !== null) added.push(`+${left}`, ...end);
    }
  }
  return [...written, ...added];
}

/** Stretches of changed lines with the lines around them. */
function hunksOf(lines: readonly SourceLine[]): readonly { readonly from: number; readonly to: number }[] {
  const hunks: { from: number; to: number }[] = [];
  for (const [i, { text, left }] of lines.entries()) {
    if (left === text) continue;
    const last = hunks.at(-1);
    const from = Math.max(i - CONTEXT, 0);
    const to = Math.min(i + 1 + CONTEXT, lines.length);
    if (last !== undefined && from <= last.to) last.to = to;
    else hunks.push({ from, to });
  }
  return hunks;
}

function sourceLines(content: string, ledger: readonly Segment[]): readonly SourceLine[] {
  const lines: { text: string; left: string | null; notes: string[] }[] = [];
  let at = 0;
  let first = 0;
  let joined = false;
  let before: { left: string | null } | undefined;
  for (const text of content.replace(/\n$/, "").split("\n")) {
    const end = at + text.length + 1;
    while ((ledger[first]?.end ?? end) <= at) first++;
    const here: Segment[] = [];
    for (let i = first, segment = ledger[i]; segment && segment.start < end; segment = ledger[++i]) {
      here.push(segment);
    }
    // A mended sign stays where the line it stands in does.
    const isKept = ({ kind }: Segment): boolean => kind === "body" || kind === "front-matter";
    const stays = here.some(isKept) || here.every(({ rule }) => rule === BROKEN_SIGN);
    const kept = here.filter((segment) => isKept(segment) || (stays && segment.rule === BROKEN_SIGN));
    const words = kept.map((segment) => {
      const written = content.slice(Math.max(segment.start, at), Math.min(segment.end, end - 1));
      return segment.rule === BROKEN_SIGN ? withSigns(written) : written;
    });
    const blank = text.trim() === "";
    const left = (blank ? kept.length > 0 : words.join("").trim() !== "") ? words.join("") : null;
    const notes = blank ? [] : here.flatMap(({ field, rule }) => field ?? rule ?? []);
    if (joined && left !== null && before) {
      before.left = `${before.left} ${left.trimStart()}`;
      lines.push({ text, left: null, notes: [] });
    } else {
      const line = { text, left, notes };
      lines.push(line);
      if (left !== null) before = line;
    }
    const last = here.at(-1);
    joined = last?.kind === "repair" && last.rule !== BROKEN_SIGN;
    at = end;
  }
  return lines;
}
