import { anyOf } from "../../languages/languages.ts";
import { isDomain, isName, isSourceName, squish } from "../../names/is-name.ts";
import { authorSlug, withoutTitles } from "../../names/name-slug.ts";
import { isOrganisation, ORGANISATION, PREPOSITION } from "../../names/organisations.ts";
import type { Line } from "../line.ts";

/** What may follow a comma and belongs to the name before it. */
const SUFFIX =
  /^(?:ph\.?\s?d|d\.?\s?phil|m\.?d|j\.?d|jr|sr|esq|m\.?p\.?h|m\.?b\.?a|[mb]\.?a|[mb]\.?sc|ll\.?[bdm]|r\.?n|m\.?p|q\.?c|o\.?b\.?e|ret|usmc|usa|usn|usaf|ii|iii|iv)\.?$/i;
/** What makes a firm of the name before an "and": `Linde and Sons`. */
const FIRM = /^(?:co|sons?|company|associates|partners|bros|cie|fils)\.?$/i;
/** Where people work rather than what signs articles. */
const INSTITUTION = /\b(?:universit|universidad|institut|college|school|academy|department|faculty)/i;
/** What somebody is: "a retired professor of law". */
const ROLE = new RegExp(
  `^(?:[\\p{L}-]+\\s+){0,4}(?:${anyOf(({ posts }) => posts)})(?:\\s(?:${anyOf(({ postAt }) => postAt)}|&)\\s.{1,80}[^.!?]|)$`,
  "iu",
);
/** From here on people are named who did not write the text: `Ada Linde, translated by Bo Ek`. */
const CREDIT = new RegExp(
  `[\\s,;.|/–—-]+(?:${anyOf(({ credits }) => credits)})\\p{L}*(?:\\s[^,;]{1,30})?(?:\\s(?:${anyOf(({ by }) => by)})\\s|\\s?:\\s).+$`,
  "iu",
);
const AND_OTHERS = /,?\s(?:et\sal|and\sothers|et\sautres|y\sotros)\.?$/i;
const AND = `${anyOf(({ and }) => and)}|&|[Ww]ith(?=\\s[\\p{Lu}\\u{E000}])`;
const PARENTHESIS = new RegExp(`\\s\\([^()]*\\)(?=\\s*(?:$|[,;、，،]|(?:${AND})\\s))`, "gu");
const SEPARATOR = new RegExp(`\\s*([,;、，،])\\s*(?:(${AND})\\s+)?|\\s+(${AND})\\s+`, "gu");
/** Behind one of these stands where the text comes from: `Ada Linde | Reuters`, `Ada Linde via Reuters`. */
const PLACE = /\s+(?:[|–—-]+|via)\s+/;
const MARKS = /[*†‡§¹²³]+$/;
/** Letters; twenty names have fewer. */
const LONGEST = 600;
/** Stands for a link, by its number, while the rest is split. */
const LINK = /\u{E000}(\d+)\u{E000}/gu;

/** A piece of a byline, and the word or sign that joins it to the one before. */
interface NamePart {
  readonly text: string;
  readonly written: string;
  /** `""` where only a comma stands. */
  readonly and: string;
}

/** An author, put together of one part or several (`Peace` and `Justice Network`), or where the one before works. */
interface Unit {
  readonly kind: "person" | "organisation" | "affiliation";
  readonly text: string;
}

/**
 * The authors in the part of a byline after "By", each once, or `null` where it is no list of names. Names linked one
 * by one are taken as linked. Where authors work, who translated or asked, is left out; nothing that may be one name
 * is taken apart.
 */
export function splitAuthors(text: string, links: Line["links"]): readonly string[] | null {
  if (text.length > LONGEST) return null;
  const linked = links.length > 1 ? links.map((link) => link.text).filter((name) => name.trim() !== "") : [];
  const unlink = (part: string): string => part.replace(LINK, (_, i: string) => linked[Number(i)] ?? "");
  const aside = linked.reduce((rest, name, i) => rest.replace(name, `\u{E000}${i}\u{E000}`), text);
  const [list = "", place, ...more] = aside
    .replace(CREDIT, "")
    .replace(AND_OTHERS, "")
    .replace(PARENTHESIS, "")
    .split(PLACE);
  if (place !== undefined && (more.length > 0 || isWord(list) || !isSourceName(squish(unlink(place)))))
    return null;
  const parts = partsOf(list);
  const [only, ...others] = parts;
  const inOneLink = links.length === 1 && squish(links[0]?.text ?? "") === squish(text) && text.length < 60;
  if (inOneLink && only !== undefined && others.length === 0) return [only.text];
  const units = parts.every(({ text: part }, i) => isPlausible(part, i)) ? unitsOf(parts) : null;
  const names = units?.flatMap(({ kind, text: name }) =>
    kind === "affiliation" ? [] : [squish(unlink(name))],
  );
  if (names === undefined || names.length === 0 || (names.length > 1 && names.every(isPlainWord)))
    return null;
  const slugs = names.map(authorSlug);
  return names.filter((_, i) => slugs.indexOf(slugs[i] ?? "") === i);
}

