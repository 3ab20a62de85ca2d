import type { Citation } from "./citation.ts";
import { apaNames, chicagoNames, listed } from "./written-names.ts";

/** A piece of a written citation: text, or what stands in italics. */
export type Piece = string | { readonly italic: string };

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
/** As MLA shortens them. */
const SHORT_MONTHS = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split(" ");

/** Chicago Manual of Style, 18th edition: an entry of the bibliography of its notes-and-bibliography system. */
export function chicago(citation: Citation): readonly Piece[] {
  const { author = [], "container-title": place, "original-publisher": original, source, URL } = citation;
  const [year, month, day] = citation.issued["date-parts"][0];
  const authors =
    author.length > 6
      ? `${chicagoNames(author.slice(0, 3)).join(", ")}, et al.`
      : listed(chicagoNames(author), "and");
  // An unsigned article stands under its paper's name.
  const paper = place === undefined ? [] : [{ italic: place }];
  return [
    ...(author.length > 0 ? [stopped(authors), " "] : paper.length > 0 ? [...paper, ". "] : []),
    `${quoted(citation.title)} `,
    ...(author.length > 0 && paper.length > 0 ? [...paper, ", "] : []),
    `${MONTHS[month - 1]} ${day}, ${year}. `,
    ...(original === undefined ? [] : ["Originally published in ", { italic: original }, ". "]),
    ...(source === undefined ? [] : [stopped(source), " "]),
    `${URL}.`,
  ];
}

/** MLA Handbook, 9th edition: an entry of the list of works cited. */
export function mla(citation: Citation): readonly Piece[] {
  const { author = [], "container-title": place, "original-publisher": original, source, URL } = citation;
  const [year, month, day] = citation.issued["date-parts"][0];
  const date = `${day} ${SHORT_MONTHS[month - 1]} ${year}`;
  const [first = "", second] = chicagoNames(author);
  const authors =
    author.length > 2 ? `${first}, et al.` : second === undefined ? first : `${first}, and ${second}`;
  return [
    ...(author.length > 0 ? [stopped(authors), " "] : []),
    `${quoted(citation.title)} `,
    ...(place === undefined ? [] : [{ italic: place }, ", "]),
    date,
    ...(source === undefined ? [", "] : [". ", { italic: source }, ", "]),
    `${URL}.`,
    ...(original === undefined ? [] : [" Originally published in ", { italic: original }, "."]),
  ];
}

/** Publication Manual of the American Psychological Association, 7th edition: an entry of the reference list. */
export function apa(citation: Citation): readonly Piece[] {
  const { author = [], "container-title": place, "original-publisher": original, source, URL } = citation;
  const [year, month, day] = citation.issued["date-parts"][0];
  const date = `(${year}, ${MONTHS[month - 1]} ${day}).`;
  const names = apaNames(author);
  const authors =
    names.length > 20 ? `${names.slice(0, 19).join(", ")}, . . . ${names.at(-1)}` : listed(names, "&");
  // What is part of nothing greater stands in italics.
  const title = place === undefined ? { italic: stopped(citation.title) } : stopped(citation.title);
  return [
    ...(author.length > 0 ? [`${stopped(authors)} ${date} `, title, " "] : [title, ` ${date} `]),
    ...(place === undefined ? [] : [{ italic: place }, ". "]),
    ...(source === undefined ? [] : [stopped(source), " "]),
    URL,
    ...(original === undefined ? [] : [" (Reprinted from ", { italic: original }, ")"]),
  ];
}

/** The styles in which citations are written, as readers know them. */
export const STYLES = [
  { id: "chicago", name: "Chicago", write: chicago },
  { id: "apa", name: "APA", write: apa },
  { id: "mla", name: "MLA", write: mla },
] as const;

/** A title in quotation marks, the quotations within it in single ones. */
function quoted(title: string): string {
  const within = title.replace(/“|(?<=^|[\s(])"/g, "‘").replace(/[”"]/g, "’");
  return `“${stopped(within)}”`;
}

/** A text with a full stop, before a closing quotation mark; a question or exclamation has its end already. */
function stopped(text: string): string {
  if (/[.?!…][’”»")]*$/.test(text)) return text;
  return /(?:“[^“]*”|‘.*’|"[^"]*")$/.test(text) ? `${text.slice(0, -1)}.${text.slice(-1)}` : `${text}.`;
}
