import type { DateForm } from "./dates.ts";
import { sourceAndCopyright, standingFoot } from "./foot-lines.ts";
import { byline, headlines, labelLines, publishedLine, sourceLine } from "./head-lines.ts";
import type { PageLayout } from "./page-layout.ts";

const SPANISH_DATES: readonly DateForm[] = ["spanish", "spanish-full", "spanish-short", "padded"];

/** A page of the French site. */
export const mondialisation: PageLayout = {
  id: "mondialisation",
  publisher: "mondialisation",
  language: "fr",
  years: [2012, 2025],
  page: (random, hand, facts) => ({
    head: [
      ...headlines(random, facts),
      [
        byline(random, hand, facts, "Par"),
        publishedLine(random, hand, facts, "Mondialisation.ca", ["day-first"]),
        ...sourceLine(random, hand, facts, ["day-first", "day-first-spaced"]),
      ],
      labelLines(random, hand, facts),
    ],
    foot: [sourceAndCopyright(random, hand, facts), standingFoot(random, hand, facts)],
  }),
};

/** A page of the Spanish site. */
export const globalizacion: PageLayout = {
  id: "globalizacion",
  publisher: "globalizacion",
  language: "es",
  years: [2010, 2025],
  page: (random, hand, facts) => ({
    head: [
      ...headlines(random, facts),
      [
        byline(random, hand, facts, "Por"),
        publishedLine(
          random,
          hand,
          facts,
          random.pick(["Globalizacion.ca", "Globalización", "Global Research"]),
          SPANISH_DATES,
        ),
        ...sourceLine(random, hand, facts, SPANISH_DATES),
      ],
      labelLines(random, hand, facts),
    ],
    foot: [sourceAndCopyright(random, hand, facts), standingFoot(random, hand, facts)],
  }),
};
