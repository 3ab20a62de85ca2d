import type { Removal } from "../publisher.ts";
import type { Reason } from "../reason.ts";
import { phrase } from "./phrase.ts";

/** Removes lines that consist of these sentences, wherever they stand among the publisher's. */
export function removal<const Id extends string>(
  id: Id,
  why: Reason,
  ...sentences: readonly string[]
): Removal<Id, never> {
  return { id, why, matches: phrase(...sentences) };
}

/** The same for sentences that nobody else writes: by them the publisher is recognised. */
export function unmistakable<const Id extends string>(
  id: Id,
  why: Reason,
  ...sentences: readonly string[]
): Removal<Id, never> {
  return { ...removal(id, why, ...sentences), unmistakable: true };
}