/** Whether a line says what somebody is: `Editor of the Quarterly`. */
export function isRole(text: string): boolean {
  return ROLE.test(text);
}

function partsOf(list: string): readonly NamePart[] {
  const parts: NamePart[] = [];
  let [at, and, written] = [0, "", ""];
  const add = (end: number): void => {
    const text = squish(list.slice(at, end).replace(MARKS, ""));
    if (text !== "") parts.push({ text, and, written });
  };
  for (const match of list.matchAll(SEPARATOR)) {
    add(match.index);
    at = match.index + match[0].length;
    [and, written] = [match[2] ?? match[3] ?? "", match[0]];
  }
  add(list.length);
  return parts;
}

function isPlausible(part: string, index: number): boolean {
  return isName(part) || isDomain(part) || part.startsWith("\u{E000}") || (index > 0 && ROLE.test(part));
}

/** Puts the parts together again that one name was cut into; `null` where a part may be a person or a place. */
function unitsOf(parts: readonly NamePart[]): readonly Unit[] | null {
  const units: Unit[] = [];
  const endsInAnd = parts.at(-1)?.and !== "";
  for (const [i, part] of parts.entries()) {
    const last = units.pop();
    if (last === undefined) units.push({ kind: kindOf(part.text), text: part.text });
    else if (belongsTo(last, part)) units.push(joined(last, part));
    else if (isAffiliation(last, part, endsInAnd)) units.push(last, { kind: "affiliation", text: part.text });
    else {
      if (last.kind !== "person" && !isAuthor(part, parts.slice(i + 1), last.kind)) return null;
      units.push(last, { kind: kindOf(part.text), text: part.text });
    }
  }
  return units;
}

function joined({ kind, text }: Unit, part: NamePart): Unit {
  const whole = text + part.written + part.text;
  return { kind: kind === "affiliation" ? kind : kindOf(whole), text: whole };
}

/** Whether a part behind an organisation or affiliation is another author, and not the town it is in. */
function isAuthor({ text, and }: NamePart, later: readonly NamePart[], behind: Unit["kind"]): boolean {
  if (and !== "" || isTitled(text) || !isPerson(text)) return true;
  const [next] = later;
  if (behind === "organisation") return later.some((part) => part.and !== "");
  return next !== undefined && next.and === "" && !isPerson(next.text);
}

/** Whether a part is the rest of a name that a comma or an "and" cut in two. */
function belongsTo(last: Unit, { text, and }: NamePart): boolean {
  if (SUFFIX.test(text) && and === "") return last.kind !== "affiliation";
  if (FIRM.test(text) && and !== "") return true;
  if (isPerson(text)) {
    // Kathleen and Bill Linde; Peace and Justice Network.
    return and !== "" && isPlainWord(last.text) && !isTitled(text);
  }
  if (isPlainWord(last.text)) return and === "&" || (and !== "" && !isWord(text));
  // José Linde y Gasset
  if (last.kind === "person") return (and === "y" || and === "e") && isWord(text);
  // Campaign for Peace, Justice and Democracy; Center for Economic and Policy Research.
  const whole = ORGANISATION.test(last.text) && ORGANISATION.test(text);
  return !whole && (PREPOSITION.test(last.text) || (and !== "" && isOrganisation(text)));
}

/** Whether a part tells where the person before works. In "A, B and C" it rather is the second author. */
function isAffiliation(last: Unit, { text, and }: NamePart, endsInAnd: boolean): boolean {
  if (isPerson(text)) return false;
  if (last.kind === "organisation") return and === "" && isPlainWord(text);
  if (last.kind === "affiliation") return and === "" || ROLE.test(text);
  return and === "" && !isWord(last.text) && (!endsInAnd || ROLE.test(text) || INSTITUTION.test(text));
}

function kindOf(text: string): Unit["kind"] {
  return isOrganisation(text) ? "organisation" : "person";
}

/** Whether a text looks like a first name and a surname, or is a name in letters that have no capitals, or a link. */
function isPerson(text: string): boolean {
  if (isTitled(text) || !/\p{Lu}/u.test(text)) return !ROLE.test(text) && !isDomain(text);
  return !isWord(text) && !isOrganisation(text) && !ROLE.test(text);
}

function isTitled(text: string): boolean {
  return withoutTitles(text) !== text;
}

function isWord(text: string): boolean {
  return !/[\s\u{E000}]/u.test(text);
}

/** A word that may be a first name, or no name at all; `AFP` and `rt.com` are names. */
function isPlainWord(text: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text);
}
