import { anyOf } from "../../languages/languages.ts";
import { isName } from "../../names/is-name.ts";
import { isOrganisation } from "../../names/organisations.ts";
import { beforePlace, withoutTowns } from "../../names/places.ts";
import type { Line } from "../line.ts";
import { splitAuthors } from "./authors.ts";

/** What leads from an author to the publisher: `Ada Linde, special to …`, `Ada Linde (www.…`. */
const TO = `(?:(?:${anyOf(({ writesFor }) => writesFor)})\\s)?(?:the\\s)?\\(?(?:www\\.)?`;
const AND = `\\s(?:${anyOf(({ and }) => and)}|&)\\s`;

/**
 * The authors in the part of a byline after "By", or `null`. They end before the publisher's own name (`own`) and
 * before the place where they wrote, where what is left is a person: `Friends of Global Research` sign as they are.
 */
export function authorsBefore(
  own: RegExp,
): (names: string, links: Line["links"]) => readonly string[] | null {
  const listed = new RegExp(
    `\\s*,\\s*${TO}(?:${own.source})(?:\\.\\w{2,3})?(?: news)?[\\s:.]*(?=$|[,;]|${AND})`,
    "giu",
  );
  const atEnd = new RegExp(`^(.+?)[\\s,(|–—-]+${TO}(?:${own.source})(?!.*${AND})[^,;]*$`, "iu");

  return (names, links) => {
    const list = withoutTowns(names.replace(listed, ""));
    const before = atEnd.exec(list)?.[1];
    const people = before === undefined ? null : splitAuthors(before, links);
    const authors = people?.every(isPerson) ? people : splitAuthors(list, links);
    if (authors === null) return null;
    return authors.map((author) => personIn(author, atEnd.exec(author)?.[1] ?? beforePlace(author)));
  };
}

/** What stands before a publisher or a place in an author's name, if that is a person; else the name as it is. */
function personIn(author: string, before: string | null): string {
  return before !== null && isPerson(before) ? before : author;
}

/** Whether a text is surely a person: two words or more, no article before them, no little word at their end. */
function isPerson(text: string): boolean {
  const words = text.split(/\s+/);
  const isWhole = words.length > 1 && /\p{Lu}/u.test(words.at(-1) ?? "");
  return isWhole && isName(text) && !isOrganisation(text) && !/^(?:an?|the|our|my)\s/i.test(text);
}
