const WORDS_A_MINUTE = 230;
/** About 1,500 words. */
const LONG_MINUTES = 7;
const IDEOGRAPHS_A_MINUTE = 450;

/** About how many minutes a text takes to read. Chinese and Japanese are counted by character. */
export function readingMinutes(text: string): number {
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words = text.match(/\S+/g)?.length ?? 0;
  return Math.max(1, Math.round(Math.max(words / WORDS_A_MINUTE, ideographs / IDEOGRAPHS_A_MINUTE)));
}

/** Whether a text is so long that a reader wants to know its parts, and how far there is to go. */
export function isLong(text: string): boolean {
  return readingMinutes(text) >= LONG_MINUTES;
}
