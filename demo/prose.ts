import { english } from "./english.ts";
import { french } from "./french.ts";
import type { Random } from "./random.ts";
import { spanish } from "./spanish.ts";
import { fillIn, type Slots, writeOut } from "./template.ts";
import type { Topic, Vocabulary } from "./vocabulary.ts";

export type Language = "en" | "fr" | "es";
const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = { en: english, fr: french, es: spanish };
type Part = "background" | "figures" | "quotes" | "dispute" | "history" | "consequences";
const PARTS: readonly Part[] = ["background", "figures", "quotes", "dispute", "history", "consequences"];

/** One made-up story: its subject, and sentences about it that do not repeat. */
export interface Story {
  readonly language: Language;
  readonly author: string;
  readonly themes: readonly string[];
  readonly vocabulary: Vocabulary;
  /** One of the templates, written out; a template comes back only when all were used. */
  readonly write: (templates: readonly string[]) => string;
  readonly paragraph: () => string;
  /** A paragraph that opens the story. */
  readonly lead: () => string;
}

/** Begins a story about a made-up place. */
export function story(random: Random, language: Language, author: string): Story {
  const vocabulary = VOCABULARIES[language];
  const topic = random.pick(vocabulary.topics);
  const slots = { ...slotsOf(random, vocabulary, topic), author: () => author };
  const used = new Set<string>();
  const write = (templates: readonly string[]) => {
    const fresh = templates.filter((template) => !used.has(template));
    const template = random.pick(fresh.length > 0 ? fresh : templates);
    used.add(template);
    return writeOut(random, template, slots);
  };
  const sentence = () => {
    const facts = topic.facts.filter((fact) => !used.has(fact));
    return write(facts.length > 0 && random.chance(0.2) ? facts : vocabulary[random.pick(PARTS)]);
  };
  const sentences = (count: number) => Array.from({ length: count }, sentence);
  return {
    language,
    author,
    themes: topic.themes,
    vocabulary,
    write,
    paragraph: () => sentences(random.between(1, 4)).join(" "),
    lead: () => [write(vocabulary.leads), ...sentences(random.between(0, 2))].join(" "),
  };
}

function slotsOf(random: Random, vocabulary: Vocabulary, topic: Topic): Slots {
  // The story keeps to its places and to a few people and words, as a report does.
  const [place = "", ...towns] = random.sample(vocabulary.towns, 4);
  const [land = "", land2 = ""] = random.sample(vocabulary.lands, 2);
  const river = random.pick(vocabulary.rivers);
  const people = random.sample(vocabulary.people, 4);
  const things = random.sample(topic.things, 2);
  const names: Slots = {
    place: () => place,
    land: () => land,
    river: () => river,
    town: () => random.pick(towns),
  };
  const bodies = random.sample(topic.bodies, 2).map((body) => fillIn(random, body, names));
  const number = (low: number, high: number) => () => String(random.between(low, high));
  const small = () => random.pick(vocabulary.smallNumbers);
  const numbers: Slots = { n: number(12, 98), n2: number(12, 98), small, digit: number(2, 9) };
  const money = () => fillIn(random, random.pick(vocabulary.money), numbers);
  const [month = "", month2 = ""] = random.sample(vocabulary.months, 2);
  const thing = () => random.favour(things);
  return {
    ...names,
    ...numbers,
    land2: () => land2,
    thing,
    Thing: () => thing().replace(/(^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase()),
    body: () => random.favour(bodies),
    person: () => random.pick(people),
    role: () => random.pick(vocabulary.roles),
    year: number(1921, 1999),
    month: () => month,
    month2: () => month2,
    money,
    money2: money,
    pct: number(4, 89),
    ordinal: () => random.pick(["second", "third", "fourth", "fifth", "tenth"]),
    place_slug: () => place.toLowerCase().replace(/[^a-z]+/g, "-"),
  };
}
