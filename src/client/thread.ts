// The thread that asks the index: over ten thousand articles an answer takes longer than a page may stand still.

import type { Counts } from "./counts.ts";
import { ask, find } from "./find.ts";
import { type Hit, type Result, watchIndex } from "./pagefind.ts";

/** What was found: how much, and the hits that come first. */
interface Finding {
  readonly count: number;
  readonly hits: readonly Hit[];
}

/** What was found, and how many articles each value of the filters would give. */
export interface Answer extends Finding {
  readonly counts: Counts;
}

/** Counts the questions of the search page: only the hits of its latest one can be asked for later. */
let turn = 0;
let latest: readonly Result[] = [];

/** What the thread can be asked; the first number is always that of the hits wanted. */
const questions = {
  async ask(most: number, ...asked: Parameters<typeof ask>): Promise<Answer> {
    const mine = ++turn;
    const { results, counts } = await ask(...asked);
    if (mine === turn) latest = results;
    return { count: results.length, counts, hits: await hitsOf(results.slice(0, most)) };
  },
  async find(most: number, ...asked: Parameters<typeof find>): Promise<Finding> {
    const results = await find(...asked);
    return { count: results.length, hits: await hitsOf(results.slice(0, most)) };
  },
  more: (most: number, from: number): Promise<readonly Hit[]> => hitsOf(latest.slice(from, from + most)),
};

/** What can be asked, for those who ask. */
export type Questions = typeof questions;

function hitsOf(results: readonly Result[]): Promise<readonly Hit[]> {
  return Promise.all(results.map((result) => result.data()));
}

watchIndex();
addEventListener("message", async ({ data: { number, name, asked } }) => {
  const question = questions[name as keyof Questions] as (...asked: readonly unknown[]) => Promise<unknown>;
  try {
    postMessage({ number, answer: await question(...asked) });
  } catch (error) {
    postMessage({ number, failed: String(error) });
  }
});
