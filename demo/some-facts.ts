import { daysLater } from "./dates.ts";
import type { Facts, Layout } from "./facts.ts";
import { type Hand, typeset } from "./hand.ts";
import { ORGANISATIONS, WORLDS } from "./people-and-sources.ts";
import type { Language, Story } from "./prose.ts";
import type { Random } from "./random.ts";

/** Who signs an article: mostly one person. */
export function someAuthors(random: Random, language: Language): string[] {
  const known = WORLDS[language].authors;
  if (language !== "en") return random.sample(known, random.chance(0.8) ? 1 : 2);
  if (random.chance(0.14)) return [random.pick(ORGANISATIONS)];
  const count = random.pick([1, 1, 1, 1, 1, 1, 2, 2, 3]);
  const authors = new Set<string>();
  while (authors.size < count) authors.add(random.favour(known));
  return [...authors];
}

/** Makes up what is true of an article. */
export function someFacts(
  random: Random,
  hand: Hand,
  story: Story,
  layout: Layout,
  authors: readonly string[],
  years: readonly [number, number],
): Facts {
  const { write, vocabulary, language } = story;
  const world = WORLDS[language];
  const say = (templates: readonly string[]) => typeset(write(templates), hand);
  const title = say(vocabulary.titles);
  const published = someDay(random, years);
  const own = random.chance(0.45);
  const name = own ? world.publisher : random.favour(world.sources);
  const sourceDate = own || random.chance(0.2) ? null : daysLater(published, -random.between(0, 9));
  const regions = random.sample(world.regions, random.pick([0, 1, 1, 1, 1, 2, 2, 3]));
  const besides = random.sample(world.themes, random.pick([0, 0, 1, 2]));
  const themes = [...new Set([...random.sample(story.themes, random.between(1, 2)), ...besides])];
  const opening =
    random.chance(0.06) && language === "en" ? [vocabulary.traps.opening[0] ?? ""] : vocabulary.leads;
  return {
    language,
    title,
    subtitle: random.chance(0.15) ? say(vocabulary.subtitles) : null,
    description: random.chance(0.4) ? say(opening) : null,
    authors,
    published,
    firstPublished:
      random.chance(0.12) && language === "en" ? daysLater(published, -random.between(200, 2500)) : null,
    source: {
      name,
      date: sourceDate,
      url: own ? null : `https://${slugOf(name)}.example/${published.slice(0, 4)}/${slugOf(title)}`,
    },
    url: pageAddress(random, layout, title),
    regions,
    themes: random.chance(0.1) ? [] : themes,
    reports: random.chance(0.2) ? random.sample(world.reports, 1) : [],
  };
}

/** A text as the last part of an address: `a-z`, digits and hyphens, at most 70 characters. */
export function slugOf(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 70)
    .replace(/^-|-$/g, "");
}

/** A day in one of the years, later years and a few busy months more often. */
function someDay(random: Random, [from, to]: readonly [number, number]): string {
  const year = to - Math.floor((to - from + 1) * random.next() ** 1.5);
  const day = daysLater(`${year}-01-01`, random.between(0, 364));
  const busy = random.chance(0.2) ? `${year}-${random.pick(["03", "10"])}-${day.slice(8)}` : day;
  return Number(day.slice(8)) <= 28 ? busy : day;
}

function pageAddress(random: Random, layout: Layout, title: string): string {
  const number = random.between(1000, 29999);
  switch (layout) {
    case "static":
      return `http://globalresearch.ca/articles/${slugOf(title).slice(0, 3).toUpperCase()}${number}A.html`;
    case "legacy":
      return random.pick([
        `http://www.globalresearch.ca/PrintArticle.php?articleId=${number}`,
        `http://www.globalresearch.ca/index.php?context=va&aid=${number}`,
      ]);
    case "mondialisation":
      return `https://www.mondialisation.ca/${slugOf(title)}/5${number}`;
    case "globalizacion":
      return `https://www.globalizacion.ca/${slugOf(title)}/5${number}`;
    case "asia-pacific":
      return `https://www.asia-pacificresearch.com/${slugOf(title)}/56${number}`;
    case "plain":
      return `https://articles.example/${slugOf(title)}`;
    default:
      return `https://www.globalresearch.ca/${slugOf(title)}/55${number}`;
  }
}
