import { definePublisher, removals } from "../cleaning/define-publisher.ts";
import { addressLine, footAddressLine } from "../cleaning/rules/address-rules.ts";
import { articlesBy, copyrightLine, originalSource } from "../cleaning/rules/foot-rules.ts";
import { byline, dateLine, publisherLine, sourceLine } from "../cleaning/rules/head-rules.ts";
import { labels } from "../cleaning/rules/label-rule.ts";
import { plain } from "../cleaning/rules/line-shapes.ts";
import { phrase } from "../cleaning/rules/phrase.ts";
import { spanish } from "../languages/spanish.ts";
import { DATE } from "../text/dates.ts";
import { BYLINES, footSeparator } from "./centre.ts";
import { CENTRE_NAMES } from "./centre-names.ts";

const SITE = /globalizacion\.ca/i;
const MONTH = `(?:${spanish.months.replaceAll(" ", "|")})`;

const byLine = byline(spanish.by, /globalizaci[oó]n(?:\.ca)?|global\s?research/i);
const publisher = publisherLine([
  "(?:www\\.)?globalizacion\\.ca",
  // A word of the language as well: only with a whole date behind it, or "Globalización: 20 años después" is one.
  `globalizaci[oó]n(?=[\\s,:–—-]+${DATE}$)`,
  // The English site's name over a Spanish date.
  `global research(?=,?\\s+(?:\\d{1,2}\\s+)?(?:de\\s+)?${MONTH}\\b)`,
]);
const filing = labels(spanish.labels, CENTRE_NAMES);
const masthead = phrase("www.globalizacion.ca", "Globalizacion.ca");

const footFacts = [
  originalSource(["la fuente original de este art[ií]culo es"]),
  copyrightLine(),
  articlesBy(["art[ií]culos (?:de|por)"]),
] as const;

const footRemovals = removals([
  {
    id: "disclaimer",
    unmistakable: true,
    // What stands between the label and the Centre's name was written in several ways.
    matches: (line) =>
      /^Descargo de responsabilidad\s*:.*\bCentro de Investigaci[oó]n (?:de|sobre) la Globalizaci[oó]n\b/iu.test(
        plain(line),
      ),
    why: "is the publisher's disclaimer",
  },
  footSeparator,
]);

/** globalizacion.ca, the Centre's Spanish site. */
export const globalizacion = definePublisher({
  id: "globalizacion",
  name: "Globalizacion.ca",
  language: "es",
  ...CENTRE_NAMES,
  detects: masthead,
  site: SITE,
  head: {
    facts: [
      byLine,
      publisher,
      sourceLine([publisher, ...filing], BYLINES),
      dateLine(byLine),
      ...filing,
      addressLine(SITE),
    ],
    removals: [
      {
        id: "masthead",
        role: "masthead",
        matches: masthead,
        why: "is the publisher's name over the headline",
      },
    ],
  },
  foot: {
    facts: [...footFacts, footAddressLine(SITE, footFacts, footRemovals)],
    removals: footRemovals,
  },
  seams: [
    /(?:www\.)?globalizaci[oó]n(?:\.ca)?\s*,(?!\s*\d{4}(?!-))/gi,
    /(?:regi[oó]n(?:es)?|temas?|an[aá]lisis|informes?)\s*:/gi,
    /la fuente original de este art[ií]culo/gi,
    /(?:© ?)?copyright/gi,
    /art[ií]culos (?:de|por)\s*:/gi,
    /descargo de responsabilidad\s*:/gi,
  ],
  noteInFoot: /^(?:sobre|acerca de) (?:el autor|la autora|l[oa]s autor[ae]s)\s*:/i,
});
