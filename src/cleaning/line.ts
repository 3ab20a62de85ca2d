/** A link that stands in a line: its text and address. */
export interface LineLink {
  readonly text: string;
  readonly url: string;
}

/**
 * The unit that publishers' rules look at: one line of a block, without its markup. A line ends where the source
 * line ends (not where a conversion filled the text to a width), at a hard break, or at a `<br>`.
 */
export interface Line {
  readonly kind: "heading" | "paragraph" | "html" | "image" | "separator" | "other";
  /** A heading's level, else 0. */
  readonly depth: number;
  /** The words as a reader sees them; white space as in the source. */
  readonly text: string;
  readonly links: readonly LineLink[];
  /** Where it stands in the file: offsets in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Running number of the block it belongs to. */
  readonly block: number;
  /** Whether it is the whole of its block. */
  readonly whole: boolean;
  /** For each stretch of `text`, where it stands in the file. */
  readonly runs: readonly Run[];
  /** The lines that were joined to make this one; none for a line of the file. */
  readonly joined: readonly Line[];
}

/** A stretch of a line's text (from index `at`) and the file offset at which it starts. */
export interface Run {
  readonly at: number;
  readonly start: number;
}

/** Lines of one block as one line, parted by spaces. */
export function joinLines(lines: readonly [Line, ...Line[]]): Line {
  const [first] = lines;
  const last = lines.at(-1) ?? first;
  if (first === last) return first;
  let text = "";
  const runs: Run[] = [];
  for (const line of lines) {
    if (line !== first) text += " ";
    for (const run of line.runs) runs.push({ ...run, at: run.at + text.length });
    text += line.text;
  }
  return { ...first, text, links: lines.flatMap((line) => line.links), end: last.end, runs, joined: lines };
}

/** Part of a line, from text index `from` to `to`. */
export function sliceLine(line: Line, from: number, to: number): Line {
  const start = from === 0 ? line.start : offsetOf(line, from);
  const end = to === line.text.length ? line.end : offsetOf(line, to);
  const text = line.text.slice(from, to);
  const links = line.links.filter((link) => link.text !== "" && text.includes(link.text));
  const runs = [
    { at: 0, start },
    ...line.runs.flatMap((run) =>
      run.at > from && run.at < to ? [{ at: run.at - from, start: run.start }] : [],
    ),
  ];
  return { ...line, text, links, start, end, runs, whole: false };
}

function offsetOf(line: Line, index: number): number {
  const run = line.runs.findLast((candidate) => candidate.at <= index) ?? { at: 0, start: line.start };
  return Math.min(run.start + index - run.at, line.end);
}
