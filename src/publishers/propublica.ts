import { byline, dateLine } from "./head-rules.ts";
import { key, phrase } from "./phrase.ts";
import type { MetadataRule, Publisher, RemovalRule } from "./publisher.ts";
import { republishedFrom } from "./republished-from.ts";
import { titleRules } from "./title-rules.ts";

const NAME = "ProPublica";
const HOST = /propublica\.org/i;
const NEWSLETTERS =
  "Sign up( for (The Big Story|the Big Story|Dispatches)( newsletter)?)?(, a newsletter that spotlights wrongdoing around the country)?( to receive (stories like this one in your inbox|our stories in your inbox every week|our biggest stories as soon as they’re published))?";
const REPUBLISHED = "This story was originally published by ProPublica";

const names = byline(["by"], /propublica/i);
/** `by Jane Doe, ProPublica, and John Roe`: the paper is none of the authors. */
const byLine: MetadataRule = {
  ...names,
  takes: (line, context) => {
    const authors = names.takes(line, context)?.authors?.filter((name) => key(name) !== key(NAME)) ?? [];
    return authors.length > 0 ? { authors } : null;
  },
};

const headMetadata: readonly MetadataRule[] = [
  byLine,
  dateLine(["byline"], byLine),
  republishedFrom("head", NAME, HOST, [
    `${REPUBLISHED}(, a nonprofit newsroom that investigates abuses of power ${NEWSLETTERS})?`,
  ]),
];

const headRemovals: readonly RemovalRule[] = [
  {
    id: "newsletter",
    zone: "head",
    unmistakable: true,
    matches: phrase(
      `ProPublica is a (Pulitzer Prize-winning investigative newsroom|nonprofit newsroom that investigates abuses of power) ${NEWSLETTERS}`,
      "ProPublica Illinois is an independent, nonprofit newsroom that produces investigative journalism with moral force Sign up for The ProPublica Illinois newsletter for weekly updates",
    ),
    why: "offers the publisher's newsletter",
  },
];

const footMetadata: readonly MetadataRule[] = [republishedFrom("foot", NAME, HOST, [REPUBLISHED])];

/** propublica.org, as others republish it. */
export const proPublica: Publisher = {
  id: "propublica",
  name: NAME,
  language: "en",
  syndicates: true,
  detects: () => false,
  site: null,
  rules: [...titleRules(headMetadata, headRemovals, []), ...headMetadata, ...headRemovals, ...footMetadata],
  seams: [],
  noteInFoot: null,
};
