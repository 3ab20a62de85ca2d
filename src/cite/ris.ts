import type { CitedName } from "../names/cited-name.ts";
import { type Citation, dateOf } from "./citation.ts";
import { inverted } from "./written-names.ts";

/** A citation for reference managers, as RIS: a tag and its value a line. */
export function risOf(citation: Citation): string {
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", "NEWS"],
    ...(citation.author ?? []).map((name) => ["AU", risName(name)] as const),
    ["TI", citation.title],
    ["T2", citation["container-title"]],
    ["OP", citation["original-publisher"]],
    ["DA", dateOf(citation, "/")],
    ["PY", String(citation.issued["date-parts"][0][0])],
    ["LA", citation.language],
    ["UR", citation.URL],
    ["DB", citation.archive],
    ["AV", citation.archive_location],
    ["ER", ""],
  ];
  return tags
    .flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value.replace(/\s+/g, " ")}\r\n`))
    .join("");
}

/** A comma parts surname from given name, and an organisation has neither. */
function risName(name: CitedName): string {
  return "literal" in name ? name.literal.replaceAll(",", "") : inverted(name);
}
