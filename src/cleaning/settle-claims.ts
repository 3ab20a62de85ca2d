import type { FrontMatter } from "../front-matter/front-matter-schema.ts";
import type { Message } from "../text/message.ts";
import { positionAt } from "../text/position.ts";
import type { Line } from "./lines.ts";
import type { Claim } from "./publisher.ts";
import { key } from "./rules/phrase.ts";
import { unusualClaims } from "./unusual-claims.ts";

/** Claims that stand, and what an editor should know about those that do not. */
interface SettledClaims {
  readonly claims: readonly Claim[];
  readonly messages: readonly Message[];
}

/**
 * Gives back to the text a heading that is not the title, part of a block of HTML, more than a publisher ever put round an article, and
 * everything where nothing else would be left.
 */
export function settleClaims(
  claims: readonly Claim[],
  lines: readonly Line[],
  front: FrontMatter,
  content: string,
): SettledClaims {
  const isClaimed = (line: Line, by: readonly Claim[]): boolean =>
    by.some((claim) => claim.line.start <= line.start && line.start < claim.line.end);
  // What stands in one block of HTML goes as a whole or stays: no line is torn out of its element.
  const torn = new Set(
    lines.filter((line) => line.kind === "html" && !isClaimed(line, claims)).map(({ block }) => block),
  );
  const wanted = claims.filter(
    (claim) => !isOtherHeading(claim, claims, front) && !torn.has(claim.line.block),
  );
  const unusual = unusualClaims(wanted, content);
  const messages = [...unusual.messages];
  const usual = wanted.filter((claim) => !unusual.claims.includes(claim));
  const hasBody = (by: readonly Claim[]): boolean =>
    lines.some((line) => line.kind !== "separator" && !isClaimed(line, by));
  let standing = usual;
  for (const { is, reason } of LAST_RESORTS) {
    if (hasBody(standing) || !standing.some(is)) continue;
    standing = standing.filter((claim) => !is(claim));
    messages.push({ ...positionAt(content, 0), severity: "warning", rule: "nothing-left", reason });
  }
  return { claims: standing, messages };
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
