import { styleText } from "node:util";
import type { Reading } from "../articles/article.ts";
import { formatMessage } from "../articles/message.ts";
import type { Segment, SegmentKind } from "../articles/segment.ts";
import { explainRule } from "../publishers/publishers.ts";

/** How much of a long line is shown. */
const WIDTH = 100;
/** Width of the column that says what became of a line. */
const LABEL = 50;

const STYLES: Readonly<Record<SegmentKind, Parameters<typeof styleText>[0]>> = {
  "front-matter": "cyan",
  metadata: "green",
  boilerplate: "red",
  body: "reset",
  repair: "yellow",
};

/**
 * What happened to a file, for people: the facts that were found, then the file line by line with what became of
 * each (kept, metadata and its field, removed and why, repaired), then the messages.
 */
export function explanation(reading: Reading, colour: boolean): string {
  const style = (kind: SegmentKind, text: string): string => (colour ? styleText(STYLES[kind], text) : text);
  const facts = factsOf(reading).map(([name, value]) => `  ${name.padEnd(16)}${value}`);
  const lines = reading.ledger.flatMap((segment) => segmentLines(reading, segment, style));
  const messages = reading.messages.map((message) => formatMessage(reading.file, message));
  const heading = `${reading.file}: ${reading.refused ? "refused" : "can be published"}`;
  return `${[heading, "", ...facts, "", ...lines, "", ...messages].join("\n")}\n\n`;
}

function factsOf(reading: Reading): readonly (readonly [string, string])[] {
  const { source } = reading;
  const stated: readonly (readonly [string, string | null])[] = [
    ["publisher", reading.publisher],
    ["language", reading.language],
    ["title", reading.title],
    ["subtitle", reading.subtitle],
    ["description", reading.description],
    ["authors", reading.authors.join("; ")],
    ["published", reading.published],
    ["firstPublished", reading.firstPublished],
    ["updated", reading.updated],
    ["source", source && [source.name, source.date, source.url].filter((part) => part !== null).join(", ")],
    ["url", reading.url],
    ["regions", reading.regions.join("; ")],
    ["themes", reading.themes.join("; ")],
    ["reports", reading.reports.join("; ")],
    ["copyright", reading.copyright],
    ["slug", reading.slug],
    ["sha256", reading.sha256],
  ];
  return stated.flatMap(([name, value]) => (value === null || value === "" ? [] : [[name, value] as const]));
}

function segmentLines(
  reading: Reading,
  segment: Segment,
  style: (kind: SegmentKind, text: string) => string,
): readonly string[] {
  const written = reading.content.slice(segment.start, segment.end).split(/\r\n|\r|\n/);
  const what = verdict(reading, segment);
  if (segment.kind === "repair") return [style(segment.kind, `${String(segment.line).padStart(5)}  ${what}`)];
  const first = written.findIndex((line) => line.trim() !== "");
  return written.flatMap((line, i) => {
    if (line.trim() === "") return [];
    const number = String(segment.line + i).padStart(5);
    const label = (i === first || segment.kind === "body" ? what : "").padEnd(LABEL);
    return [
      style(segment.kind, `${number}  ${label}${line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line}`),
    ];
  });
}

function verdict(reading: Reading, { kind, rule = "", field = "" }: Segment): string {
  switch (kind) {
    case "body":
      return "kept";
    case "front-matter":
      return "front matter";
    case "metadata":
      return field;
    case "boilerplate":
      return `removed, ${explainRule(reading.publisher, rule)}`;
    case "repair":
      return "repaired: a page break had cut this paragraph in two";
  }
}
