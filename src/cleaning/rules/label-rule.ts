import { squish } from "../../names/is-name.ts";
import { bySpelling, type KnownName } from "../../names/known-names.ts";
import { nameSlug } from "../../names/name-slug.ts";
import type { Fact, Profile } from "../publisher.ts";
import { oneLine } from "./fact.ts";
import { plain } from "./line-shapes.ts";

/** A known name has two commas at most, so three parts. */
const MOST_PARTS = 3;

/** What publishers file an article under. */
type Kind = "region" | "theme" | "report";

/**
 * `Region: USA, Canada`, `Theme: …`, `In-depth Report: …`, in a publisher's words for them (patterns) and with the names
 * that it has; a label whose value was lost is claimed as well, and gives nothing.
 */
export function labels(
  words: Readonly<Record<Kind, string>>,
  { regions, themes }: Pick<Profile, "regions" | "themes">,
): readonly Fact<Kind>[] {
  // Glued to the next label: the walk takes such a line apart.
  const another = new RegExp(`(?:${Object.values(words).join("|")})\\s*:`, "iu");
  return [
    label("region", words.region, regions, another),
    label("theme", words.theme, themes, another),
    label("report", words.report, [], another),
  ];
}

function label(id: Kind, words: string, known: readonly KnownName[], another: RegExp): Fact<Kind> {
  const form = new RegExp(`^(?:${words})\\s*:(.*)$`, "iu");
  const spellings = bySpelling(known);
  const isKnown = (value: string): boolean => spellings.has(nameSlug(value));
  const field = `${id}s` as const;
  return {
    ...oneLine(id, "label", [field], `files it under a ${id}`),
    reads: (line) => {
      const written = form.exec(plain(line))?.[1];
      if (written === undefined || another.test(written)) return null;
      const linked = line.links.map((link) => link.text);
      const values =
        linked.length > 0
          ? linked.flatMap((text) => splitValues(text, isKnown))
          : splitValues(written, isKnown);
      const sensible = (value: string): boolean =>
        isKnown(value) ||
        (/^[^\p{L}\p{N}]?[\p{Lu}\p{N}]/u.test(value) && value.length <= 60 && !/[.;]$/.test(value));
      if (!values.every(sensible)) return null;
      if (linked.length === 0 && values.some((value) => !isKnown(value) && value.split(/\s+/).length > 7))
        return null;
      return { [field]: values };
    },
  };
}

/** A list of values as labels give it: each link holds one or several; a known name may itself hold a comma. */
function splitValues(text: string, isKnown: (value: string) => boolean): readonly string[] {
  const parts = text
    .split(",")
    .map(squish)
    .filter((part) => part !== "");
  const values: string[] = [];
  for (let i = 0; i < parts.length; ) {
    const runs = Array.from({ length: MOST_PARTS }, (_, n) => parts.slice(i, i + MOST_PARTS - n).join(", "));
    const value = runs.find(isKnown) ?? parts[i] ?? "";
    values.push(value);
    i += value.split(", ").length;
  }
  return values;
}
