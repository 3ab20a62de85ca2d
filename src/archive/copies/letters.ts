const UNSEEN = 0xffff;
/**
 * What each UTF-16 unit that was met counts as: a letter or digit; `0` for none; from `LONGER_FROM` on, where in
 * `LONGER` the letters of a ligature stand ("ﬁ" is "fi").
 */
const FOLDED = new Uint16Array(0x10000).fill(UNSEEN);
const LONGER: string[] = [];
/** Unicode's private use: no letter of any text. */
const LONGER_FROM = 0xe000;

/**
 * The letters and digits of a text, run together: what is left of it whatever a conversion did to its spaces, line
 * ends, quotes, apostrophes, hyphens, accents and case. No script needs words for that.
 */
export function lettersOf(text: string): string {
  const composed = text.normalize("NFC");
  const letters = new Uint16Array(composed.length);
  let length = 0;
  for (let i = 0; i < composed.length; i++) {
    const unit = composed.charCodeAt(i);
    const known = FOLDED[unit] ?? 0;
    const letter = known === UNSEEN ? fold(unit) : known;
    if (letter !== 0) letters[length++] = letter;
  }
  const run = Buffer.from(letters.buffer, 0, length * 2).toString("utf16le");
  return run.replace(/[\ue000-\uf8ff]/g, (unit) => LONGER[unit.charCodeAt(0) - LONGER_FROM] ?? "");
}

function fold(unit: number): number {
  const folded = String.fromCharCode(unit)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}\p{Cs}]/gu, "")
    .normalize("NFC");
  if (folded.length > 1) LONGER.push(folded);
  const letter = folded.length > 1 ? LONGER_FROM + LONGER.length - 1 : folded.charCodeAt(0) || 0;
  FOLDED[unit] = letter;
  return letter;
}
