import { styleText } from "node:util";
import type { Paint, Tone } from "../explain/explanation.ts";
import { printable } from "../text/printable.ts";

const STYLES: Readonly<Record<Exclude<Tone, "body">, Parameters<typeof styleText>[0]>> = {
  heading: "bold",
  aside: "dim",
  error: "red",
  warning: "yellow",
  "front-matter": "dim",
  metadata: "cyan",
  boilerplate: "red",
  repair: "yellow",
};

/** Colours for standard output, where it is a terminal that has them and nobody set `NO_COLOR`. */
export const paint: Paint = (tone, text) => (tone === "body" ? text : styleText(STYLES[tone], text));

/** No colours: for what is not read on a terminal. */
export const unpainted: Paint = (_, text) => text;

/** A difference with colours, and without commands to the terminal. */
export function paintDifference(difference: string): string {
  return difference
    .split("\n")
    .map((line) => {
      const tone = line.startsWith("-") ? "boilerplate" : line.startsWith("+") ? "metadata" : "body";
      return paint(line.startsWith("@@") ? "aside" : tone, printable(line.replaceAll("\t", " ")));
    })
    .join("\n");
}
