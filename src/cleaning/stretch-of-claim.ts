import { lineStart } from "../text/position.ts";
import type { Stretch } from "../text/stretch.ts";
import type { Claim } from "./publisher.ts";

/** Breaks at the end of the source line above. */
const BREAKS_ABOVE = /(?:<br\s*\/?>[ \t]*)+(?:\r\n?|\n)$/i;

/** A claim as a stretch of the file, with the list or quote marker and the `<br>`s that part its line from others. */
export function stretchOfClaim({ rule, line }: Claim, content: string): Stretch {
  const opening = lineStart(content, line.start);
  const before = content.slice(opening, line.start);
  const breaks = /(?:<br\s*\/?>\s*)*$/i.exec(before)?.[0].length ?? 0;
  const marker = /^[\s>*+-]*$/.test(before.slice(0, before.length - breaks));
  const own = marker ? opening : line.start - breaks;
  const start = own - (BREAKS_ABOVE.exec(content.slice(Math.max(0, own - 40), own))?.[0].length ?? 0);
  const end = line.end + (/^(?:\s*<br\s*\/?>)*/i.exec(content.slice(line.end))?.[0].length ?? 0);
  if (rule.kind === "removal") return { kind: "boilerplate", rule: rule.id, start, end };
  return { kind: "metadata", rule: rule.id, field: rule.fields.join("+"), start, end };
}
