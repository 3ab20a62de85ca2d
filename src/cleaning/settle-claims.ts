import type { VFile } from "vfile";
import type { FrontMatter } from "../front-matter/front-matter-schema.ts";
import { TOP, warn } from "../text/report.ts";
import type { Line } from "./line.ts";
import type { Claim } from "./publisher.ts";
import { key } from "./rules/phrase.ts";
import { unusualClaims } from "./unusual-claims.ts";

/**
 * The claims that stand. Given back to the text are a heading that is not the title, part of a block of HTML, more than a
 * publisher ever put round an article, and everything where nothing else would be left; of the last two the file warns.
 */
export function settleClaims(
  claims: readonly Claim[],
  lines: readonly Line[],
  front: FrontMatter,
  file: VFile,
): readonly Claim[] {
  const isClaimed = (line: Line, by: readonly Claim[]): boolean =>
    by.some((claim) => claim.line.start <= line.start && line.start < claim.line.end);
  // What stands in one block of HTML goes as a whole or stays: no line is torn out of its element.
  const torn = new Set(
    lines.filter((line) => line.kind === "html" && !isClaimed(line, claims)).map(({ block }) => block),
  );
  const wanted = claims.filter(
    (claim) => !isOtherHeading(claim, claims, front) && !torn.has(claim.line.block),
  );
  const unusual = unusualClaims(wanted, file);
  const hasBody = (by: readonly Claim[]): boolean =>
    lines.some((line) => line.kind !== "separator" && !isClaimed(line, by));
  let standing = wanted.filter((claim) => !unusual.includes(claim));
  for (const { is, reason } of LAST_RESORTS) {
    if (hasBody(standing) || !standing.some(is)) continue;
    standing = standing.filter((claim) => !is(claim));
    warn(file, "nothing-left", reason, TOP);
  }
  return standing;
}

/** What becomes the text where there would be none, the likeliest first. */
const LAST_RESORTS: readonly { readonly is: (claim: Claim) => boolean; readonly reason: string }[] = [
  {
    is: ({ rule }) => rule.role === "description",
    reason:
      "only a headline and a standfirst were found here, so the standfirst is the text; is the article itself missing?",
  },
  {
    is: ({ rule }) => rule.kind === "removal",
    reason: "only the publisher's lines were found here, so none was removed; is the article itself missing?",
  },
];

/** Front matter names another title and nothing follows the heading: then it is the article's first heading. */
function isOtherHeading(claim: Claim, claims: readonly Claim[], front: FrontMatter): boolean {
  if (claim.rule.role !== "title" || front.title === undefined) return false;
  const alone = claims.filter((other) => other.rule.zone === "head").length === 1;
  return alone && key(claim.taken?.title ?? "") !== key(front.title);
}
