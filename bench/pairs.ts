import { daysLater } from "../demo/dates.ts";
import { madeUpArticle } from "../demo/made-up-article.ts";
import { type Random, seeded } from "../demo/random.ts";

/** A text and what is stated about it. */
export interface Text {
  readonly title: string;
  readonly published: string | null;
  readonly firstPublished: string | null;
  readonly blocks: readonly string[];
}

/** Two files, and whether they are copies of one article. */
export interface Pair {
  readonly kind: string;
  readonly duplicate: boolean;
  readonly texts: readonly [Text, Text];
}

type Change = (text: Text, random: Random) => Text;

const inText =
  (change: (block: string, random: Random) => string): Change =>
  (text, random) => ({ ...text, blocks: text.blocks.map((block) => change(block, random)) });
const everyWord = (chance: number, change: (word: string, random: Random) => string) =>
  inText((block, random) =>
    block.replace(/[^\s]+\s?/g, (word) => (random.chance(chance) ? change(word, random) : word)),
  );
const foot =
  (...lines: readonly string[]): Change =>
  (text) => ({ ...text, blocks: [...text.blocks, ...lines] });
const notes =
  (open: string): Change =>
  (text, random) => ({
    ...text,
    blocks: [...text.blocks, ...proseOf(random, 3).map((line, i) => `${open}${i + 1} ${line.slice(0, 80)}`)],
  });

