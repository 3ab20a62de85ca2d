// What the search page says, in the interface's language: the page brings its words along as JSON.

import { formatsOf } from "./formats.js";

/** @import { SearchWords } from "../layouts/wording/wording.ts" */

/** @type {SearchWords} */
export const words = JSON.parse(document.getElementById("search-words")?.textContent ?? "");

export const formats = formatsOf(words);

/**
 * `1,204 articles`
 * @param {number} count
 */
export function articles(count) {
  return formats.counted(count, words.articles);
}
