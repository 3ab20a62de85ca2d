import type { Line } from "../articles/lines.ts";
import type { Rule, RuleContext, Taken } from "./publisher.ts";

/** A line looked at by itself: nothing claimed before it, nothing behind it. */
export const ALONE: RuleContext = { next: [], claimed: [], title: null };

/** What a rule takes from a line, `null` where it removes it, `false` where the line is none of its own. */
export function applyRule(rule: Rule, line: Line, context: RuleContext): Taken | null | false {
  if ("matches" in rule) return rule.matches(line, context) ? null : false;
  return rule.takes(line, context) ?? false;
}
