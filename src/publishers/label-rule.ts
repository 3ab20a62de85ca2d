import { plain } from "./line-shapes.ts";
import { splitValues } from "./names.ts";
import { key } from "./phrase.ts";
import type { MetadataRule } from "./publisher.ts";

const anyLabel =
  /(?:regions?|themes?|reports?|régions?|thèmes?|analyses?|regi[oó]n(?:es)?|temas?|an[aá]lisis|informes?)\s*:/iu;

/** `Region: USA, Canada`; a label whose value was lost is claimed as well, and gives nothing. */
export function label(
  id: "region" | "theme" | "report",
  names: readonly string[],
  known: readonly string[],
): MetadataRule {
  const form = new RegExp(`^(?:${names.join("|")})\\s*:(.*)$`, "iu");
  const keys = new Set(known.map(key));
  const field = `${id}s` as const;
  return {
    id,
    zone: "head",
    field,
    once: true,
    single: true,
    why: `files it under a ${id}`,
    takes: (line) => {
      const written = form.exec(plain(line))?.[1];
      // Glued to the next label: the walk takes such a line apart.
      if (written === undefined || anyLabel.test(written)) return null;
      const linked = line.links.map((link) => link.text);
      const values =
        linked.length > 0 ? linked.flatMap((text) => splitValues(text, known)) : splitValues(written, known);
      const sensible = (value: string): boolean =>
        keys.has(key(value)) ||
        (/^[^\p{L}\p{N}]?[\p{Lu}\p{N}]/u.test(value) && value.length <= 60 && !/[.;]$/.test(value));
      if (!values.every(sensible)) return null;
      if (
        linked.length === 0 &&
        values.some((value) => !keys.has(key(value)) && value.split(/\s+/).length > 7)
      )
        return null;
      return { [field]: values };
    },
  };
}
