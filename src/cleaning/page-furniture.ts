import type { Line } from "./line.ts";
import { breaksOff, goesOn } from "./repair.ts";
import { key } from "./rules/phrase.ts";

/** Why such lines go, by rule: the words follow "this line". */
export const PAGE_RULE_WHYS = {
  "page-number": "numbers a page of the copy",
  "running-head": "stood at the head or foot of each page of the copy",
} as const;

/** A line that belongs to the pages an article was printed on. */
export interface Furniture {
  readonly rule: keyof typeof PAGE_RULE_WHYS;
  readonly line: Line;
}

/** A line that may be one: its words without the number, and the number. */
interface Candidate {
  readonly index: number;
  readonly stem: string;
  readonly page: number | null;
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
export function pageFurniture(lines: readonly Line[]): readonly Furniture[] {
  const families = new Map<string, Candidate[]>();
  const title = lines[0]?.kind === "heading" ? key(lines[0].text) : null;
  for (const [index, line] of lines.entries()) {
    const one = candidateOf(line, index, title);
    if (one === null) continue;
    const family = families.get(one.stem);
    if (family) family.push(one);
    else families.set(one.stem, [one]);
  }
  const runs = [...families.values()].flatMap(runsOf).filter((run) => run.length > 1);
  const isCandidate = new Set(runs.flat().map(({ index }) => index));
  const cuts = ({ index }: Candidate): boolean => {
    let [before, after] = [index - 1, index + 1];
    while (isCandidate.has(before)) before--;
    while (isCandidate.has(after)) after++;
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
  const isBeside = ({ index }: Candidate): boolean => isSure.has(index - 1) || isSure.has(index + 1);
  return runs
    .filter((run) => run.some((one) => sure.has(one) || isBeside(one)))
    .flat()
    .toSorted((a, b) => a.index - b.index)
    .flatMap(({ index, stem }) => {
      const line = lines[index];
      return line ? [{ rule: stem === "" ? "page-number" : "running-head", line } as const] : [];
    });
}

function candidateOf(line: Line, index: number, title: string | null): Candidate | null {
  const text = line.text.trim();
  if (!line.whole || line.kind !== "paragraph" || text.length > LONGEST || text === "") return null;
  const [number, word, page, pages] = NUMBER.exec(text) ?? [];
  if (number !== undefined) {
    return { index, stem: "", page: Number(page), labelled: word !== undefined || pages !== undefined };
  }
  const [, before, head, other, after] = NUMBERED_HEAD.exec(text) ?? [];
  const words = head ?? other;
  if (words !== undefined) {
    return { index, stem: words.trim(), page: Number(before ?? after), labelled: key(words) === title };
  }
  return key(text) === title ? { index, stem: text, page: null, labelled: false } : null;
}

/** Members of a family that follow one another: pages by number, heads without one all together. */
function runsOf(family: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = [];
  for (const one of family) {
    const last = runs.at(-1)?.at(-1);
    const follows =
      last !== undefined && (one.page === null ? last.page === null : last.page === one.page - 1);
    if (follows) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs;
}
