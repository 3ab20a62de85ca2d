import type { Fact, Profile, Publisher, Removal, Rule } from "./publisher.ts";
import { titleRules } from "./rules/title-rules.ts";

/** The rules of one end of a file: facts go before removals, and of each the earlier before the later. */
interface Zone<Id extends string> {
  readonly facts: readonly Fact<Id, NoInfer<Id>>[];
  readonly removals: readonly Removal<Id, NoInfer<Id>>[];
}

/** A publisher as data: how its lines are known, and what they mean. */
export interface PublisherData<Id extends string> extends Profile {
  readonly head: Zone<Id>;
  readonly foot: Zone<Id>;
}

/**
 * A publisher from its data. Headline, subtitle and standfirst are read before all else in the head. A rule that names
 * another which the publisher does not have is a type error.
 */
export function definePublisher<const Id extends string>(data: PublisherData<Id>): Publisher {
  const { head, foot, ...profile } = data;
  const titles = titleRules(head.facts, head.removals, profile.seams);
  return {
    ...profile,
    rules: [
      ...zoneRules("head", { facts: [...titles, ...head.facts], removals: head.removals }),
      ...zoneRules("foot", foot),
    ],
  };
}

function zoneRules(
  zone: Rule["zone"],
  { facts, removals }: { readonly facts: readonly Fact[]; readonly removals: readonly Removal[] },
): readonly Rule[] {
  return [
    ...facts.map((fact): Rule => ({ kind: "fact", zone, ...fact })),
    ...removals.map((removal): Rule => ({ kind: "removal", zone, ...removal })),
  ];
}

/** Removals that several publishers share; as with a publisher's, an id that none of them has is a type error. */
export function removals<const Id extends string>(
  shared: readonly Removal<Id, NoInfer<Id>>[],
): readonly Removal<Id>[] {
  return shared;
}
