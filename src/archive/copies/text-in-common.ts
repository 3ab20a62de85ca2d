/** What two texts share, of their letters. */
export interface TextInCommon {
  /** Share of both texts' letters that stand in the other one too, from 0 to 1. */
  readonly similarity: number;
  /** Share of the first text's letters that the second lacks. */
  readonly ownOfFirst: number;
  /** Share of the second text's letters that the first lacks. */
  readonly ownOfSecond: number;
  /** Letters in the longest passage of either that the other lacks. */
  readonly longestOwn: number;
}

/** The shortest run of letters that counts: longer than a name or a set phrase. One nearly twice as long is never missed. */
const RUN = 16;

/**
 * Measures how much of each of two texts (as `lettersOf` gives them) stands in the other, in whatever order, in runs
 * of letters. One letter that a conversion lost costs that letter alone.
 */
export function textInCommon(first: string, second: string): TextInCommon {
  if (first === second) return { similarity: 1, ownOfFirst: 0, ownOfSecond: 0, longestOwn: 0 };
  const anchors = new Map<string, number>();
  for (let at = 0; at + RUN <= second.length; at += RUN) anchors.set(second.slice(at, at + RUN), at);
  const inFirst = new Uint8Array(first.length);
  const inSecond = new Uint8Array(second.length);
  let done = 0;
  for (let at = 0; at + RUN <= first.length; at++) {
    const anchor = anchors.get(first.slice(at, at + RUN));
    if (anchor === undefined) continue;
    const same = (step: number) => first.charCodeAt(at + step) === second.charCodeAt(anchor + step);
    let before = 0;
    while (at - before > done && same(-before - 1)) before++;
    let after = RUN;
    while (same(after)) after++;
    inFirst.fill(1, at - before, at + after);
    inSecond.fill(1, anchor - before, anchor + after);
    done = at + after;
    at = done - 1;
  }
  const [one, other] = [ownIn(inFirst), ownIn(inSecond)];
  const letters = first.length + second.length;
  return {
    similarity: 1 - (one.letters + other.letters) / letters,
    ownOfFirst: one.letters / first.length,
    ownOfSecond: other.letters / second.length,
    longestOwn: Math.max(one.longest, other.longest),
  };
}

/** The letters that are not marked as common, and the longest run of them. */
function ownIn(common: Uint8Array): { letters: number; longest: number } {
  let [letters, run, longest] = [0, 0, 0];
  for (const mark of common) {
    run = mark === 1 ? 0 : run + 1;
    if (run > 0) letters++;
    if (run > longest) longest = run;
  }
  return { letters, longest };
}
