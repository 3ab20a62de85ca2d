import type { Removal } from "../cleaning/publisher.ts";
import { isWholeLink, separator } from "../cleaning/rules/line-shapes.ts";
import { networks } from "../cleaning/rules/networks.ts";
import { phrase } from "../cleaning/rules/phrase.ts";
import { english } from "../languages/english.ts";
import { french } from "../languages/french.ts";
import { spanish } from "../languages/spanish.ts";

/** The words that open a byline in the languages of the Centre's sites, each of which has articles in all of them. */
export const BYLINES = [...english.by, ...french.by, ...spanish.by];

/** The networks on which the Centre's sites ask readers to follow them. */
export const NETWORKS = networks([english, french, spanish], ["crgglobalresearch", "globalresearchcrg"]);

/**
 * What closes the block of the publisher's lines in the head, which are known by their words (`block`): a slogan, new
 * every season, so known by its shape, a line that is one link among them; and stars or dashes.
 */
export function endOfBlock<const Id extends string>(
  block: readonly Id[],
): readonly Removal<"slogan" | "separator", Id | "slogan">[] {
  return [
    {
      id: "slogan",
      beside: block,
      matches: isWholeLink,
      why: "is the season's campaign slogan",
    },
    {
      id: "separator",
      once: true,
      after: [...block, "slogan"],
      matches: separator(/^(?:\*{3,}|\* \* \*|-{3,}|_{3,})$/),
      why: "closes the publisher's lines",
    },
  ];
}

/** The requests to share, where they stand among the foot lines without the note that they belong to. */
export function shareInFoot(requests: readonly string[]): Removal<"share-foot", never> {
  return {
    id: "share-foot",
    beside: "any",
    matches: phrase(...requests),
    why: "asks readers to share and to follow",
  };
}

/** Stars or dashes among the foot lines. */
export const footSeparator: Removal<"foot-separator", never> = {
  id: "foot-separator",
  beside: "any",
  matches: separator(/^(?:\*+|\* \* \*|-{3,}|_{3,})$/),
  why: "stands between the publisher's lines",
};