/** What two conversions of one page make of it. */
const CONVERSIONS: Readonly<Record<string, Change>> = {
  "quotes straight": inText((block) => block.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")),
  "apostrophes lost": inText((block) => block.replace(/['’]/g, "")),
  "words glued": everyWord(0.04, (word) => word.trimEnd()),
  "letters lost": everyWord(0.02, (word) => word.replace(/\p{L}/u, "\uFFFD")),
  "words hyphenated": everyWord(0.05, (word) => word.replace(/^(\p{L}{3})(\p{L}{3})/u, "$1- $2")),
  "page breaks": (text, random) => ({
    ...text,
    blocks: text.blocks.flatMap((block, i) => {
      const words = block.split(" ");
      const half = words.length >> 1;
      if (words.length < 40 || !random.chance(0.3)) return [block];
      return [words.slice(0, half).join(" "), `${text.title} | ${i + 1}`, words.slice(half).join(" ")];
    }),
  }),
  "note marks": everyWord(0.02, (word, random) => `${word.trimEnd()}${random.between(1, 20)} `),
  "last paragraph lost": (text) => ({ ...text, blocks: text.blocks.slice(0, -1) }),
  "boilerplate left": foot(
    "Copyright belongs to the author; the publisher may be reached at the address below.",
    "Please share this article with your friends, and write to us if you want to republish it.",
  ),
  "notes left": notes("note "),
  "editor's note": (text, random) => ({
    ...text,
    blocks: [`Editor’s note: ${proseOf(random, 1)[0]}`, ...text.blocks],
  }),
  retitled: (text, random) => ({ ...text, title: proseOf(random, 1)[0]?.slice(0, 60) ?? "" }),
};

/** Copies of one article. */
export function duplicates(seed: number): readonly Pair[] {
  const random = seeded(seed);
  const day = someDay(random);
  const text = textOf(seed, day);
  const kinds = Object.entries(CONVERSIONS);
  const pair = (kind: string, other: Text): Pair => ({ kind, duplicate: true, texts: [text, other] });
  const several = random.sample(kinds, 4).reduce((copy, [, change]) => change(copy, random), text);
  const typography = ["quotes straight", "apostrophes lost", "words glued", "words hyphenated"];
  const republished = typography.reduce((copy, kind) => CONVERSIONS[kind]?.(copy, random) ?? copy, text);
  return [
    ...kinds.map(([kind, change]) => pair(kind, change(text, random))),
    pair("four of these", several),
    pair("republished years later", { ...republished, published: daysLater(day, 800) }),
    pair("only its first day known", { ...several, published: null, firstPublished: day }),
  ];
}

/** Articles that have much in common and are not copies. */
export function others(seed: number): readonly Pair[] {
  const random = seeded(seed);
  const day = someDay(random);
  const text = textOf(seed, day);
  const next = textOf(seed + 500_000, day);
  const pair = (kind: string, one: Text, other: Text): Pair => ({
    kind,
    duplicate: false,
    texts: [one, other],
  });
  const later = daysLater(day, random.between(1, 60));
  const half = text.blocks.length >> 1;
  const middle = (lines: readonly string[]) => [
    ...text.blocks.slice(0, half),
    ...lines,
    ...text.blocks.slice(half),
  ];
  const appeal = proseOf(random, 8);
  const item = (from: number): Text => ({
    ...text,
    title: `Item ${from}`,
    blocks: [proseOf(seeded(seed * 2 + from), 1)[0] ?? "", ...appeal],
  });
  const bulletin = (place: string, published: string): Text => ({
    title: `Figures for ${place}`,
    published,
    firstPublished: null,
    blocks: proseOf(seeded(seed), 9).map(
      (line) =>
        `${line} In ${place} it was ${random.between(100, 999)}, after ${random.between(10, 99)} in May.`,
    ),
  });
  const opening = appeal.slice(0, 4);
  return [
    pair("update: paragraph more", text, { ...text, published: later, blocks: middle(proseOf(random, 2)) }),
    pair("update: first day stated", text, {
      ...text,
      published: later,
      firstPublished: day,
      blocks: middle(proseOf(random, 2)),
    }),
    pair("update: at the end", text, {
      ...text,
      published: later,
      blocks: [...text.blocks, ...proseOf(random, 3)],
    }),
    pair("update: figures corrected", text, {
      ...text,
      published: later,
      blocks: middle([]).map((block) => block.replace(/\d+/, String(random.between(1001, 9999)))),
    }),
    pair("update: sentence rewritten", text, {
      ...text,
      published: later,
      blocks: text.blocks.with(half, proseOf(random, 1)[0] ?? ""),
    }),
    pair(
      "weekly column",
      { ...text, blocks: [...opening, ...text.blocks] },
      { ...next, title: text.title, published: later, blocks: [...opening, ...next.blocks] },
    ),
    pair(
      "series, same day",
      { ...text, blocks: [...opening, ...text.blocks] },
      { ...next, blocks: [...opening, ...next.blocks] },
    ),
    pair("news with one appeal", item(1), item(2)),
    pair("report quotes another", text, {
      ...next,
      published: text.published,
      blocks: [...next.blocks.slice(0, 4), ...text.blocks, ...next.blocks.slice(4, 6)],
    }),
    pair("bulletin, next week", bulletin("Northport", day), bulletin("Northport", later)),
    pair("bulletin, same day", bulletin("Northport", day), bulletin("Southampton", day)),
    pair(
      "video captions",
      { ...text, blocks: ["Watch the whole conversation below, and tell your friends about it."] },
      { ...next, blocks: ["Watch the whole conversation below, and tell your friends about it."] },
    ),
    pair("translation", text, { ...text, blocks: text.blocks.map(translated) }),
  ];
}

function textOf(seed: number, published: string): Text {
  const { expected } = madeUpArticle(seed);
  return {
    title: expected.title,
    published,
    firstPublished: null,
    blocks: expected.text.map((block) => block.replace(/\s+/g, " ")).filter((block) => /\p{L}/u.test(block)),
  };
}

function someDay(random: Random): string {
  return daysLater("2001-09-09", random.between(0, 8000));
}

/** Paragraphs of another article. */
function proseOf(random: Random, count: number): readonly string[] {
  const { blocks } = textOf(random.between(1_000_000, 9_000_000), "");
  const long = blocks.filter((block) => block.length > 90);
  return Array.from({ length: count }, (_, i) => long[i % long.length] ?? "");
}

/** Another language's words in the same places, names and figures as they were. */
function translated(block: string): string {
  return block.replace(/\b\p{Ll}+/gu, (word) =>
    [...word].map((letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) * 7) % 26))).join(""),
  );
}
