import type { Reading } from "../articles/article.ts";
import { wordsOf } from "../markdown/plain-text.ts";
import { formatMessage } from "../text/message.ts";
import { printable } from "../text/printable.ts";
import type { SegmentKind } from "../text/stretch.ts";
import { factsOf } from "./facts.ts";
import { hanging, shortened } from "./fitted.ts";
import { linesNotShown, type Row, rowsOf } from "./rows.ts";

/** What a stretch of an explanation is, for whoever gives it a colour. */
export type Tone = SegmentKind | "heading" | "aside" | "error" | "warning";

/** Gives a text the colour of its tone, where there are colours. */
export type Paint = (tone: Tone, text: string) => string;

const NUMBER = 5;
const NAME = 16;

/**
 * What happened to a file, for people at a terminal: whether it can be published and what is wrong with it, the facts
 * that were found, then the file line by line with what became of each.
 */
export function explanation(reading: Reading, width: number, paint: Paint): string {
  const { file, refused } = reading;
  const more = linesNotShown(reading);
  const sections = [
    [paint("heading", `${printable(file)}: ${refused ? "refused" : "can be published"}`)],
    reading.messages
      .toSorted((a, b) => a.severity.localeCompare(b.severity))
      .map((message) => paint(message.severity, hanging(formatMessage(file, message), 2, width))),
    factsOf(reading).map(([name, value]) => `${name.padEnd(NAME)}${hanging(printable(value), NAME, width)}`),
    lineByLine(rowsOf(reading), width, paint),
    more === null ? [] : [paint("aside", more)],
    [paint("aside", hanging(summary(reading), 0, width))],
  ];
  return `${sections.flatMap((lines) => (lines.length > 0 ? [lines.join("\n")] : [])).join("\n\n")}\n`;
}

function lineByLine(rows: readonly Row[], width: number, paint: Paint): readonly string[] {
  const label = rows.reduce((widest, row) => Math.max(widest, row.label.length), 0);
  const indent = NUMBER + 2 + label + 2;
  return rows.flatMap((row) => {
    const number = paint("aside", String(row.line).padStart(NUMBER));
    const written = `${row.opensLine ? "" : "…"}${printable(row.text.trim().replaceAll("\t", " "))}${row.endsLine ? "" : "…"}`;
    const text = shortened(written === "" ? (row.reason ?? "") : written, width - indent);
    const line = `${number}  ${paint(row.kind, `${row.label.padEnd(label)}  ${text}`)}`;
    if (row.reason === null || written === "") return [line];
    return [line, paint("aside", `${" ".repeat(indent)}— ${hanging(row.reason, indent + 2, width)}`)];
  });
}

/** What became of the file in figures, and how to have a passage back. */
function summary({ ledger, text }: Reading): string {
  const count = (kind: SegmentKind): number => ledger.filter((segment) => segment.kind === kind).length;
  const kept = wordsOf(text ?? "").length.toLocaleString("en");
  const figures = `Words kept: ${kept}. Passages removed: ${count("boilerplate")}. Breaks mended: ${count("repair")}.`;
  const rule = ledger.find(({ kind }) => kind === "boilerplate")?.rule;
  return rule === undefined
    ? figures
    : `${figures} A passage stays where front matter names its rule or its lines: keep: [${rule}]`;
}
