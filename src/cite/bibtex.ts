import type { CitedName } from "../names/cited-name.ts";
import { type Citation, dateOf } from "./citation.ts";
import { surname } from "./written-names.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language" });

/** What TeX would take for a command. A brace must not stand alone even behind a backslash. */
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
};

/**
 * A citation for LaTeX, as BibTeX. The date stands twice: `date` for biblatex and reference managers, `year` and
 * `month` for BibTeX's own styles.
 */
export function bibtexOf(citation: Citation): string {
  const [year, month] = citation.issued["date-parts"][0];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ["author", citation.author?.map(bibtexName).join(" and ")],
    // Twice in braces: no style changes its capitals.
    ["title", `{${escaped(citation.title)}}`],
    ["journal", citation["container-title"] && escaped(citation["container-title"])],
    ["date", dateOf(citation, "-")],
    ["year", String(year)],
    ["month", MONTHS[month - 1]],
    ["url", citation.URL.replace(/[\s{}\\]/g, encodeURIComponent)],
    ["langid", languageOf(citation.language)],
    ["note", noteOf(citation)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = {${value}},\n`));
  return `@article{${citation.id},\n${lines.join("")}}\n`;
}

/** BibTeX has no fields for what else is known of where the article stands. */
function noteOf(citation: Citation): string | undefined {
  const { "original-publisher": original, URL, archive, archive_location: page } = citation;
  const notes = [
    ...(original === undefined ? [] : [`Originally published in ${original}`]),
    ...(URL === page ? [] : [`Copy in ${archive}: ${page}`]),
  ];
  return notes.length === 0 ? undefined : escaped(notes.join(". "));
}

/** As LaTeX calls languages, whose names are the English ones in small letters. */
function languageOf(tag: string): string | undefined {
  return LANGUAGES.of(tag.split("-")[0] ?? tag)?.toLowerCase();
}

function bibtexName(name: CitedName): string {
  if ("literal" in name) return `{${escaped(name.literal)}}`;
  const { given, suffix } = name;
  return [surname(name), suffix, given]
    .filter((part) => part !== undefined)
    .map(escaped)
    .join(", ");
}

function escaped(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\{}~^<>&%$#_]/g, (character) => ESCAPES[character] ?? "");
}
