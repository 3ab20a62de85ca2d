import { slug } from "../text/slug.ts";

const QUOTES = /['"`´‘’‚‛“”„‟«»‹›ʻʼʹʾʿ′″＇＂]/g;
/** "And" between two words; the one-letter ones in small letters alone, since `Y` and `E` may be initials. */
const AND = /\s(?:[&+]|[Aa]nd|AND|[Uu]nd|UND|[Ee]t|ET|y|e)(?=\s)/g;

/** Titles, which come and go before one and the same person's name. */
const TITLE =
  /^(?:the\s+)?(?:prof(?:essor|esseure?|esora?|essore)?(?:\.?\s+em(?:eritus|\.))?|dr[as]?|doct(?:or|ora|eure?)|mrs?|ms|mme|mlle|rep|sen(?:ator)?|congress(?:wo)?man|hon|rt|rev(?:erend)?|fr|father|sir|amb(?:assador)?|judge|h\.e|gen(?:eral)?|adm(?:iral)?|col(?:onel)?|lt|lieutenant|maj(?:or)?|capt(?:ain)?|cmdr|commander|brig|sgt)(?:\.\s*|\s+)/iu;
/** Degrees behind a name; `Jr` and `III` tell people apart, and stay. Without a comma only what can be no surname. */
const DEGREE =
  /(?:,\s*(?:P[Hh]\.?\s?D|D\.?\s?Phil|[MJ]\.?D|M\.?P\.?H|[MB]\.?(?:A|S[Cc]?|B\.?A)|LL\.?[BDM]|Esq|R\.?N|[Rr]et)|\s(?:P[Hh]\.?\s?D|M\.D|MD|J\.D|JD))\.?$/;

/**
 * The address part under which all spellings of a name are found, so that one more spelling changes no address.
 * Case, accents, quotes, dashes, full stops, "and" or `&`, and what a conversion left (`&amp;`, `\'`) make no
 * difference; the words and their order do.
 */
export function nameSlug(name: string): string {
  const words = unescaped(name)
    .replace(QUOTES, "")
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(AND, " ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  // J. R. Smith, J.R. Smith and JR Smith; U.S. and US.
  return slug(words).replace(/(?<![^-])([a-z])-(?=[a-z](?:-|$))/g, "$1");
}

/** The same for a person's name, which titles and degrees are no part of where two words are left without them. */
export function authorSlug(name: string): string {
  return nameSlug(personsName(name));
}

/** A person's name as a catalogue gives it: without titles and degrees, and without a conversion's escapes. */
export function personsName(name: string): string {
  return without(DEGREE, withoutTitles(unescaped(name).trim()));
}

/** A person's name without the titles before it. */
export function withoutTitles(name: string): string {
  return without(TITLE, name);
}

function without(part: RegExp, name: string): string {
  const rest = name.replace(part, "").trim();
  return rest !== name && /^\P{Ll}.*[\p{L}\p{M}.]\s+\p{L}/u.test(rest) ? without(part, rest) : name;
}

/** A name without the escapes that conversions and web pages leave in it. */
function unescaped(name: string): string {
  return name
    .replace(/&(?:amp;)+/gi, "&")
    .replace(/&#(?:x([\da-f]{1,5})|(\d{1,6}));/gi, (_, hex: string | undefined, decimal: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/&([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron);/gi, "$1")
    .replace(/&(?:[lr][sda]quo|quot|apos);/gi, "'")
    .replace(/&(?:nbsp|[nm]dash|hellip);/gi, " ")
    .replace(/\\(?=[!-/:-@[-`{-~])/g, "");
}
