// Leads on from a search that found nothing: what a reader may have meant, and what to leave out.

import { type Query, queryOf } from "../search/query.ts";
import { wordsWithAccents } from "../text/words.ts";
import { askThread } from "./ask.ts";
import type { Speech } from "./shown.ts";
import { loosened, spellings, type Way } from "./ways-on.ts";

const MOST_WAYS = 5;

/** A way on that finds something, and how much. */
interface Lead extends Way {
  readonly count: number;
}

/** Ways on that find something; `vocabulary` is the address of the archive's words, `years` are the archive's. */
export async function advise(
  bundle: string,
  vocabulary: string,
  query: Query,
  years: readonly string[],
  speech: Speech,
): Promise<readonly Lead[]> {
  const countOf = async (query: Query) => (await askThread("find", 0, bundle, query, years)).count;
  const asked = wordsWithAccents(query.q);
  const found = await Promise.all(asked.map((word) => countOf(queryOf(`?q=${word}`))));
  const lacking = asked.filter((_, i) => found[i] === 0);
  const known = lacking.length > 0 ? await wordsAt(vocabulary) : [];
  const ways = [...spellings(query, lacking, known, speech), ...loosened(query, speech)];
  const leads = await Promise.all(ways.map(async (way) => ({ ...way, count: await countOf(way.query) })));
  return leads.filter(({ count }) => count > 0).slice(0, MOST_WAYS);
}

async function wordsAt(vocabulary: string): Promise<readonly string[]> {
  const response = await fetch(vocabulary);
  return response.ok ? (await response.text()).split("\n") : [];
}
