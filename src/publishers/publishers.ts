import { PAGE_RULE_WHYS } from "../cleaning/page-furniture.ts";
import type { Publisher, Rule } from "../cleaning/publisher.ts";
import type { Reason } from "../cleaning/reason.ts";
import { asiaPacificResearch } from "./asia-pacific-research.ts";
import { globalResearch } from "./global-research.ts";
import { globalizacion } from "./globalizacion.ts";
import { mondialisation } from "./mondialisation.ts";
import { plain } from "./plain.ts";
import { proPublica } from "./propublica.ts";
import { theConversation } from "./the-conversation.ts";

/**
 * Every publisher the archive knows; a new one is one data file, its fixtures, and a line here. Of two that know as
 * many lines of a file the earlier is meant: Globalizacion.ca where Spanish stands over Global Research's name, and
 * Global Research where only the words that it shares with its sister are left.
 */
export const PUBLISHERS: readonly Publisher[] = [
  globalizacion,
  globalResearch,
  asiaPacificResearch,
  mondialisation,
  theConversation,
  proPublica,
  plain,
];

/** The publisher of that id, or `null`. */
export function publisherById(id: string): Publisher | null {
  return PUBLISHERS.find((publisher) => publisher.id === id) ?? null;
}

/** Why a publisher's rule claims lines, in words that follow "this line": "offers machine translation". */
export function explainRule(publisherId: string, ruleId: string): string {
  return ruleOf(publisherId, ruleId)?.why ?? pageReason(ruleId) ?? ruleId;
}

/** Why a publisher's rule removes lines, or `null` where it has no such rule. */
export function reasonOf(publisherId: string, ruleId: string): Reason | null {
  const rule = ruleOf(publisherId, ruleId);
  return rule?.kind === "removal" ? rule.why : pageReason(ruleId);
}

function pageReason(ruleId: string): Reason | null {
  const reasons: Readonly<Record<string, Reason>> = PAGE_RULE_WHYS;
  return reasons[ruleId] ?? null;
}

function ruleOf(publisherId: string, ruleId: string): Rule | undefined {
  return publisherById(publisherId)?.rules.find(({ id }) => id === ruleId);
}
