import type { Line } from "../line.ts";
import type { Fact, Field, Role } from "../publisher.ts";

/** What all facts share that stand on one line, once in a file. */
export function oneLine<const Id extends string>(id: Id, role: Role, fields: readonly Field[], why: string) {
  return { id, role, fields, why, once: true, single: true } as const;
}

/** The `reads` of a rule that knows its lines by their place alone: any words may be a headline. */
export const NOTHING = (): null => null;

/** Whether a line states something by its own words that one of the rules reads. */
export function isRead(line: Line, by: readonly Pick<Fact, "reads">[]): boolean {
  return by.some((fact) => fact.reads(line) !== null);
}
