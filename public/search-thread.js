// The thread that asks the index: over ten thousand articles an answer takes longer than a page may stand still.

import { ask, find } from "./search-index.js";

/** @import { Counts } from "./search-counts.js" */
/** @import { Hit, Result } from "./search-files.js" */

/**
 * What was found: how much, and the hits that come first.
 * @typedef {{ count: number, hits: readonly Hit[] }} Finding
 * @typedef {Finding & { counts: Counts }} Answer
 */

/** Counts the questions of the search page: only the hits of its latest one can be asked for later. */
let turn = 0;
/** @type {readonly Result[]} */
let latest = [];

/** What the thread can be asked; the first number is always that of the hits wanted. */
const questions = {
  /** @param {number} most @param {Parameters<typeof ask>} asked @returns {Promise<Answer>} */
  async ask(most, ...asked) {
    const mine = ++turn;
    const { results, counts } = await ask(...asked);
    if (mine === turn) latest = results;
    return { count: results.length, counts, hits: await hitsOf(results.slice(0, most)) };
  },
  /** @param {number} most @param {Parameters<typeof find>} asked @returns {Promise<Finding>} */
  async find(most, ...asked) {
    const results = await find(...asked);
    return { count: results.length, hits: await hitsOf(results.slice(0, most)) };
  },
  /** @param {number} most @param {number} from */
  more: (most, from) => hitsOf(latest.slice(from, from + most)),
};

/** @typedef {typeof questions} Questions */

/** @param {readonly Result[]} results */
function hitsOf(results) {
  return Promise.all(results.map((result) => result.data()));
}

addEventListener("message", async ({ data: { number, name, asked } }) => {
  const question = /** @type {(...asked: unknown[]) => Promise<unknown>} */ (
    questions[/** @type {keyof Questions} */ (name)]
  );
  try {
    postMessage({ number, answer: await question(...asked) });
  } catch (error) {
    postMessage({ number, failed: String(error) });
  }
});
