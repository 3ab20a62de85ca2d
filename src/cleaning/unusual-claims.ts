import type { Message } from "../text/message.ts";
import { positionAt } from "../text/position.ts";
import type { Claim } from "./publisher.ts";

/**
 * What publishers put round one article has an upper bound, however short or long the article is: at most 2,700
 * characters in 14 lines, and 420 characters for a fact, in all the copies and 1,000 made-up articles that were
 * measured. Three times that is no publisher's any more, but a rule that took the author's words for such.
 */
const MOST_REMOVED = 8000;
const MOST_LINES = 42;
const LONGEST_FACT = 1260;

/** Claims that take more than any publisher puts round an article, and what to tell an editor about them. */
export function unusualClaims(
  claims: readonly Claim[],
  content: string,
): { readonly claims: readonly Claim[]; readonly messages: readonly Message[] } {
  const length = ({ line }: Claim): number => line.end - line.start;
  const removals = claims.filter(({ rule }) => rule.kind === "removal");
  const removed = removals.reduce((sum, claim) => sum + length(claim), 0);
  const tooMuch = removed > MOST_REMOVED || removals.length > MOST_LINES ? removals : [];
  const facts = claims.flatMap((claim) => {
    const { rule } = claim;
    return rule.kind === "fact" && length(claim) > LONGEST_FACT
      ? [{ claim, fields: rule.fields.join("+") }]
      : [];
  });
  const warn = ({ line }: Claim, reason: string): Message => {
    return { ...positionAt(content, line.start), severity: "warning", rule: "unusual-removal", reason };
  };
  const share = Math.round((100 * removed) / content.length);
  const inAll = `${removed.toLocaleString("en")} characters in ${removals.length} places, ${share} % of the file`;
  return {
    claims: [...tooMuch, ...facts.map(({ claim }) => claim)],
    messages: [
      ...tooMuch.slice(0, 1).map((claim) => {
        const reason = `${inAll}, look like the publisher's: more than stands round any article, so none was removed; if they are, delete them here`;
        return warn(claim, reason);
      }),
      ...facts.map(({ claim, fields }) =>
        warn(
          claim,
          `${length(claim).toLocaleString("en")} characters stand in the place of the ${fields}; they were left in the text; if they are the ${fields}, put it in the front matter`,
        ),
      ),
    ],
  };
}
