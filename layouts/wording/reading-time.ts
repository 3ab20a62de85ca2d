const WORDS_A_MINUTE = 230;
const IDEOGRAPHS_A_MINUTE = 450;

/** About how many minutes a text takes to read. Chinese and Japanese are counted by character. */
export function readingMinutes(text: string): number {
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words = text.match(/\S+/g)?.length ?? 0;
  return Math.max(1, Math.round(Math.max(words / WORDS_A_MINUTE, ideographs / IDEOGRAPHS_A_MINUTE)));
}
