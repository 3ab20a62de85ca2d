/** Places for words: enough that two words rarely share one. */
const WORD_BITS = 20;
const SHORTEST = 3;
/** The words by which a text is known. */
const KEPT = 12;
/** A word that stands in more than this share of the texts says little about any of them. */
const COMMON = 0.01;
const FEWEST_COMMON = 12;

const UNKNOWN = 0xffff;
/** What each UTF-16 unit counts as within a word: its small form without accents, or 0 where a word ends. */
const FOLDED = new Uint16Array(0x10000).fill(UNKNOWN);

/** A word that tells a text from others, and how much so: the squares of a text's weights add up to 1. */
export interface Keyword {
  readonly word: number;
  readonly weight: number;
}

/**
 * Finds the keywords of each text: those that it says often and others seldom (tf-idf), and that some other text says
 * as well. Words are numbers; of scripts without spaces each pair of letters counts as one.
 */
export function keywordsOf(texts: readonly string[]): readonly (readonly Keyword[])[] {
  const counts = new Uint16Array(1 << WORD_BITS);
  const holders = new Uint32Array(1 << WORD_BITS);
  const said = texts.map((text) => {
    const words = Uint32Array.from(countWords(text, counts));
    const times = words.map((word) => counts[word] ?? 0);
    for (const word of words) {
      counts[word] = 0;
      holders[word] = (holders[word] ?? 0) + 1;
    }
    return { words, times };
  });
  const most = Math.max(FEWEST_COMMON, texts.length * COMMON);
  return said.map(({ words, times }) => {
    const kept: Keyword[] = [];
    words.forEach((word, i) => {
      const held = holders[word] ?? 0;
      if (held < 2 || held > most) return;
      const weight = (1 + Math.log2(times[i] ?? 1)) * Math.log2(texts.length / held);
      let place = kept.length;
      while (place > 0 && weight > (kept[place - 1]?.weight ?? 0)) place--;
      if (place === KEPT) return;
      kept.splice(place, 0, { word, weight });
      if (kept.length > KEPT) kept.pop();
    });
    const length = Math.hypot(...kept.map(({ weight }) => weight)) || 1;
    return kept.map(({ word, weight }) => ({ word, weight: weight / length }));
  });
}

/** Counts the words of a text, and returns each once. */
function countWords(text: string, counts: Uint16Array): readonly number[] {
  const words: number[] = [];
  const count = (hash: number): void => {
    const word = (Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0) >>> (32 - WORD_BITS);
    if (counts[word] === 0) words.push(word);
    counts[word] = (counts[word] ?? 0) + 1;
  };
  let [hash, length, before] = [0, 0, 0];
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20;
    const known = FOLDED[unit] ?? 0;
    const letter = known === UNKNOWN ? fold(unit) : known;
    if (isWordless(letter)) {
      if (before !== 0) count(Math.imul(before, 0x01000193) + letter);
      before = letter;
    } else before = 0;
    if (letter !== 0 && before === 0) {
      hash = (Math.imul(hash, 0x01000193) + letter) | 0;
      length++;
      continue;
    }
    if (length >= SHORTEST) count(hash);
    [hash, length] = [0, 0];
  }
  return words;
}

/** Chinese and Japanese, whose words have no spaces between them. */
function isWordless(letter: number): boolean {
  return (letter >= 0x3041 && letter <= 0x30ff) || (letter >= 0x3400 && letter <= 0x9fff);
}

function fold(unit: number): number {
  const letter = String.fromCharCode(unit).normalize("NFD").toLowerCase();
  FOLDED[unit] = /^[\p{L}\p{N}\p{Cs}]/u.test(letter) ? letter.charCodeAt(0) : 0;
  return FOLDED[unit] ?? 0;
}
