import type { Random } from "./random.ts";

/** Habits of one conversion: how links and quotes came out of it. */
export interface Hand {
  readonly quotes: "straight" | "curly" | "mixed";
  readonly links: "dead" | "lost" | "real";
  /** Columns at which paragraphs are wrapped; `null`: not at all. */
  readonly wrap: number | null;
  readonly bold: boolean;
}

/** Chooses the habits of a conversion. */
export function someHand(random: Random): Hand {
  return {
    quotes: random.pick(["straight", "curly", "mixed"]),
    links: random.pick(["dead", "dead", "lost", "real"]),
    wrap: random.chance(0.12) ? 76 : null,
    bold: random.chance(0.4),
  };
}

/** The text with the quotes and apostrophes of this hand. */
export function typeset(text: string, hand: Hand): string {
  if (hand.quotes === "straight") return text;
  const curly = text.replace(/(^|[\s(])'(?=\p{L}+)/gu, "$1‘").replace(/'/g, "’");
  if (hand.quotes === "mixed") return curly;
  return curly.replace(/(^|[\s(])"/g, "$1“").replace(/"/g, "”");
}

/** A name that was a link on the page. */
export function linked(hand: Hand, name: string, address: string): string {
  if (hand.links === "lost") return name;
  return `[${name}](${hand.links === "dead" ? "#" : address})`;
}

/** Plain text as Markdown, with a few links and emphasised words, as an author has them. */
export function dress(random: Random, plain: string, hand: Hand): string {
  const words = plain.split(" ");
  const out: string[] = [];
  for (let i = 0; i < words.length; ) {
    const run = words.slice(i, i + random.between(1, 4));
    const simple = run.every((word) => /^[\p{L}\p{N}'’-]+$/u.test(word)) && run.join(" ").length > 6;
    if (simple && random.chance(0.03)) {
      out.push(random.pick(EMPHASIS)(run.join(" "), hand));
      i += run.length;
    } else {
      out.push(words[i] ?? "");
      i++;
    }
  }
  return wrapped(out.join(" ").replaceAll("$", random.chance(0.5) ? "\\$$" : "$$"), hand.wrap);
}

const EMPHASIS: readonly ((text: string, hand: Hand) => string)[] = [
  (text) => `*${text}*`,
  (text) => `**${text}**`,
  (text, hand) => linked(hand, text, `https://archive.example/${text.length}/${encodeURIComponent(text)}`),
];

function wrapped(text: string, columns: number | null): string {
  if (columns === null) return text;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    // A line must not begin with what Markdown takes for a list, a heading or a quote.
    const fits =
      last !== undefined && (last.length + word.length < columns || /^[-+*#>=]|^\d+[.)]$/.test(word));
    if (fits) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}
