import { grouped } from "../text/grouped.ts";
import type { Taking } from "./keep.ts";
import type { Line } from "./line.ts";

import { breaksOff, goesOn } from "./repair.ts";
import { key } from "./rules/phrase.ts";

/** Why such lines go, by rule: the words follow "this line". */
export const PAGE_RULE_WHYS = {
  "page-number": "numbers a page of the copy",
  "running-head": "stood at the head or foot of each page of the copy",
} as const;

/** A line that reads like a page number or a running head; a lone `7` may as well count an author's sections. */
interface PossibleFurniture {
  readonly line: Line;
  /** Its place among the lines of the file. */
  readonly index: number;
  /** The words beside the number: `The Harbour` of `The Harbour | 7`; empty for a number alone. */
  readonly words: string;
  /** The number of the page: 7. A headline that stands again without one has none. */
  readonly page: number | null;
  /** Whether it says itself that it counts pages: `page 7`, `7/12`, or the article's headline beside the number. */
  readonly labelled: boolean;
}

const LONGEST = 120;
const NUMBER = /^(?:(page|p\.)\s*)?[-–—([]?\s*(\d{1,4})\s*[-–—)\]]?(?:\s*(?:\/|of|de|sur)\s*(\d{1,4}))?$/i;
const NUMBERED_HEAD = /^(?:(\d{1,4})\s*[|·•–—-]\s*(\D.*?)|(\d*\D.*?)\s*[|·•–—-]\s*(?:page\s*)?(\d{1,4}))$/iu;

/**
 * The page numbers and running heads that a conversion left between paragraphs. An author may number the parts of a
 * text as well, and a song comes back to its first line; so lines count as furniture only together: the headline again
 * and again, or numbers that go up one by one, where one of them cuts a sentence in two, says `page 2`, `2/7` or the
 * headline with a number, or stands beside one that does.
 */
export function pageFurniture(lines: readonly Line[]): readonly Taking[] {
  const title = lines[0]?.kind === "heading" ? key(lines[0].text) : null;
  const possible = lines.flatMap((line, index) => possibleFurniture(line, index, title) ?? []);
  const families = grouped(possible, ({ words }) => words);
  const runs = [...families.values()].flatMap(runsOf).filter((run) => run.length > 1);
  const isPossible = new Set(runs.flat().map(({ index }) => index));
  const cuts = ({ index }: PossibleFurniture): boolean => {
    let [before, after] = [index - 1, index + 1];
    while (isPossible.has(before)) before--;
    while (isPossible.has(after)) after++;
    const [above, below] = [lines[before], lines[after]];
    return (
      above?.kind === "paragraph" &&
      below?.kind === "paragraph" &&
      breaksOff(above.text) &&
      goesOn(below.text)
    );
  };
  const sure = new Set(runs.filter((run) => run.some((one) => one.labelled || cuts(one))).flat());
  const isSure = new Set([...sure].map(({ index }) => index));
  const isBeside = ({ index }: PossibleFurniture): boolean => isSure.has(index - 1) || isSure.has(index + 1);
  return runs
    .filter((run) => run.some((one) => sure.has(one) || isBeside(one)))
    .flat()
    .toSorted((a, b) => a.index - b.index)
    .map(({ line: { start, end }, words }) => {
      return { rule: words === "" ? "page-number" : "running-head", start, end };
    });
}

function possibleFurniture(line: Line, index: number, title: string | null): PossibleFurniture | null {
  const text = line.text.trim();
  if (!line.whole || line.kind !== "paragraph" || text.length > LONGEST || text === "") return null;
  const [number, word, page, pages] = NUMBER.exec(text) ?? [];
  if (number !== undefined) {
    const labelled = word !== undefined || pages !== undefined;
    return { line, index, words: "", page: Number(page), labelled };
  }
  const [, before, head, other, after] = NUMBERED_HEAD.exec(text) ?? [];
  const words = (head ?? other)?.trim();
  if (words !== undefined)
    return { line, index, words, page: Number(before ?? after), labelled: key(words) === title };
  return key(text) === title ? { line, index, words: text, page: null, labelled: false } : null;
}

/** Cuts lines with the same words into runs whose numbers go up one by one: `7`, `8`, `9`. No number follows none. */
function runsOf(family: readonly PossibleFurniture[]): PossibleFurniture[][] {
  const runs: PossibleFurniture[][] = [];
  for (const one of family) {
    const last = runs.at(-1)?.at(-1);
    const follows =
      last !== undefined && (one.page === null ? last.page === null : last.page === one.page - 1);
    if (follows) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs;
}
