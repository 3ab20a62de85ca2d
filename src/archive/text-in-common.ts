/** What two texts share, of their letters. */
export interface TextInCommon {
  /** Share of both texts' letters that stand in the other one too, from 0 to 1. */
  readonly similarity: number;
  /** Share of the first text's letters that the second lacks. */
  readonly ownOfFirst: number;
  /** Share of the second text's letters that the first lacks. */
  readonly ownOfSecond: number;
}

/** The shortest run of letters that counts: longer than a name or a set phrase. */
const RUN = 16;

/**
 * Measures how much of each of two texts (as `lettersOf` gives them) stands in the other, in whatever order, in runs
 * of letters. One letter that a conversion lost costs that letter alone.
 */
export function textInCommon(first: string, second: string): TextInCommon {
  if (first === second) return { similarity: 1, ownOfFirst: 0, ownOfSecond: 0 };
  const anchors = new Map<string, number>();
  for (let at = 0; at + RUN <= second.length; at += RUN) anchors.set(second.slice(at, at + RUN), at);
  const found = new Uint8Array(second.length);
  let inFirst = 0;
  let done = 0;
  for (let at = 0; at + RUN <= first.length; at++) {
    const anchor = anchors.get(first.slice(at, at + RUN));
    if (anchor === undefined) continue;
    const same = (step: number) => first.charCodeAt(at + step) === second.charCodeAt(anchor + step);
    let before = 0;
    while (at - before > done && same(-before - 1)) before++;
    let after = RUN;
    while (at + after < first.length && same(after)) after++;
    found.fill(1, anchor - before, anchor + after);
    inFirst += before + after;
    done = at + after;
    at = done - 1;
  }
  let inSecond = 0;
  for (const letter of found) inSecond += letter;
  return {
    similarity: share(inFirst + inSecond, first.length + second.length),
    ownOfFirst: 1 - share(inFirst, first.length),
    ownOfSecond: 1 - share(inSecond, second.length),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
