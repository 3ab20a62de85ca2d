// Marks on an article's page the words that a search found in it; the address names them, and is cleared of them, so
// that the one a reader passes on is the article's own.

import { element } from "./elements.js";
import { HIGHLIGHT } from "./search-terms.js";

const address = new URL(location.href);
const sought = address.searchParams.getAll(HIGHLIGHT).filter((words) => /[\p{L}\p{N}]/u.test(words));
const article = document.getElementById("content");

if (sought.length > 0 && article !== null) {
  const pattern = anyOf(sought);
  for (const text of textsIn(article)) mark(text, pattern);
  address.searchParams.delete(HIGHLIGHT);
  history.replaceState(history.state, "", address);
}

/**
 * Finds whole words, and phrases across line ends.
 * @param {readonly string[]} phrases
 */
function anyOf(phrases) {
  const escaped = phrases.map((phrase) =>
    phrase
      .trim()
      .replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
      .replace(/\s+/g, "\\s+"),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(${escaped.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

/**
 * The texts of the article's own words.
 * @param {HTMLElement} article
 */
function textsIn(article) {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const texts = [];
  while (walker.nextNode()) {
    const text = /** @type {Text} */ (walker.currentNode);
    if (text.parentElement?.closest("[data-pagefind-ignore]") === null) texts.push(text);
  }
  return texts;
}

/** @param {Text} text @param {RegExp} pattern */
function mark(text, pattern) {
  // Every second part is one that was found.
  const parts = text.data.split(pattern);
  if (parts.length === 1) return;
  text.replaceWith(...parts.map((part, i) => (i % 2 === 1 ? element("mark", part) : part)));
}
