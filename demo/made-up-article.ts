import { body } from "./body.ts";
import { addedFields, allFields } from "./editor.ts";
import { addUp, type Expected, type Facts, type Layout, type Stated } from "./facts.ts";
import { type Hand, someHand } from "./hand.ts";
import { PAGE_LAYOUTS } from "./layouts.ts";
import { glued, type Line, someDamage, survivors } from "./line.ts";
import type { Page, PageLayout } from "./page-layout.ts";
import { type Language, story } from "./prose.ts";
import { type Random, seeded } from "./random.ts";
import { slugOf, someAuthors, someFacts } from "./some-facts.ts";

/** An article as an editor would add it, and what cleaning must make of it. */
export interface MadeUpArticle {
  readonly seed: number;
  readonly layout: Layout;
  /** `2019/who-owns-the-wells.md`: the year it was published in, and its title. */
  readonly file: string;
  readonly markdown: string;
  readonly expected: Expected;
}

const COMMON: readonly Layout[] = [
  "wordpress",
  "print",
  "listing",
  "print-view",
  "legacy",
  "mondialisation",
  "globalizacion",
];
/** The commonest layouts of an archive first. */
const BY_FREQUENCY = PAGE_LAYOUTS.toSorted((a, b) => rank(a) - rank(b));

/** Makes up an article; the same seed always gives the same one. */
export function madeUpArticle(seed: number): MadeUpArticle {
  const random = seeded(seed);
  const pageLayout = random.chance(0.12) ? null : random.favour(BY_FREQUENCY);
  const layout = pageLayout?.id ?? "plain";
  const language =
    pageLayout?.language ??
    random.pick<Language>(["en", "en", "en", "en", "en", "en", "en", "en", "fr", "es"]);
  const hand = someHand(random);
  const authors = someAuthors(random, language);
  const tale = story(random, language, authors[0] ?? "");
  const facts = someFacts(random, hand, tale, layout, authors, pageLayout?.years ?? [2001, 2025]);
  const passages = body(random, hand, tale);
  const { before, after, stated } = pageLayout
    ? copied(random, hand, facts, pageLayout)
    : written(random, facts);
  const { title, ...found } = addUp(stated);
  if (title === null) throw new Error(`The made-up article ${seed} states no title.`);
  const blocks = [...before, ...passages.map((passage) => passage.markdown), ...after];
  return {
    seed,
    layout,
    file: `${facts.published.slice(0, 4)}/${slugOf(title)}.md`,
    markdown: asSaved(random, blocks.join("\n\n")),
    expected: {
      ...found,
      title,
      publisher: pageLayout?.publisher ?? "plain",
      language,
      text: passages.flatMap((passage) => passage.text),
    },
  };
}

function rank({ id }: PageLayout): number {
  return COMMON.includes(id) ? COMMON.indexOf(id) : COMMON.length;
}

interface Wrapping {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly stated: readonly Stated[];
}

/** The wrapping of an article that was copied from the publisher's page. */
function copied(random: Random, hand: Hand, facts: Facts, layout: PageLayout): Wrapping {
  const damage = someDamage(random);
  const whole = layout.page(random, hand, facts);
  const footless = random.chance(0.15);
  const page = recognisable(whole, {
    head: whole.head.map((group) => survivors(random, group, damage)),
    foot: footless ? [] : whole.foot.map((group) => survivors(random, group, damage)),
  });
  const added = random.chance(0.12) ? addedFields(random, facts) : null;
  const lines = [...page.head.flat(), ...page.foot.flat()];
  // An editor who writes the title into the front matter may take it out of the text.
  const untitled = added?.facts.title !== undefined && facts.subtitle === null && random.chance(0.5);
  const head = untitled ? page.head.map((group) => group.filter((line) => !line.states?.title)) : page.head;
  return {
    before: [
      ...(added ? [added.yaml.trimEnd()] : []),
      ...head.flatMap((group) => glued(random, group, damage)),
    ],
    after: page.foot.flatMap((group) => glued(random, group, damage)),
    stated: [...lines.map((line) => line.states ?? {}), added?.facts ?? {}],
  };
}

/** The wrapping of an article whose facts an editor wrote by hand. */
function written(random: Random, facts: Facts): Wrapping {
  const titleInText = random.chance(0.35);
  const fields = allFields(random, facts, titleInText);
  const { source, ...rest } = fields.facts;
  const states: Stated = { ...rest, ...(source && sourceStates(source)) };
  return {
    before: [fields.yaml.trimEnd(), ...(titleInText ? [`# ${facts.title}`] : [])],
    after: [],
    stated: [states, titleInText ? { title: facts.title } : {}],
  };
}

function sourceStates({ name, date, url }: Facts["source"]): Stated {
  return { sourceName: name, ...(date && { sourceDate: date }), ...(url && { sourceUrl: url }) };
}

/** Gives back the lines without which nobody could say who published the page, or when. */
function recognisable(whole: Page, page: Page): Page {
  const lines = [...page.head.flat(), ...page.foot.flat()];
  const dated = lines.some((line) => line.states?.published || line.states?.sourceDate);
  const named = lines.some((line) => line.names);
  const bylined = page.head.flat().some((line) => line.states?.authors || line.states?.published);
  if (dated && named && bylined) return page;
  const missing =
    whole.head.flat().find((line) => line.names && (dated || line.states?.published)) ??
    whole.foot.flat().find((line) => line.names);
  const byline = whole.head.flat().find((line) => line.states?.authors);
  const back = new Set<Line | undefined>([...lines, missing, bylined ? undefined : byline]);
  return { head: whole.head.map((group) => group.filter((line) => back.has(line))), foot: page.foot };
}

/** The file as some editor or program saved it. */
function asSaved(random: Random, markdown: string): string {
  const blank = random.chance(0.1) && !markdown.startsWith("---") ? "\n\n" : "";
  const end = random.pick(["\n", "\n", "", "\n\n"]);
  const text = blank + markdown + end;
  const lines = random.chance(0.1) ? text.replaceAll("\n", "\r\n") : text;
  return random.chance(0.06) ? `\uFEFF${lines}` : lines;
}
