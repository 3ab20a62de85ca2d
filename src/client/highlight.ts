// Marks on an article's page the words that a search found in it.

import { wordsWithAccents } from "../text/words.ts";

/** What sets words off within a block: a phrase may begin in one and end in another. */
const INLINE = "a, abbr, b, bdi, code, del, em, i, ins, kbd, q, s, small, span, strong, u";

/** Marks phrases in the article's own words. */
export function highlight(article: HTMLElement, phrases: readonly string[]): void {
  const sought = phrases.map(wordsWithAccents).filter((words) => words.length > 0);
  if (sought.length === 0) return;
  const pattern = anyOf(sought);
  for (const texts of blocksIn(article)) mark(texts, pattern);
}

/** Finds whole words, and phrases whatever stands between their words: the search passes over it too. */
function anyOf(phrases: readonly (readonly string[])[]): RegExp {
  const letter = "[\\p{L}\\p{M}\\p{N}]";
  const patterns = phrases.map((words) => words.join("[^\\p{L}\\p{M}\\p{N}]+"));
  return new RegExp(`(?<!${letter})(?:${patterns.join("|")})(?!${letter})`, "giu");
}

/** The texts of the article's own words, by the block they stand in. */
function blocksIn(article: HTMLElement): Iterable<readonly Text[]> {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const blocks = new Map<Element | null | undefined, Text[]>();
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (!(text instanceof Text) || text.parentElement?.closest("[data-pagefind-ignore]")) continue;
    const block = text.parentElement?.closest(`:not(${INLINE})`);
    blocks.set(block, [...(blocks.get(block) ?? []), text]);
  }
  return blocks.values();
}

/** Marks in each of a block's texts what lies there of the places found; from the last, since marking cuts a text. */
function mark(texts: readonly Text[], pattern: RegExp): void {
  const whole = texts.map(({ data }) => data).join("");
  const places = [...whole.matchAll(pattern)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
  let start = whole.length;
  for (const text of texts.toReversed()) {
    const { length } = text;
    start -= length;
    for (const place of places.toReversed()) {
      const [from, to] = [Math.max(place.from - start, 0), Math.min(place.to - start, length)];
      if (from >= to) continue;
      const range = new Range();
      range.setStart(text, from);
      range.setEnd(text, to);
      range.surroundContents(document.createElement("mark"));
    }
  }
}
