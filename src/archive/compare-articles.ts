import type { Article } from "../articles/article.ts";
import { lettersOf } from "./letters.ts";
import { type TextInCommon, textInCommon } from "./text-in-common.ts";

/** `double`: two copies of one article; `doubt`: much the same text, perhaps an update; `different`: two articles. */
export type Verdict = "double" | "doubt" | "different";

/** An article, and the letters by which it is compared. */
export interface Lettered {
  readonly article: Article;
  readonly letters: string;
}

/** What two articles have in common, and what follows from it. */
export interface Comparison extends TextInCommon {
  readonly verdict: Verdict;
}

/** How much of its own, as a share of its letters, the lesser and the fuller of two copies may have. */
interface Allowance {
  readonly lesser: number;
  readonly fuller: number;
}

// Chosen on made-up copies and look-alikes (`bench/doubles.ts`); in doubt both articles are published.
/** Whatever they are called and whenever they are dated: what a conversion does to letters. */
const ALWAYS: Allowance = { lesser: 0.01, fuller: 0.01 };
/** With a day in common: a note or a line of boilerplate, a paragraph that the other lost. */
const SAME_DAY: Allowance = { lesser: 0.02, fuller: 0.1 };
/** With day and headline in common. */
const SAME_DAY_AND_HEADLINE: Allowance = { lesser: 0.08, fuller: 0.25 };
/** From here on an editor should look. */
const ALIKE = 0.75;
const ALIKE_HEADLINES = 0.5;
/** Letters under which a text (a caption, the line over a video) says too little without its headline. */
const SHORT = 200;

/** The article with the letters of its text, and of its headline where the text says too little. */
export function lettered(article: Article): Lettered {
  const letters = lettersOf(article.text);
  return { article, letters: letters.length < SHORT ? lettersOf(article.title) + letters : letters };
}

/** Tells a copy of an article from its update, and from another article that quotes it or shares a passage with it. */
export function compareArticles(first: Lettered, second: Lettered): Comparison {
  const common = textInCommon(first.letters, second.letters);
  const within = ({ lesser, fuller }: Allowance): boolean =>
    Math.min(common.ownOfFirst, common.ownOfSecond) <= lesser &&
    Math.max(common.ownOfFirst, common.ownOfSecond) <= fuller;
  const double = shareADay(first.article, second.article)
    ? within(shareAHeadline(first.article, second.article) ? SAME_DAY_AND_HEADLINE : SAME_DAY)
    : within(ALWAYS) && digitsOf(first.letters) === digitsOf(second.letters);
  return { ...common, verdict: double ? "double" : common.similarity >= ALIKE ? "doubt" : "different" };
}

/** A corrected figure is few letters, and an update all the same. */
function digitsOf(letters: string): string {
  return letters.replace(/\P{N}/gu, "");
}

/** Whether two copies name a common day for the article; a copy that was changed since does not. */
function shareADay(first: Article, second: Article): boolean {
  const days = daysOf(first);
  return first.updated === second.updated && daysOf(second).some((day) => days.includes(day));
}

function daysOf({ published, source, firstPublished }: Article): readonly string[] {
  return [published, source?.date, firstPublished].filter((day) => typeof day === "string");
}

function shareAHeadline(first: Article, second: Article): boolean {
  return textInCommon(lettersOf(first.title), lettersOf(second.title)).similarity >= ALIKE_HEADLINES;
}
