import type { Stated } from "./facts.ts";
import type { Random } from "./random.ts";

/** One line that the publisher's page puts before or after an article's own text. */
export interface Line {
  readonly markdown: string;
  readonly states?: Stated;
  /** The publisher can be told from this line. */
  readonly names?: true;
  /** Never lost, because the rest of the page has no meaning without it. */
  readonly keep?: true;
  /** It can be told for what it is only beside other lines of its group. */
  readonly needs?: true;
  /** How it may stick to the line before it: not at all, at a line break, or also in one sentence after another. */
  readonly glue?: "none" | "break" | "sentence";
}

/** What befell a page on its way to Markdown. */
export interface Damage {
  /** Probability that a line is missing. */
  readonly loss: number;
  /** Probability that a line sticks to the one before it. */
  readonly glue: number;
}

/** Chooses the damage of a page: a third of them arrive whole. */
export function someDamage(random: Random): Damage {
  return { loss: random.pick([0, 0.15, 0.4]), glue: random.pick([0, 0, 0.25, 0.7]) };
}

/** The lines of a group that survive. */
export function survivors(random: Random, lines: readonly Line[], damage: Damage): readonly Line[] {
  const left = lines.filter((line) => line.keep || !random.chance(damage.loss));
  return left.every((line) => line.needs) ? [] : left;
}

/** The lines as Markdown blocks: mostly a paragraph each, some stuck together. */
export function glued(random: Random, lines: readonly Line[], damage: Damage): string[] {
  const blocks: string[] = [];
  lines.forEach(({ markdown, glue = "break" }, i) => {
    const last = blocks.at(-1);
    if (last === undefined || glue === "none" || RULE.test(last) || !random.chance(damage.glue)) {
      blocks.push(markdown);
    } else {
      const sentences = glue === "sentence" && lines[i - 1]?.glue === "sentence";
      const lineEnd = RULE.test(markdown) ? "\n" : random.pick(["\n", "  \n", "\\\n"]);
      const joint = sentences && random.chance(0.5) ? " " : lineEnd;
      blocks[blocks.length - 1] = last + joint + markdown;
    }
  });
  return blocks;
}

/** A heading or a thematic break: it ends a paragraph and cannot be continued. */
const RULE = /^(#|={3}|-{3}|\*{3}|\* \*)/;
