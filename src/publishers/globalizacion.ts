import { DATE } from "../articles/dates.ts";
import { REGIONS, THEMES } from "../names/known-names.ts";
import { addressLine, footAddressLine } from "./address-rules.ts";
import { articlesBy, copyrightLine, originalSource } from "./foot-rules.ts";
import { byline, dateLine, publisherLine, sourceLine } from "./head-rules.ts";
import { label } from "./label-rule.ts";
import { plain, separator } from "./line-shapes.ts";
import { phrase } from "./phrase.ts";
import type { MetadataRule, Publisher, RemovalRule } from "./publisher.ts";
import { titleRules } from "./title-rules.ts";

const SITE = /globalizacion\.ca/i;
const MONTH = "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept?iembre|octubre|noviembre|diciembre)";

const byLine = byline(["por"], /globalizaci[oó]n(?:\.ca)?|global\s?research/i);
const publisher = publisherLine([
  "(?:www\\.)?globalizacion\\.ca",
  // A word of the language as well: only with a whole date behind it, or "Globalización: 20 años después" is one.
  `globalizaci[oó]n(?=[\\s,:–—-]+${DATE}$)`,
  // The English site's name over a Spanish date.
  `global research(?=,?\\s+(?:\\d{1,2}\\s+)?(?:de\\s+)?${MONTH}\\b)`,
]);
const region = label("region", ["regi[oó]n(?:es)?"], REGIONS);
const theme = label("theme", ["temas?"], THEMES);
const report = label("report", ["an[aá]lisis", "informes?"], []);

const headMetadata: readonly MetadataRule[] = [
  byLine,
  publisher,
  sourceLine([publisher, region, theme, report]),
  dateLine(["byline"], byLine),
  region,
  theme,
  report,
  addressLine(SITE),
];

const masthead = phrase("www.globalizacion.ca", "Globalizacion.ca");

const headRemovals: readonly RemovalRule[] = [
  { id: "masthead", zone: "head", matches: masthead, why: "is the publisher's name over the headline" },
];

const footMetadata: readonly MetadataRule[] = [
  originalSource(["la fuente original de este art[ií]culo es"]),
  copyrightLine(),
  articlesBy(["art[ií]culos (?:de|por)"]),
];

const footRemovals: readonly RemovalRule[] = [
  {
    id: "disclaimer",
    zone: "foot",
    unmistakable: true,
    // What stands between the label and the Centre's name was written in several ways.
    matches: (line) =>
      /^Descargo de responsabilidad\s*:.*\bCentro de Investigaci[oó]n (?:de|sobre) la Globalizaci[oó]n\b/iu.test(
        plain(line),
      ),
    why: "is the publisher's disclaimer",
  },
  {
    id: "foot-separator",
    zone: "foot",
    beside: "any",
    matches: separator(/^(?:\*+|\* \* \*|-{3,}|_{3,})$/),
    why: "stands between the publisher's lines",
  },
];

/** Where a line of several begins anew. */
const SEAMS = [
  /(?:www\.)?globalizaci[oó]n(?:\.ca)?\s*,(?!\s*\d{4}(?!-))/gi,
  /(?:regi[oó]n(?:es)?|temas?|an[aá]lisis|informes?)\s*:/gi,
  /la fuente original de este art[ií]culo/gi,
  /(?:© ?)?copyright/gi,
  /art[ií]culos (?:de|por)\s*:/gi,
  /descargo de responsabilidad\s*:/gi,
];

/** globalizacion.ca, the Centre's Spanish site. */
export const globalizacion: Publisher = {
  id: "globalizacion",
  name: "Globalizacion.ca",
  language: "es",
  detects: masthead,
  site: SITE,
  rules: [
    ...titleRules(headMetadata, headRemovals, SEAMS),
    ...headMetadata,
    ...headRemovals,
    ...footMetadata,
    footAddressLine(SITE, [...footMetadata, ...footRemovals]),
    ...footRemovals,
  ],
  seams: SEAMS,
  noteInFoot: /^(?:sobre|acerca de) (?:el autor|la autora|l[oa]s autor[ae]s)\s*:/i,
};
