import type { Line } from "../articles/lines.ts";
import { key } from "./phrase.ts";

/** Words of names that are written small: people's particles, and the little words of organisations. */
const SMALL_WORDS = new Set(
  "a al and at aus ben bin bint by d da das de degli dei del della den der des di dos du e el et for from ibn im in l la las le les los of on or para per por pour sur te ten ter the to und van vom von vs with y zu zum zur &".split(
    " ",
  ),
);
/** What may follow a comma and belongs to the name before it. */
const SUFFIX =
  /^(?:ph\.?\s?d|m\.?d|j\.?d|jr|sr|esq|m\.?p\.?h|m\.?b\.?a|m\.?sc|ll\.?[bm]|r\.?n|ret|usmc|usa|usn|usaf|ii|iii|iv)\.?$/i;
/** A part of a byline that tells where the person before it works. */
const AFFILIATION =
  /\b(?:universit|institut|college|cent(?:er|re)\b|foundation|school|academy|professor|director|editor|correspondent|fellow|ministry|bureau)/i;
/** Abbreviations with which a name may end in a full stop. */
const ENDS_IN_STOP = /(?:\b(?:jr|sr|esq|ph\.?d|m\.?d|inc|ltd|co|corp|et al|u\.s|u\.k)|\b\p{Lu})\.$/iu;
const AND = "and|et|y|und|e|&";

/** A line of one name: white space folded, commas and dashes at its ends gone. */
export function squish(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/^[\s,;:|–—-]+|[\s,;|–—-]+$/g, "")
    .trim();
}

/**
 * Whether a text could be the name of a person, a paper or an organisation: few words, all of them capitalised but
 * for the small ones, and no sentence.
 */
export function isName(text: string): boolean {
  const words = text.split(/\s+/);
  if (text === "" || words.length > 9 || text.length > 90) return false;
  if (/[.!?:;…]$/.test(text) && !ENDS_IN_STOP.test(text)) return false;
  if (/\b(?:1[89]|20)\d\d\b/.test(text) || /[[\]{}<>=©]/.test(text)) return false;
  const bare = words.map((word) => word.replace(/^[^\p{L}\p{N}&]+/u, ""));
  const proper = bare.filter((word) => /\p{Lu}|^\p{N}|\p{Lo}/u.test(word));
  return (
    proper.length > 0 &&
    bare.every((word) => proper.includes(word) || word === "" || SMALL_WORDS.has(word.toLowerCase()))
  );
}

/** Whether a text is the name of a web site: `rt.com`, `www.counterpunch.org`. */
export function isDomain(text: string): boolean {
  return /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,8}$/u.test(text);
}

/**
 * Whether a text could be a source's name where a line says that it is one: `Revue des ports`, `rt.com`. Short,
 * begins like a name, and is no sentence.
 */
export function isSourceName(text: string): boolean {
  if (isDomain(text) || isName(text)) return true;
  return (
    /^["'“‘«]?[\p{Lu}\p{N}\p{Lo}]/u.test(text) &&
    text.length <= 70 &&
    text.split(/\s+/).length <= 8 &&
    !/[.!?:;…©]/.test(text)
  );
}

/**
 * The authors in the part of a byline after "By", or `null` where it is no list of names. Names linked one by one
 * are taken as linked; a single link, or none, is split at commas and conjunctions.
 */
export function splitAuthors(text: string, links: Line["links"]): readonly string[] | null {
  // Two links or more: each is a name, whatever commas it holds. They are set aside while the rest is split.
  const linked = links.length > 1 ? links.map((link) => link.text).filter((name) => name.trim() !== "") : [];
  const aside = linked.reduce((rest, name, i) => rest.replace(name, `\u{E000}${i}\u{E000}`), text);
  const parts = splitParts(aside).map((part) =>
    squish(part.replace(/\u{E000}(\d+)\u{E000}/gu, (_, i: string) => linked[Number(i)] ?? "")),
  );
  const names = withoutAffiliations(joinSuffixes(parts.filter((part) => part !== "")));
  const whole = links.length === 1 && squish(links[0]?.text ?? "") === squish(text) && names.length === 1;
  if (
    names.length === 0 ||
    !names.every(
      (name) => isName(name) || isDomain(name) || linked.includes(name) || (whole && name.length < 60),
    )
  ) {
    return null;
  }
  return [...new Map(names.map((name) => [key(name), name])).values()];
}

function splitParts(text: string): readonly string[] {
  const commas = text.split(/\s*[,;]\s*/);
  const parts = commas.flatMap((part) =>
    splitConjunction(part.replace(new RegExp(`^(?:${AND})\\s+`, "i"), "")),
  );
  return parts;
}

/** Splits at "and", except inside an organisation's name: "Campaign for Peace and Democracy". */
function splitConjunction(text: string): readonly string[] {
  const parts = text.split(new RegExp(`\\s+(?:${AND})\\s+`, "i"));
  const [before = "", after = ""] = [parts.at(-2), parts.at(-1)];
  const organisation =
    parts.length === 2 &&
    /\s(?:for|of|on|pour)\s/i.test(before) &&
    !/\s/.test(after.trim()) &&
    !after.includes("\u{E000}");
  return organisation ? [text] : parts;
}

function joinSuffixes(parts: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const part of parts) {
    const last = names.pop();
    if (last === undefined) names.push(part);
    else if (SUFFIX.test(part)) names.push(`${last}, ${part}`);
    else names.push(last, part);
  }
  return names;
}

function withoutAffiliations(parts: readonly string[]): readonly string[] {
  return parts.filter((part, i) => i === 0 || !AFFILIATION.test(part) || AFFILIATION.test(parts[0] ?? ""));
}

/** A list of values as labels give it: each link holds one or several; a known name may itself hold a comma. */
export function splitValues(text: string, known: readonly string[]): readonly string[] {
  const keys = new Set(known.map(key));
  const parts = text
    .split(",")
    .map(squish)
    .filter((part) => part !== "");
  const values: string[] = [];
  for (let i = 0; i < parts.length; ) {
    const lengths = [3, 2, 1].filter((length) => i + length <= parts.length);
    const length = lengths.find((n) => n === 1 || keys.has(key(parts.slice(i, i + n).join(", ")))) ?? 1;
    values.push(parts.slice(i, i + length).join(", "));
    i += length;
  }
  return values;
}
