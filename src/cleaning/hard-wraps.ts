/** Letters in the widest line that a conversion fills. */
const WIDEST = 100;
/** Letters in the narrowest; shorter lines are verse or a list. */
const NARROWEST = 50;
/** At least so many lines must be full, which is to end within `NEAR` letters of the width. */
const FEWEST_FULL = 3;
const NEAR = 12;
/** The end of a line that was surely broken: inside a link's text (`[the harbour`), or after a comma. */
const GOES_ON = /\[[^\]]*$|,$/;
/** An address cannot be broken, a table's row must not be, a hard break is meant: they say nothing about the width. */
const UNFILLED = /\]\(|https?:|www\.|^\s*\||(?: {2}|\\|<br\s*\/?>)$/i;

/**
 * Where the lines of a text begin that a conversion broke because the next word no longer fitted: offsets in the
 * text. Such line ends are spaces; one that left room for the next word was meant.
 */
export function hardWraps(text: string): ReadonlySet<number> {
  const lines = [...text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)].map(({ 0: line, index }) => ({
    start: index,
    line: line.replace(/[\r\n]+$/, ""),
  }));
  const inner = lines
    .slice(0, -1)
    .filter(({ line }, i) => line.trim() !== "" && lines[i + 1]?.line.trim() !== "");
  const lengths = inner.flatMap(({ line }) => (UNFILLED.test(line) ? [] : [line.length]));
  // A word too long for the line stands out beyond the width.
  const width = lengths.toSorted((a, b) => a - b)[Math.ceil(lengths.length * 0.95) - 1] ?? 0;
  const full = lengths.filter((length) => length >= width - NEAR);
  if (width > WIDEST || width < NARROWEST || full.length < FEWEST_FULL) return new Set();
  return new Set(
    lines.flatMap(({ start, line }, i) => {
      const above = lines[i - 1]?.line.trimEnd() ?? "";
      const word = /^\s*(\S*)/.exec(line)?.[1] ?? "";
      // A line that is longer, by an address or because nothing filled it, may end where it was meant to.
      const filled = above.length <= width && above.length + 1 + word.length > width;
      return above !== "" && word !== "" && (filled || GOES_ON.test(above)) ? [start] : [];
    }),
  );
}
