import { key } from "../publishers/phrase.ts";
import type { Claim } from "../publishers/publisher.ts";
import type { FrontMatter } from "./front-matter-schema.ts";
import type { Line } from "./lines.ts";

/** Claims that stand, and what an editor should know about those that do not. */
export interface Settled {
  readonly claims: readonly Claim[];
  readonly warnings: readonly { readonly rule: string; readonly reason: string }[];
}

/** Gives back to the text what `keep` names, a heading that is not the title, and everything where nothing else would be left. */
export function settleClaims(claims: readonly Claim[], lines: readonly Line[], front: FrontMatter): Settled {
  const keep = front.keep ?? [];
  const unused = keep.filter((id) => !claims.some((claim) => claim.rule.id === id));
  const warnings = unused.map((id) => ({
    rule: "keep",
    reason: `"keep" names "${id}", but no rule of that name took anything from this file; remove it`,
  }));
  const wanted = claims.filter(
    (claim) => !keep.includes(claim.rule.id) && !isOtherHeading(claim, claims, front),
  );
  const claimed = (line: Line): boolean =>
    wanted.some((claim) => claim.line.start <= line.start && line.start < claim.line.end);
  const hasBody = lines.some((line) => line.kind !== "separator" && !claimed(line));
  if (hasBody || !wanted.some((claim) => "matches" in claim.rule)) return { claims: wanted, warnings };
  return {
    claims: wanted.filter((claim) => !("matches" in claim.rule)),
    warnings: [
      ...warnings,
      {
        rule: "nothing-left",
        reason:
          "only the publisher's lines were found here, so none was removed; is the article itself missing?",
      },
    ],
  };
}

/** Front matter names another title and nothing follows the heading: then it is the article's first heading. */
function isOtherHeading(claim: Claim, claims: readonly Claim[], front: FrontMatter): boolean {
  if (claim.rule.id !== "title" || front.title === undefined) return false;
  const alone = claims.filter((other) => other.rule.zone === "head").length === 1;
  return alone && key(claim.taken?.title ?? "") !== key(front.title);
}
