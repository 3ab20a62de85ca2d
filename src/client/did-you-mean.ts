// What a reader may have meant: words of the archive that are nearly those of the query.

import { editDistance } from "../text/edit-distance.ts";
import { folded } from "../text/words.ts";

/**
 * Words of the archive that differ from a word in a few letters; accents do not count. The nearest come first, among
 * equals those that more articles have: `vocabulary` has the words that most articles have first.
 */
export function nearWords(word: string, vocabulary: readonly string[]): readonly string[] {
  const wanted = folded(word);
  const most = wanted.length < 5 ? 1 : 2;
  return vocabulary
    .filter((known) => known !== word)
    .map((known) => ({ known, distance: editDistance(wanted, folded(known), most) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ known }) => known);
}
