import { type DateForm, writeDate } from "./dates.ts";
import type { Facts } from "./facts.ts";
import { type Hand, linked, typeset } from "./hand.ts";
import type { Line } from "./line.ts";
import type { Random } from "./random.ts";

/** The headline. */
export function titleLine(random: Random, facts: Facts): Line {
  const { title } = facts;
  const heading = random.pick([
    `# ${title}`,
    `# ${title}`,
    `# ${title}`,
    `# **${title}**`,
    `# [${title}](#)`,
    `${title}\n=====`,
  ]);
  return { markdown: heading, states: { title }, keep: true, glue: "none" };
}

/** A second, smaller headline. */
export function subtitleLine(random: Random, facts: Facts): Line[] {
  const { subtitle } = facts;
  if (subtitle === null) return [];
  return [
    { markdown: `${random.pick(["##", "##", "###"])} ${subtitle}`, states: { subtitle }, glue: "none" },
  ];
}

/** The abstract under the headline. */
export function descriptionLine(random: Random, facts: Facts): Line[] {
  const { description } = facts;
  if (description === null) return [];
  const markdown = random.pick([description, `*${description}*`, `**${description}**`]);
  return [{ markdown, states: { description }, glue: "none" }];
}

/** What stands above the byline. */
export function headlines(random: Random, facts: Facts): Line[][] {
  return [[titleLine(random, facts)], subtitleLine(random, facts), descriptionLine(random, facts)];
}

/** The last conjunction of a list. */
export const AND = { en: "and", fr: "et", es: "y" } as const;

/** `By A, B, and C`. */
export function byline(random: Random, hand: Hand, facts: Facts, by: string): Line {
  const { authors } = facts;
  const and = AND[facts.language];
  const inOneLink = authors.length > 1 && random.chance(0.3);
  const names = inOneLink
    ? linked(hand, listed(random, authors, and), "https://www.globalresearch.ca/author/several")
    : listed(
        random,
        authors.map((author) => linked(hand, author, authorAddress(author))),
        and,
      );
  const plain = `${by} ${names}`;
  const markdown = hand.bold ? random.pick([`**${plain}**`, `${by} **${names}**`, `*${plain}*`]) : plain;
  return { markdown, states: { authors } };
}

/** Names as a sentence lists them. */
export function listed(random: Random, names: readonly string[], and: string): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  const comma = names.length > 2 && and === "and" && random.chance(0.6) ? "," : "";
  return `${names.slice(0, -1).join(", ")}${comma} ${and} ${last}`;
}

/** `Global Research, January 16, 2023`. */
export function publishedLine(
  random: Random,
  hand: Hand,
  facts: Facts,
  name: string,
  forms: readonly DateForm[],
): Line {
  const date = writeDate(facts.published, random.pick(forms), facts.language);
  const markdown = random.pick([
    `${name}, ${date}`,
    `${name}, ${date}`,
    `*${name}, ${date}*`,
    `**${name}**, ${date}`,
    `${linked(hand, name, "https://www.globalresearch.ca/")}, ${date}`,
  ]);
  return { markdown, states: { published: facts.published }, names: true };
}

/** `Al Marsa English 13 January 2023`: where and when the article first stood. */
export function sourceLine(
  random: Random,
  hand: Hand,
  facts: Facts,
  forms: readonly DateForm[],
  joint = " ",
): Line[] {
  const { name, date, url } = facts.source;
  if (date === null) return [];
  const written = writeDate(date, random.pick(forms), facts.language);
  const address = url ?? "https://archive.example/";
  const markdown = random.pick([
    `${linked(hand, name, address)}${joint}${written}`,
    `${linked(hand, name, address)}${joint}${written}`,
    linked(hand, `${name}${joint}${written}`, address),
  ]);
  const sourceUrl = hand.links === "real" ? address : undefined;
  return [{ markdown, states: { sourceName: name, sourceDate: date, ...(sourceUrl && { sourceUrl }) } }];
}

const LABELS = {
  en: { regions: "Region:", themes: "Theme:", reports: "In-depth Report:", section: "region" },
  fr: { regions: "Région :", themes: "Thème:", reports: "Analyses:", section: "region" },
  es: { regions: "Región:", themes: "Tema:", reports: "Análisis:", section: "region" },
};

/** `Region: …`, `Theme: …` and `In-depth Report: …`; at times a label whose value was lost. */
export function labelLines(random: Random, hand: Hand, facts: Facts): Line[] {
  const words = LABELS[facts.language];
  return (["regions", "themes", "reports"] as const).flatMap((field): Line[] => {
    const values = facts[field];
    const label = hand.bold ? `**${words[field]}**` : words[field];
    if (values.length === 0) return random.chance(0.15) && field !== "reports" ? [{ markdown: label }] : [];
    const typed = values.map((value) => typeset(value, hand));
    const address = (value: string) =>
      `https://www.globalresearch.ca/${field}/${encodeURIComponent(value.toLowerCase())}`;
    const list =
      random.chance(0.25) || hand.links === "lost"
        ? linked(hand, typed.join(", "), address("all"))
        : typed.map((value) => linked(hand, value, address(value))).join(", ");
    const space = hand.links === "dead" && random.chance(0.1) ? "" : " ";
    return [{ markdown: label + space + list, states: { [field]: values } }];
  });
}

/** `Url of this article:` and the address. */
export function addressLine(random: Random, facts: Facts, label: string): Line {
  const dirty = random.pick([
    "",
    "",
    "?print=1",
    "?doing_wp_cron=1399.27",
    "?utm_source=rss&utm_medium=feed",
  ]);
  const address = facts.url.includes("?") ? facts.url : facts.url + dirty;
  const link = random.pick([`<${address}>`, address, `[${address}](${address})`]);
  const bare = address.replace(/^https?:\/\//, "");
  const written = address.startsWith("http://") ? random.pick([bare, `[${bare}](${address})`]) : link;
  const joint = random.pick([" ", "\n\n", "  \n", "\n"]);
  return { markdown: label + joint + written, states: { url: facts.url }, names: true, glue: "none" };
}

function authorAddress(author: string): string {
  return `https://www.globalresearch.ca/author/${author.toLowerCase().replace(/[^a-z]+/g, "-")}`;
}
