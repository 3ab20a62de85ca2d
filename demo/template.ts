import type { Random } from "./random.ts";

/** Names and numbers that a template may ask for: `{place}`. */
export type Slots = Readonly<Record<string, () => string>>;

/** Writes out a template: `[one|another]` chooses, `{slot}` fills in. */
export function fillIn(random: Random, template: string, slots: Slots): string {
  let text = template;
  // Innermost choices first, so that choices may hold choices.
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(/\[([^[\]]*)\]/g, (_, choices: string) => random.pick(choices.split("|")));
  }
  text = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const slot = slots[name];
    if (!slot) throw new Error(`The template asks for an unknown slot {${name}}: ${template}`);
    return slot();
  });
  return text;
}

/** Writes out a template as a sentence: it starts with a capital. */
export function writeOut(random: Random, template: string, slots: Slots): string {
  return capitalised(fillIn(random, template, slots));
}

function capitalised(text: string): string {
  return text.replace(
    /^(["«]?\s?)(\p{Ll})/u,
    (_, open: string, letter: string) => open + letter.toUpperCase(),
  );
}
