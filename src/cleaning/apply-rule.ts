import type { Line } from "./line.ts";
import type { Rule, RuleContext, Taken } from "./publisher.ts";

/** What a rule reads in a line in its place; `null` where it removes the line, `false` where it leaves it. */
export function applyRule(rule: Rule, line: Line, context: RuleContext): Taken | null | false {
  if (rule.kind === "removal") return rule.matches(line) ? null : false;
  return (rule.takes ? rule.takes(line, context) : rule.reads(line)) ?? false;
}

/** Whether a line is a rule's by its own words, wherever it stands. */
export function isKnownBy(rule: Rule, line: Line): boolean {
  return rule.kind === "removal" ? rule.matches(line) : rule.reads(line) !== null;
}
