import type { Article } from "../../articles/article.ts";
import { lettersOf } from "./letters.ts";
import { type TextInCommon, textInCommon } from "./text-in-common.ts";

/** `duplicate`: two copies of one article; `doubt`: much the same text, perhaps an update; `different`: two. */
type Verdict = "duplicate" | "doubt" | "different";

/** An article, and the letters by which it is compared. */
interface Lettered {
  readonly article: Article;
  readonly letters: string;
}

/** What two articles have in common, and what follows from it. */
interface Comparison extends TextInCommon {
  readonly verdict: Verdict;
}

/** The shares of their letters that two copies may each have alone: the one with less of its own, and the other. */
interface Allowance {
  readonly lesser: number;
  readonly fuller: number;
}

// Chosen on made-up copies and look-alikes (`bench/duplicates.ts`); in doubt both articles are published.
/** Of one day, under one headline: a note or a line of boilerplate, paragraphs that the other lost. */
const SAME_DAY_AND_HEADLINE: Allowance = { lesser: 0.08, fuller: 0.4 };
/** Of one day alone. */
const SAME_DAY: Allowance = { lesser: 0.02, fuller: 0.1 };
/** Of different days: what a conversion does to letters, in passages no longer than a word or two. */
const ANY_DAY: Allowance = { lesser: 0.02, fuller: 0.02 };
const A_WORD_OR_TWO = 16;
/** A pair this similar is published, and an editor asked. */
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
  const isDuplicate = (): boolean => {
    const [one, other] = [first.article, second.article];
    if (one.updated !== other.updated) return first.letters === second.letters;
    if (shareADay(one, other)) return within(shareAHeadline(one, other) ? SAME_DAY_AND_HEADLINE : SAME_DAY);
    const passages = common.longestOwn > A_WORD_OR_TWO;
    return within(ANY_DAY) && !passages && figuresIn(first.letters) === figuresIn(second.letters);
  };
  const verdict = isDuplicate() ? "duplicate" : common.similarity >= ALIKE ? "doubt" : "different";
  return { ...common, verdict };
}

/** The figures in a text: a corrected one (`40 dead`, `41 dead`) is few letters, and an update all the same. */
function figuresIn(letters: string): string {
  return letters.replace(/\P{N}/gu, "");
}

/** Whether two copies are of one day; one that was published again since then is not. */
function shareADay(first: Article, second: Article): boolean {
  if (first.published !== null && second.published !== null) return first.published === second.published;
  const days = daysOf(first);
  return daysOf(second).some((day) => days.includes(day));
}

function daysOf({ published, source, firstPublished }: Article): readonly string[] {
  return [published, source?.date, firstPublished].filter((day) => typeof day === "string");
}

function shareAHeadline(first: Article, second: Article): boolean {
  return textInCommon(lettersOf(first.title), lettersOf(second.title)).similarity >= ALIKE_HEADLINES;
}
