import type { Stretch } from "../text/stretch.ts";

/** A text in which lines that a conversion broke are whole again, letter for letter as long as it was. */
interface Mended {
  readonly text: string;
  /** The line ends that were taken for spaces. */
  readonly repairs: readonly Stretch[];
}

/** A headline that runs on in the line below; the line that names the copy's source closes it. */
const BROKEN_TITLE =
  /^\s*# [^\r\n]+(?:\r?\n(?!\s|>)[^\r\n]+){1,3}(?=\r?\n\s*\n> ?(?:source|fuente|fonte)\s*:)/i;
const LINE_END = /\r?\n/g;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
/** A line so far indented that Markdown reads it as part of the item above. */
const IN_ITEM = /^(?: {2}|\t)/;
const LONE_BULLET = /^ {0,3}-[ \t]*$/;
const BULLET = /^ {0,3}-(?:\s|$)/;

/**
 * Mends what would make another document of a text as soon as it is parsed: a headline broken in two, and bullets
 * that stand on a line of their own. Such a dash under a paragraph would make a heading of all of it. A line end
 * becomes as many spaces, so every offset stays.
 */
export function mendLines(text: string): Mended {
  const repairs = [...titleEnds(text), ...bulletEnds(text)];
  const pieces = repairs.map(
    ({ start, end }, i) => text.slice(repairs[i - 1]?.end ?? 0, start) + " ".repeat(end - start),
  );
  return { text: pieces.join("") + text.slice(repairs.at(-1)?.end ?? 0), repairs };
}

function titleEnds(text: string): readonly Stretch[] {
  const title = BROKEN_TITLE.exec(text)?.[0].trimEnd() ?? "";
  const lead = title.length - title.trimStart().length;
  return [...title.matchAll(LINE_END)]
    .filter(({ index }) => index > lead)
    .map(({ 0: end, index }) => ({
      kind: "repair",
      rule: "broken-title",
      start: index,
      end: index + end.length,
    }));
}

function bulletEnds(text: string): readonly Stretch[] {
  const lines = text.split("\n");
  const repairs: Stretch[] = [];
  let [at, fence, surelyBullets] = [0, "", false];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1] ?? "";
    fence = fenceAfter(line, fence);
    if (
      fence === "" &&
      LONE_BULLET.test(line.trimEnd()) &&
      next.trim() !== "" &&
      !IN_ITEM.test(next) &&
      !BULLET.test(next)
    ) {
      const end = at + line.length + 1;
      repairs.push({ kind: "repair", rule: "lone-bullet", start: end - (line.endsWith("\r") ? 2 : 1), end });
      // A single line with a dash below it may be meant: a heading.
      const above = lines[i - 1] ?? "";
      surelyBullets ||= above.trim() === "" || (lines[i - 2] ?? "").trim() !== "";
    }
    at += line.length + 1;
  }
  return repairs.length > 1 || surelyBullets ? repairs : [];
}

/** The fence of the code block that is open behind a line, where another was open before it; empty where none is. */
function fenceAfter(line: string, open: string): string {
  const [, fence = "", rest = ""] = FENCE.exec(line.trimEnd()) ?? [];
  if (open === "") return fence.startsWith("`") && rest.includes("`") ? "" : fence;
  return fence.startsWith(open) && rest.trim() === "" ? "" : open;
}
