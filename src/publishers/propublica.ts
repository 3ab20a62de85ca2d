import { definePublisher } from "../cleaning/define-publisher.ts";
import type { Fact, Taken } from "../cleaning/publisher.ts";
import { byline, dateLine } from "../cleaning/rules/head-rules.ts";
import { key } from "../cleaning/rules/phrase.ts";
import { unmistakable } from "../cleaning/rules/removal.ts";
import { republishedFrom } from "../cleaning/rules/republished-from.ts";
import { english } from "../languages/english.ts";

const NAME = "ProPublica";
const HOST = /propublica\.org/i;
const NEWSLETTERS =
  "Sign up( for (The Big Story|the Big Story|Dispatches)( newsletter)?)?(, a newsletter that spotlights wrongdoing around the country)?( to receive (stories like this one in your inbox|our stories in your inbox every week|our biggest stories as soon as they’re published))?";
const REPUBLISHED = "This story was originally published by ProPublica";

/** `by Jane Doe, ProPublica, and John Roe`: the paper is none of the authors. */
function withoutPaper(taken: Taken | null | undefined): Taken | null {
  const authors = taken?.authors?.filter((name) => key(name) !== key(NAME)) ?? [];
  return authors.length > 0 ? { authors } : null;
}
const names = byline(english.by, /propublica/i);
const byLine: Fact<"byline"> = {
  ...names,
  reads: (line) => withoutPaper(names.reads(line)),
  takes: (line, context) => withoutPaper(names.takes?.(line, context)),
};

/** propublica.org, as others republish it. */
export const proPublica = definePublisher({
  id: "propublica",
  name: NAME,
  language: "en",
  syndicates: true,
  regions: [],
  themes: [],
  detects: () => false,
  site: null,
  head: {
    facts: [
      byLine,
      dateLine(byLine),
      republishedFrom("republished", NAME, HOST, [
        `${REPUBLISHED}(, a nonprofit newsroom that investigates abuses of power ${NEWSLETTERS})?`,
      ]),
    ],
    removals: [
      unmistakable(
        "newsletter",
        "offers the publisher's newsletter",
        `ProPublica is a (Pulitzer Prize-winning investigative newsroom|nonprofit newsroom that investigates abuses of power) ${NEWSLETTERS}`,
        "ProPublica Illinois is an independent, nonprofit newsroom that produces investigative journalism with moral force Sign up for The ProPublica Illinois newsletter for weekly updates",
      ),
    ],
  },
  foot: { facts: [republishedFrom("republished-foot", NAME, HOST, [REPUBLISHED])], removals: [] },
  seams: [],
  noteInFoot: null,
});
