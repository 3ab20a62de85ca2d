import { createHash } from "node:crypto";

const LONGEST = 80;
const HASH_DIGITS = 6;

/** Letters that Unicode does not decompose, as they are written without their mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
};

/** Names of devices, under which Windows stores no folder. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The address part of a name: `[a-z0-9-]`, 80 characters at most, never empty. Case, accents, quotes and dashes
 * make no difference; a name that loses letters on the way (another script), or that Windows keeps for a device, is
 * kept apart by six digits of a hash.
 */
export function slug(name: string): string {
  const folded = name.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
  const latin = folded.replace(/[^\0-\x7f]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
  const base = latin
    .replace(/['"`´‘’‚‛“”„‟«»‹›ʼ]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const lostLetters = /[^\0-\x7f]/u.test(latin.replace(/[^\p{L}\p{N}]/gu, ""));
  if (base !== "" && !lostLetters && base.length <= LONGEST && !DEVICE.test(base)) return base;
  const start = base.slice(0, LONGEST - HASH_DIGITS - 1).replace(/-$/, "");
  return [start, shortHash(folded)].filter(Boolean).join("-");
}

/** Six hexadecimal digits that tell one text from another. */
export function shortHash(text: string): string {
  return sha256Of(text).slice(0, HASH_DIGITS);
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256Of(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
