import type { Line } from "../line.ts";
import type { Fact, Field, Role } from "../publisher.ts";

/** What a fact is known by that stands on one line, and once in a file. */
export function oneLine<const Id extends string>(id: Id, role: Role, fields: readonly Field[], why: string) {
  return { id, role, fields, why, once: true, single: true } as const;
}

/** How a rule reads whose lines say nothing by their words alone: any line may be a headline. */
export const NOTHING = (): null => null;

/** Whether a line states something by its own words that one of the rules reads. */
export function isRead(line: Line, by: readonly Pick<Fact, "reads">[]): boolean {
  return by.some((fact) => fact.reads(line) !== null);
}
