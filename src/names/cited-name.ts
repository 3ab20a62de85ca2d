import { slug } from "../text/slug.ts";
import { isDomain } from "./is-name.ts";
import { nameSlug, personsName, withoutTitles } from "./name-slug.ts";
import { isOrganisation } from "./organisations.ts";
import { CHINESE, KOREAN, SPANISH } from "./surnames.ts";

/** An author as CSL names one: a person by the parts of the name, anybody else as written. */
export type CitedName = Person | { readonly literal: string };

/** The parts of a person's name. */
export interface Person {
  readonly family: string;
  readonly given: string;
  /** `van der`: part of the surname, though some styles sort without it. */
  readonly "non-dropping-particle"?: string;
  readonly suffix?: string;
  /** Whether the family name comes first in the name's own language, and is not turned round: Xi Jinping. */
  readonly "static-ordering"?: true;
}

/** Small words before a surname that belong to it. */
const PARTICLE =
  /^(?:abu|al|ben|bin|da|das|de|del|della|den|der|des|di|do|dos|du|el|ibn|la|las|le|les|los|saint|st\.?|te|ten|ter|van|vom|von|zu|zum|zur)$/i;
/** One or two syllables of pinyin, apart from a few rare ones: what a Chinese given name is made of. */
const PINYIN = /^(?:(?:[zcs]h|[bcdfghj-npq-tw-z])?[aeiou]{1,3}(?:ng?)?['’-]?){1,2}$/i;
/** A Korean given name with its syllables apart; in other languages a name behind a hyphen is written large. */
const KOREAN_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
const SUFFIX = /(?:,\s*|\s)((?:[JS]r\.?)|I{1,3}V?|IV)$/;

/**
 * Takes an author's name apart, without titles and degrees. Who is one of the places the article stood in, or may be
 * an organisation, stays whole: a wrongly whole name is still found, a paper called "Times, The" is not.
 */
export function citedName(author: string, places: readonly string[]): CitedName {
  const whole = personsName(author);
  const suffix = SUFFIX.exec(whole)?.[1];
  const name = suffix === undefined ? whole : whole.replace(SUFFIX, "");
  const words = name.split(/\s+/);
  const titled = withoutTitles(author) !== author;
  if (words.length === 1 || !(titled || isPerson(name, places))) return { literal: whole };
  if (familyFirst(words)) {
    const [family = "", given = ""] = words;
    return { family, given, "static-ordering": true };
  }
  const from = surnameFrom(words);
  const given = words.slice(0, from).join(" ");
  // Dr. Seuss
  if (/^\p{L}{2,}\.$/u.test(given)) return { literal: whole };
  const surname = words.slice(from).join(" ");
  // A capital particle, as in Van der Meer, begins the surname proper.
  const [particle = ""] = /^(?:\p{Ll}+ )+(?=.)/u.exec(surname) ?? [];
  return {
    family: surname.slice(particle.length),
    given,
    ...(particle !== "" && { "non-dropping-particle": particle.trim() }),
    ...(suffix !== undefined && { suffix }),
  };
}

/**
 * Where the surname begins: its last word, with the small words before it. `Linde y Gasset` is one, and so is `García
 * Márquez`, the father's and the mother's.
 */
function surnameFrom(words: readonly string[]): number {
  const and = words.lastIndexOf("y");
  const from = withParticles(words, and > 1 ? and - 1 : words.length - 1);
  return and < 0 && from > 1 && SPANISH.has(slug(words[from - 1] ?? ""))
    ? withParticles(words, from - 1)
    : from;
}

function withParticles(words: readonly string[], from: number): number {
  return from > 1 && PARTICLE.test(words[from - 1] ?? "") ? withParticles(words, from - 1) : from;
}

/** Whether a family name unmistakably comes first; of two surnames, as in `Xi Chen`, the last is the family's. */
function familyFirst([first = "", second = "", ...others]: readonly string[]): boolean {
  if (others.length > 0) return false;
  if (KOREAN.has(slug(first)) && KOREAN_GIVEN.test(second)) return true;
  return CHINESE.has(slug(first)) && PINYIN.test(second) && !CHINESE.has(slug(second));
}

function isPerson(name: string, places: readonly string[]): boolean {
  const slug = nameSlug(name);
  return (
    // Letters without capitals may be in another order than given name and surname.
    /\p{Lu}/u.test(name) &&
    !/[\d&,/@()+]|\s(?:and|et|und)\s/.test(name) &&
    !isDomain(name) &&
    !isOrganisation(name) &&
    !places.some((place) => `${nameSlug(place)}-`.startsWith(`${slug}-`))
  );
}
