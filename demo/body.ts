import { dress, type Hand, typeset } from "./hand.ts";
import type { Story } from "./prose.ts";
import type { Random } from "./random.ts";

/** A stretch of an article's own text: as Markdown, and as the plain blocks that must come of it. */
export interface Passage {
  readonly markdown: string;
  readonly text: readonly string[];
}

/** Writes an article's body. */
export function body(random: Random, hand: Hand, story: Story): Passage[] {
  const { vocabulary, write } = story;
  const paragraphs = random.between(4, 20);
  const trap = (part: "opening" | "closing") => paragraph(random, hand, trapped(random, story, part));
  const main = Array.from({ length: paragraphs }, (_, i): Passage[] => {
    const inside = i > 0 && i < paragraphs - 1;
    const before = inside && random.chance(0.35) ? interlude(random, hand, story) : [];
    return [
      ...before,
      inside && random.chance(0.08)
        ? trap(random.pick(["opening", "closing"]))
        : paragraph(random, hand, story.paragraph()),
    ];
  }).flat();
  return [
    ...opening(random, hand, story),
    ...(random.chance(0.3) ? [trap("opening")] : []),
    paragraph(random, hand, story.lead()),
    ...cutByAPageBreak(random, hand, story),
    ...main,
    ...(random.chance(0.5) ? [paragraph(random, hand, write(vocabulary.closings))] : []),
    ...(random.chance(0.3) ? [trap("closing")] : []),
    ...ending(random, hand, story),
  ];
}

/** A paragraph as the author wrote it. */
function paragraph(random: Random, hand: Hand, sentences: string): Passage {
  const plain = typeset(sentences, hand);
  return { markdown: dress(random, plain, hand), text: [plain] };
}

/** A sentence in the publisher's words, alone or with more of the story after it. */
function trapped(random: Random, story: Story, part: "opening" | "closing"): string {
  const sentence = story.write(story.vocabulary.traps[part]);
  return random.chance(0.5) ? sentence : `${sentence} ${story.paragraph()}`;
}

/** In a third of the articles: a long paragraph that a page break has cut in two. */
function cutByAPageBreak(random: Random, hand: Hand, story: Story): Passage[] {
  if (!random.chance(0.34)) return [];
  const words = typeset(`${story.paragraph()} ${story.paragraph()} ${story.paragraph()}`, hand).split(" ");
  const places = words.flatMap((word, i) => {
    const cuttable =
      i >= 20 && i < words.length - 7 && /[\p{L},]$/u.test(words[i - 1] ?? "") && /^\p{Ll}/u.test(word);
    return cuttable ? [i] : [];
  });
  if (places.length === 0) return [];
  const at = random.pick(places);
  const halves = [words.slice(0, at), words.slice(at)].map((half) => dress(random, half.join(" "), hand));
  return [{ markdown: halves.join("\n\n"), text: [words.join(" ")] }];
}

function opening(random: Random, hand: Hand, { vocabulary, write }: Story): Passage[] {
  const kind = random.next();
  if (kind < 0.08) {
    const label = typeset(write(vocabulary.editorsNoteHeading), hand);
    const note = typeset(write(vocabulary.editorsNotes), hand);
    return [
      { markdown: `**${label}**`, text: [label] },
      { markdown: note, text: [note] },
      sectionBreak(random),
    ];
  }
  if (kind < 0.16) {
    const words = typeset(`"${write(vocabulary.epigraphs)}"`, hand);
    return [{ markdown: `*${words}*`, text: [words] }];
  }
  if (kind < 0.22) {
    const words = typeset(write(vocabulary.forewords), hand);
    return [{ markdown: `*${words}*`, text: [words] }];
  }
  return [];
}

const COLUMNS = { en: ["Count", "Year"], fr: ["Nombre", "Année"], es: ["Número", "Año"] };

function interlude(random: Random, hand: Hand, story: Story): Passage[] {
  const { vocabulary, write } = story;
  const kind = random.between(0, 9);
  if (kind <= 3) {
    const words = typeset(write(vocabulary.headings), hand);
    return [{ markdown: random.pick([`## ${words}`, `### ${words}`, `**${words}**`]), text: [words] }];
  }
  if (kind <= 5) {
    const quote = typeset(story.paragraph(), hand);
    return [{ markdown: `> ${dress(random, quote, hand).replaceAll("\n", "\n> ")}`, text: [quote] }];
  }
  if (kind <= 7) {
    const intro = typeset(write(vocabulary.listIntros), hand);
    const count = random.between(3, 5);
    const items = Array.from({ length: count }, (_, i) => {
      const item = typeset(
        write(vocabulary.listItems).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()),
        hand,
      );
      return item + (i === count - 1 ? random.pick([".", ""]) : random.pick([",", ";", ""]));
    });
    // Where a conversion loses the bullets, short lower-case paragraphs are left, which nobody may join.
    const bullets = random.chance(0.5) ? items.map((item) => `- ${item}`).join("\n") : items.join("\n\n");
    return [
      { markdown: intro, text: [intro] },
      { markdown: bullets, text: items },
    ];
  }
  if (kind === 8 && random.chance(0.5)) {
    const rows = [1, 2].map(() => [write(["{town}", "{place}"]), write(["{n}"]), write(["{year}"])]);
    const header = ["", ...COLUMNS[story.language]];
    const table = [header, header.map(() => "---"), ...rows]
      .map((row) => `| ${row.join(" | ")} |`)
      .join("\n");
    return [{ markdown: table, text: [header, ...rows].map((row) => row.join("\t")) }];
  }
  return [sectionBreak(random)];
}

function sectionBreak(random: Random): Passage {
  const markdown = random.pick(["* * *", "\\* \\* \\*", "---", "***", "\\*\\*\\*"]);
  return { markdown, text: [markdown === "\\*\\*\\*" ? "***" : "* * *"] };
}

function ending(random: Random, hand: Hand, story: Story): Passage[] {
  const { vocabulary, write } = story;
  const passages: Passage[] = [];
  const add = (markdown: string, text = markdown) => passages.push({ markdown, text: [text] });
  if (random.chance(0.3)) {
    const heading = random.pick(vocabulary.notesHeading);
    add(random.pick([`## ${heading}`, `**${heading}**`, heading]), heading);
    const count = random.between(2, 6);
    for (let number = 1; number <= count; number++) {
      const note = typeset(write(vocabulary.notes), hand);
      if (random.chance(0.5)) add(`[${number}] ${note}`);
      else add(`${number}\\. ${note}`, `${number}. ${note}`);
    }
  }
  if (random.chance(0.4)) {
    const bio = typeset(write(vocabulary.bios), hand);
    const name = typeset(story.author, hand);
    const label = typeset(vocabulary.aboutTheAuthor, hand);
    if (random.chance(0.15)) add(random.pick([`**${label}**`, label]), label);
    add(random.pick([`*${bio}*`, bio, `**${name}**${bio.slice(name.length)}`]), bio);
  }
  if (random.chance(0.2)) {
    const credit = typeset(write(vocabulary.credits), hand);
    add(random.pick([`*${credit}*`, credit]), credit);
  }
  return passages;
}
