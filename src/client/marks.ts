// What a search marks in an article: the hit's address tells it to the article's page.

import { isPhrase } from "../search/query.ts";
import { folded } from "../text/words.ts";
import { HIGHLIGHT } from "./highlight-parameter.ts";
import type { Hit } from "./pagefind.ts";

/** How many forms of words an address may name. */
const MOST_MARKS = 12;

/**
 * A hit whose address tells the article's page what to mark of the parts of a query: phrases, and words in the forms in
 * which they were found but for those that only a phrase holds.
 */
export function withHighlights(hit: Hit, places: readonly number[], parts: readonly string[]): Hit {
  const phrases = parts.filter(isPhrase).map((phrase) => phrase.slice(1, -1).trim());
  const words = new Set(parts.filter((part) => !isPhrase(part)).map(folded));
  const inPhrases = phrases.flatMap((phrase) => phrase.split(/\s+/).map(folded));
  const only = new Set(inPhrases.filter((word) => !words.has(word)));
  const forms = formsAt(places, hit.content).filter((form) => words.size > 0 && !only.has(folded(form)));
  const marks = new Set([...phrases, ...forms]);
  marks.delete("");
  const parameters = new URLSearchParams([...marks].slice(0, MOST_MARKS).map((mark) => [HIGHLIGHT, mark]));
  return parameters.size === 0 ? hit : { ...hit, url: `${hit.url}?${parameters}` };
}

/** The words at places of a text, which Pagefind counts by white space; without the signs around them. */
export function formsAt(places: readonly number[], content: string): readonly string[] {
  const words = content.split(/\s+/);
  return places.map((place) => words[place]?.match(/[\p{L}\p{N}](.*[\p{L}\p{N}])?/u)?.[0] ?? "");
}
