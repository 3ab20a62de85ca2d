// Marks on an article's page the words that a search found in it; the address names them, and is cleared of them, so
// that the one a reader passes on is the article's own.

import { HIGHLIGHT } from "./search-terms.js";

/** What sets words off within a block: a phrase may begin in one and end in another. */
const INLINE = "a, abbr, b, bdi, code, del, em, i, ins, kbd, q, s, small, span, strong, u";

const address = new URL(location.href);
const sought = address.searchParams.getAll(HIGHLIGHT).filter((words) => /[\p{L}\p{N}]/u.test(words));
const article = document.getElementById("content");

if (sought.length > 0 && article !== null) {
  const pattern = anyOf(sought);
  for (const texts of blocksIn(article)) mark(texts, pattern);
  address.searchParams.delete(HIGHLIGHT);
  history.replaceState(history.state, "", address);
}

/**
 * Finds whole words, and phrases whatever stands between their words: the search passes over it too.
 * @param {readonly string[]} phrases
 */
function anyOf(phrases) {
  const letter = "[\\p{L}\\p{M}\\p{N}]";
  const between = "[^\\p{L}\\p{M}\\p{N}]+";
  const patterns = phrases.map((phrase) => (phrase.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(between));
  return new RegExp(`(?<!${letter})(?:${patterns.join("|")})(?!${letter})`, "giu");
}

/**
 * The texts of the article's own words, by the block they stand in.
 * @param {HTMLElement} article
 */
function blocksIn(article) {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  /** @type {Map<Element | null | undefined, Text[]>} */
  const blocks = new Map();
  while (walker.nextNode()) {
    const text = /** @type {Text} */ (walker.currentNode);
    if (text.parentElement?.closest("[data-pagefind-ignore]")) continue;
    const block = text.parentElement?.closest(`:not(${INLINE})`);
    blocks.set(block, [...(blocks.get(block) ?? []), text]);
  }
  return blocks.values();
}

/**
 * Marks in each of a block's texts what lies there of the places found; from the last, since marking cuts a text.
 * @param {Text[]} texts
 * @param {RegExp} pattern
 */
function mark(texts, pattern) {
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
