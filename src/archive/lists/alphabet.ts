import type { SiteConfig } from "../../config/site.ts";
import { filedFromFamilyName, filedFromTitle } from "../../names/filing.ts";
import { slug } from "../../text/slug.ts";
import type { Facet } from "../model/facets.ts";

/** A facet in an index, its name cut in two where the index begins to read: "Prof. Clara " and "Demir". */
export interface FiledFacet {
  readonly facet: Facet;
  readonly before: string;
  readonly filed: string;
}

/** The facets under one heading of an index, in order. */
export interface Letter {
  /** `A` to `Z`, `0–9`, or the code of another script: `Cyrl`. */
  readonly heading: string;
  readonly filed: readonly FiledFacet[];
}

const NUMBERS = "0–9";
/** Scripts by their codes (ISO 15924). Their letters are few in an archive in Latin ones, and stand together. */
const SCRIPTS = [
  ["Grek", /\p{Script=Greek}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Armn", /\p{Script=Armenian}/u],
  ["Geor", /\p{Script=Georgian}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Deva", /\p{Script=Devanagari}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["Hang", /\p{Script=Hangul}/u],
  ["Jpan", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["Hani", /\p{Script=Han}/u],
] as const;
/** Heads the names in all scripts but these. */
export const OTHER_SCRIPTS = "Zzzz";
const CODES: readonly string[] = SCRIPTS.map(([code]) => code);
const HEADINGS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ", NUMBERS, ...CODES, OTHER_SCRIPTS];

/** Facets in alphabetical order: people by family name, everything else without the article it begins with. */
export function inAlphabet(facets: readonly Facet[], site: SiteConfig): readonly FiledFacet[] {
  const { language } = new Intl.Locale(site.language);
  const { compare } = new Intl.Collator(site.language, { ignorePunctuation: true, numeric: true });
  return facets
    .map((facet) => {
      const start = (facet.kind === "authors" ? filedFromFamilyName : filedFromTitle)(facet.name, language);
      return { facet, before: facet.name.slice(0, start), filed: facet.name.slice(start) };
    })
    .toSorted((a, b) => compare(a.filed, b.filed) || compare(a.before, b.before));
}

/** An index by letters; accents make no difference, numbers and other scripts stand at the end. */
export function letterIndex(filed: readonly FiledFacet[]): readonly Letter[] {
  const byHeading = new Map<string, FiledFacet[]>(HEADINGS.map((heading) => [heading, []]));
  for (const each of filed) byHeading.get(headingOf(each.filed))?.push(each);
  return [...byHeading]
    .filter(([, held]) => held.length > 0)
    .map(([heading, held]) => ({ heading, filed: held }));
}

/** Whether a heading is the code of a script. */
export function isScript(heading: string): boolean {
  return CODES.includes(heading);
}

function headingOf(name: string): string {
  const [first = ""] = name.normalize("NFKD").match(/[\p{L}\p{N}]/u) ?? [];
  const [latin] = /\p{Script=Latin}/u.test(first) ? slug(first) : "";
  if (latin !== undefined && /[a-z]/.test(latin)) return latin.toUpperCase();
  if (/\p{N}/u.test(first)) return NUMBERS;
  return SCRIPTS.find(([, letters]) => letters.test(first))?.[0] ?? OTHER_SCRIPTS;
}
