import { applyRule } from "../apply-rule.ts";
import { type Line, sliceLine } from "../line.ts";
import type { Fact, Publisher, Removal, Role, Rule, RuleContext, Taken } from "../publisher.ts";
import { piecesOf } from "../seams.ts";
import { isRead, NOTHING, oneLine } from "./fact.ts";
import { plain } from "./line-shapes.ts";
import { key } from "./phrase.ts";

/** Longest standfirst, in letters, that shares a block with the byline. */
const LONGEST_GLUED = 300;

/**
 * Rules for the lines above the byline: headline, subtitle, standfirst. `head` are the rules that follow them, and
 * `seams` tell where several of their lines were glued.
 */
export function titleRules(
  head: readonly Fact[],
  removals: readonly Removal[],
  seams: readonly RegExp[],
): readonly Fact<"title" | "subtitle" | "description">[] {
  const isHead = (line: Line): boolean => isRead(line, head);
  const bylines = head.filter(({ role }) => role === "byline" || role === "dated-byline");
  const isByline = (line: Line): boolean => isRead(line, bylines);
  const isSigned = (line: Line): boolean => head.some((rule) => rule.reads(line)?.authors !== undefined);
  const headFollows = (context: RuleContext, lines: number): boolean =>
    context.next.slice(0, lines).some(isHead);
  const isOwn = (line: Line): boolean => isHead(line) || removals.some((rule) => rule.matches(line));
  const isGlued = (line: Line): boolean => {
    const pieces = piecesOf(line, seams);
    return pieces.length > 1 && pieces.every(({ from, to }) => isOwn(sliceLine(line, from, to)));
  };
  const own = (line: Line): boolean => isOwn(line) || line.joined.some(isOwn) || isGlued(line);
  const words = head.filter(({ role }) => role === "byline-word");
  const opensByline = (line: Line, context: RuleContext): boolean =>
    words.some((rule) => rule.takes?.(line, context));
  return [
    {
      ...oneLine("title", "title", ["title"], "is the headline"),
      reads: NOTHING,
      takes: (line, context) => {
        // A headline of the first level is the title whatever it says, "By the Sea", and wherever it stands; so is
        // another heading that has a byline below it.
        const bylineFollows = context.next.slice(0, 3).some(isSigned);
        const first = line.kind === "heading" && (line.depth === 1 || (isByline(line) && bylineFollows));
        if (!first && (own(line) || !onlyAfter(["masthead"], context))) return null;
        const heading = first || (line.kind === "heading" && headFollows(context, 6));
        const paragraph = line.kind === "paragraph" && line.text.length < 250 && headFollows(context, 4);
        const title = plain(line);
        return title !== "" && (heading || paragraph) ? { title } : null;
      },
    },
    {
      ...oneLine("subtitle", "subtitle", ["subtitle"], "is the second line of the headline"),
      reads: NOTHING,
      takes: (line, context) =>
        onlyAfter(["masthead", "title"], context) &&
        line.kind === "heading" &&
        !own(line) &&
        headFollows(context, 3)
          ? { subtitle: plain(line) }
          : null,
    },
    {
      id: "description",
      role: "description",
      fields: ["description"],
      once: true,
      why: "is the standfirst",
      reads: NOTHING,
      takes: (line, context) => {
        if (line.kind !== "paragraph" || own(line) || opensByline(line, context)) return null;
        if (!onlyAfter(["masthead", "title", "subtitle", "found-at"], context)) return null;
        // Lines of a block that goes on with the byline and, surely no prose then, a second line of the head.
        const [byline, dated] = context.next;
        const glued =
          byline?.block === line.block && isByline(byline) && dated !== undefined && isHead(dated);
        if (
          !line.whole &&
          !(glued && context.claimed.some(({ role }) => role === "title") && line.text.length < LONGEST_GLUED)
        )
          return null;
        // "Within two blocks": the byline stands next, or behind one more paragraph.
        return headFollows(context, 2) ? { description: plain(line) } : null;
      },
    },
  ];
}

function onlyAfter(roles: readonly Role[], { claimed }: RuleContext): boolean {
  return claimed.every(({ role }) => role !== undefined && roles.includes(role));
}

/**
 * The publisher for a file whose front matter states the title: only that title, or a headline of the first level,
 * is claimed as one, so that the first line left may be a subtitle or a standfirst.
 */
export function withKnownTitle(publisher: Publisher, title: string): Publisher {
  const rules = publisher.rules.map((rule): Rule => {
    if (rule.role !== "title") return rule;
    const isTitle = (line: Line, context: RuleContext): boolean =>
      (line.depth === 1 && onlyAfter(["masthead"], context)) || key(line.text) === key(title);
    const takes = (line: Line, context: RuleContext): Taken | null =>
      isTitle(line, context) ? applyRule(rule, line, context) || null : null;
    return rule.kind === "fact" ? { ...rule, takes } : rule;
  });
  return { ...publisher, rules };
}
