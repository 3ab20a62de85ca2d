import { editDistance } from "./edit-distance.ts";

/** The candidate that differs from a word by the fewest typing slips, or `null` where none comes near. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const wanted = word.toLowerCase();
  const most = Math.max(1, Math.floor(wanted.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, slips: editDistance(wanted, candidate.toLowerCase(), most) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips);
  return ranked[0]?.candidate ?? null;
}
