import { isSourceName, squish } from "../../names/is-name.ts";
import { DATE } from "../../text/dates.ts";
import { nearest } from "../../text/nearest.ts";
import type { Line } from "../line.ts";
import type { Taken } from "../publisher.ts";
import { plain } from "./line-shapes.ts";
import { REPOSTERS } from "./reposters.ts";
import { webAddress } from "./web-address.ts";

const DATED = new RegExp(`^.{3,90}?\\s${DATE}\\s+(?=\\S)`, "iu");

/** A site that a copy was taken from, and the language of the words that say so. */
interface Site {
  readonly language: string;
  readonly name: string;
}

/**
 * The site that a line of a repost's head names (`from X Website` or `Webiste`, `recovered through X Website`,
 * `del Sitio Web X`), and the language the copy is in.
 */
export function siteIn(written: string): Site | null {
  for (const { language, form } of REPOSTERS.flatMap(({ sites }) => sites)) {
    const [, found = "", website = "website"] = form.exec(written) ?? [];
    const name = squish(found);
    if (isSourceName(name) && nearest(website, ["website"]) !== null) return { language, name };
  }
  return null;
}

/** What a site's line states: the language, and a source where the site is not the publisher's own. */
export function siteFacts({ language, name }: Site, line: Line, own: RegExp): Taken {
  if (own.test(name)) return { language };
  return { language, sourceLine: { name, date: null, url: webAddress(line.links[0]?.url) } };
}

/** The people in a byline, and the site that is named behind them: `Ada Linde from GlobalResearch Website`. */
export function partsOfByline(names: string): { readonly people: string; readonly site: Site | null } {
  for (const { index } of names.matchAll(/\s(?=(?:from|through|recovered|del|dal)\s)/gi)) {
    const site = siteIn(names.slice(index + 1));
    if (site !== null) return { people: names.slice(0, index), site };
  }
  return { people: names, site: null };
}

/** Whether one of the next lines, or several of them together, name the site that an article was taken from. */
export function siteFollows(next: readonly Line[], lines: number): boolean {
  const named = (from: number, count: number): boolean =>
    siteIn(
      next
        .slice(from, from + count)
        .map(plain)
        .join(" "),
    ) !== null;
  return next
    .slice(0, lines)
    .some(
      (line, from) =>
        siteIn(plain(line).replace(DATED, "")) !== null || [1, 2, 3].some((count) => named(from, count)),
    );
}
