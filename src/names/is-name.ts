/** Words of names that are written small: people's particles, and the little words of organisations. */
const SMALL_WORDS = new Set(
  "a al and at aus ben bin bint by d da das de degli dei del della den der des di dos du e el et for from ibn im in l la las le les los of on or para per por pour sur te ten ter the to und van vom von vs with y zu zum zur &".split(
    " ",
  ),
);
/** Abbreviations with which a name may end in a full stop. */
const ENDS_IN_STOP = /(?:\b(?:jr|sr|esq|ph\.?d|m\.?d|inc|ltd|co|corp|et al|u\.s|u\.k)|\b\p{Lu})\.$/iu;

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
