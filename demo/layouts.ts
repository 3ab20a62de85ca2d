import { type DateForm, writeDate } from "./dates.ts";
import type { Facts, Layout } from "./facts.ts";
import { noteToReaders, oldFoot, shortDisclaimer, sourceAndCopyright, standingFoot } from "./foot-lines.ts";
import type { Hand } from "./hand.ts";
import { closingStars, headBlock } from "./head-block.ts";
import {
  addressLine,
  byline,
  headlines,
  labelLines,
  publishedLine,
  sourceLine,
  subtitleLine,
  titleLine,
} from "./head-lines.ts";
import type { Line } from "./line.ts";
import type { PageLayout } from "./page-layout.ts";
import { AFFILIATIONS } from "./people-and-sources.ts";
import type { Random } from "./random.ts";
import { globalizacion, mondialisation } from "./sister-pages.ts";

const PAGE_DATES: readonly DateForm[] = ["long", "long", "padded", "padded", "no-comma", "short"];
const SOURCE_DATES: readonly DateForm[] = [
  "day-first",
  "day-first",
  "day-first-spaced",
  "long",
  "no-comma",
  "iso",
  "spanish",
  "dotted",
];

const staticPage: PageLayout = {
  id: "static",
  publisher: "global-research",
  language: "en",
  years: [2001, 2005],
  page: (random, hand, facts) => ({
    head: [
      [
        { markdown: "www.globalresearch.ca", names: true },
        { markdown: "Centre for Research on Globalisation", names: true },
        { markdown: "Centre de recherche sur la mondialisation", names: true },
      ],
      [titleLine(random, facts)],
      subtitleLine(random, facts),
      [
        withAffiliation(random, byline(random, hand, facts, "by")),
        ...sourceLine(
          random,
          hand,
          facts,
          ["no-comma", "long", "day-first", "day-first-spaced"],
          random.pick([" , ", ", ", " "]),
        ),
        {
          markdown: `www.globalresearch.ca ${writeDate(facts.published, random.pick(["day-first", "day-first-spaced", "no-comma"] as const), "en")}`,
          states: { published: facts.published },
          names: true,
        },
        addressLine(random, facts, "The URL of this article is:"),
      ],
    ],
    foot: [],
  }),
};

const legacyPage: PageLayout = {
  id: "legacy",
  publisher: "global-research",
  language: "en",
  years: [2005, 2012],
  page: (random, hand, facts) => ({
    head: [
      [titleLine(random, facts)],
      subtitleLine(random, facts),
      [
        byline(random, hand, facts, "by"),
        publishedLine(random, hand, facts, "Global Research", PAGE_DATES),
        ...sourceLine(random, hand, facts, ["iso"], " - "),
      ],
    ],
    foot: [oldFoot(random, hand, facts, addressLine(random, facts, "The url address of this article is:"))],
  }),
};

/** A page since 2012, from the screen or from its print; since late 2020 with a head block. */
function modernPage(
  id: Layout,
  years: PageLayout["years"],
  sourceDates: readonly DateForm[],
  name: "Global Research" | "Asia-Pacific Research",
): PageLayout {
  return {
    id,
    publisher: name.toLowerCase().replaceAll(" ", "-"),
    language: "en",
    years,
    page: (random, hand, facts) => ({
      head: [
        ...headlines(random, facts),
        [
          byline(random, hand, facts, "By"),
          // Nothing else tells the sister's pages from Global Research's.
          {
            ...publishedLine(random, hand, facts, name, PAGE_DATES),
            ...(name !== "Global Research" && { keep: true }),
          },
          ...sourceLine(random, hand, facts, sourceDates),
        ],
        labelLines(random, hand, facts),
        facts.published < "2020-10" ? [] : closed(random, headBlock(random, hand)),
        firstPublished(random, facts),
      ],
      foot: modernFoot(random, hand, facts),
    }),
  };
}

const printView: PageLayout = {
  id: "print-view",
  publisher: "global-research",
  language: "en",
  years: [2013, 2020],
  page: (random, hand, facts) => ({
    head: [
      ...headlines(random, facts),
      [
        byline(random, hand, facts, "By"),
        publishedLine(random, hand, facts, "Global Research", PAGE_DATES),
        ...sourceLine(random, hand, facts, SOURCE_DATES),
      ],
      [addressLine(random, facts, "Url of this article:")],
      firstPublished(random, facts),
    ],
    foot: [shortDisclaimer(hand)],
  }),
};

const listingPage: PageLayout = {
  id: "listing",
  publisher: "global-research",
  language: "en",
  years: [2021, 2025],
  page: (random, hand, facts) => {
    const by = byline(random, { ...hand, bold: false }, facts, "by");
    const date = writeDate(facts.published, "ordinal", "en");
    const dated = {
      markdown: `${date} ${by.markdown}`,
      states: { ...by.states, published: facts.published },
      keep: true,
    } as const;
    return {
      head: [
        [titleLine(random, facts)],
        [dated],
        closed(random, headBlock(random, hand)),
        firstPublished(random, facts),
      ],
      foot: modernFoot(random, hand, facts),
    };
  },
};

/** The publisher's layouts, oldest first. */
export const PAGE_LAYOUTS: readonly PageLayout[] = [
  staticPage,
  legacyPage,
  modernPage("wordpress", [2012, 2025], SOURCE_DATES, "Global Research"),
  printView,
  listingPage,
  modernPage("print", [2020, 2025], ["day-first"], "Global Research"),
  mondialisation,
  globalizacion,
  modernPage("asia-pacific", [2015, 2023], SOURCE_DATES, "Asia-Pacific Research"),
];

function withAffiliation(random: Random, line: Line): Line {
  if (!random.chance(0.4)) return line;
  return { ...line, markdown: `${line.markdown}${random.pick(["\n", "  \n"])}${random.pick(AFFILIATIONS)}` };
}

function closed(random: Random, block: readonly Line[]): Line[] {
  return [...block, closingStars(random)];
}

function firstPublished(random: Random, facts: Facts): Line[] {
  const { firstPublished: day } = facts;
  if (day === null) return [];
  const text = `First published on ${writeDate(day, random.pick(["long", "padded", "day-first"] as const), "en")}`;
  return [
    {
      markdown: random.pick([text, `*${text}*`, `**${text}**`]),
      states: { firstPublished: day },
      glue: "none",
    },
  ];
}

function modernFoot(random: Random, hand: Hand, facts: Facts): Line[][] {
  return [
    facts.published < "2017" ? [] : noteToReaders(random, hand, facts.published),
    sourceAndCopyright(random, hand, facts),
    standingFoot(random, hand, facts),
  ];
}
