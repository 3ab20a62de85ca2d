// What a search marks in an article: the hit's address tells it to the article's page.

import { isPhrase } from "./search-query.js";
import { HIGHLIGHT } from "./search-terms.js";

/** @import { Hit } from "./search-files.js" */

/** How many forms of words an address may name. */
const MOST_MARKS = 12;

/**
 * A hit whose address tells the article's page what to mark: phrases, and words in the forms in which they were found
 * but for those that only a phrase holds.
 * @param {Hit} hit
 * @param {readonly number[]} places
 * @param {readonly string[]} parts of the query
 */
export function withHighlights(hit, places, parts) {
  const phrases = parts.filter(isPhrase).map((phrase) => phrase.slice(1, -1).trim());
  const words = new Set(parts.filter((part) => !isPhrase(part)).map(plain));
  const inPhrases = phrases.flatMap((phrase) => phrase.split(/\s+/).map(plain));
  const only = new Set(inPhrases.filter((word) => !words.has(word)));
  const forms = formsAt(places, hit.content).filter((form) => words.size > 0 && !only.has(plain(form)));
  const marks = new Set([...phrases, ...forms]);
  marks.delete("");
  const parameters = new URLSearchParams([...marks].slice(0, MOST_MARKS).map((mark) => [HIGHLIGHT, mark]));
  return parameters.size === 0 ? hit : { ...hit, url: `${hit.url}?${parameters}` };
}

/**
 * The words at places of a text, which Pagefind counts by white space; without the signs around them.
 * @param {readonly number[]} places
 * @param {string} content
 */
export function formsAt(places, content) {
  const words = content.split(/\s+/);
  return places.map((place) => words[place]?.match(/[\p{L}\p{N}](.*[\p{L}\p{N}])?/u)?.[0] ?? "");
}

/**
 * A word by its letters and numbers, without accents.
 * @param {string} word
 */
export function plain(word) {
  return word
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
