import type { VFile } from "vfile";
import { location } from "vfile-location";
import { pointAt, sourceOf } from "../text/position.ts";
import { warn } from "../text/report.ts";
import type { Claim } from "./publisher.ts";

/**
 * What publishers put round one article has an upper bound, however short or long the article is: at most 2,700
 * characters in 14 lines, and 420 characters for a fact, in all the copies and 1,000 made-up articles that were
 * measured. Three times that is no publisher's any more, but a rule that took the author's words for such.
 */
const MOST_REMOVED = 8000;
const MOST_LINES = 42;
const LONGEST_FACT = 1260;

/** The claims that take more than any publisher puts round an article; the file warns of them. */
export function unusualClaims(claims: readonly Claim[], file: VFile): readonly Claim[] {
  const length = ({ line }: Claim): number => line.end - line.start;
  const source = sourceOf(file);
  const places = location(source);
  const report = ({ line }: Claim, reason: string): void =>
    warn(file, "unusual-removal", reason, pointAt(places, line.start));
  const removals = claims.filter(({ rule }) => rule.kind === "removal");
  const removed = removals.reduce((sum, claim) => sum + length(claim), 0);
  const tooMuch = removed > MOST_REMOVED || removals.length > MOST_LINES ? removals : [];
  const [first] = tooMuch;
  if (first !== undefined) {
    const share = Math.round((100 * removed) / source.length);
    const inAll = `${removed.toLocaleString("en")} characters in ${removals.length} places, ${share} % of the file`;
    report(
      first,
      `${inAll}, look like the publisher's: more than stands round any article, so none was removed; if they are, delete them here`,
    );
  }
  const facts = claims.filter((claim) => claim.rule.kind === "fact" && length(claim) > LONGEST_FACT);
  for (const claim of facts) {
    const fields = claim.rule.kind === "fact" ? claim.rule.fields.join("+") : "";
    report(
      claim,
      `${length(claim).toLocaleString("en")} characters stand in the place of the ${fields}; they were left in the text; if they are the ${fields}, put it in the front matter`,
    );
  }
  return [...tooMuch, ...facts];
}
