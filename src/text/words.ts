const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text as a reader sees them: runs of letters, digits and the accents that stand as signs of their own. */
export function wordsWithAccents(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** A text with each of its words replaced. */
export function withWords(text: string, replacement: (word: string) => string): string {
  return text.replace(WORD, replacement);
}

/** A word by its letters and digits, without accents and in lower case: "État" and "etat" are one. */
export function folded(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
