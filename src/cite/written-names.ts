import type { CitedName, Person } from "../names/cited-name.ts";

/** Chicago's and MLA's way: the first name by its surname, as the list is sorted; the others as they are spoken. */
export function chicagoNames(names: readonly CitedName[]): readonly string[] {
  return names.map((name, i) => (i === 0 && !("static-ordering" in name) ? inverted(name) : spoken(name)));
}

/** APA's way: surnames and initials. */
export function apaNames(names: readonly CitedName[]): readonly string[] {
  return names.map((name) => inverted("literal" in name ? name : { ...name, given: initials(name.given) }));
}

/** `van der Meer, Jan Piet, Jr.` */
export function inverted(name: CitedName): string {
  if ("literal" in name) return name.literal;
  return joined([surname(name), name.given, name.suffix], ", ");
}

/** `van der Meer` */
export function surname({ "non-dropping-particle": particle, family }: Person): string {
  return joined([particle, family], " ");
}

/** `A, B, and C`; the comma stands before the last of two as well, which the inverted first name asks for. */
export function listed(names: readonly string[], and: "and" | "&"): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")}, ${and} ${last}`;
}

function spoken(name: CitedName): string {
  if ("literal" in name) return name.literal;
  const parts = [name.given, surname(name)];
  return joined([...(name["static-ordering"] ? parts.reverse() : parts), name.suffix], " ");
}

/** `Jean-Luc M.` becomes `J.-L. M.` */
function initials(given: string): string {
  const words = given.replaceAll(".", ". ").match(/(?<!\S)\p{L}\S*/gu) ?? [];
  const initial = (word: string): string =>
    word.replace(/(?<=^|-)(\p{L})[^-]*/gu, (_, letter: string) => `${letter.toUpperCase()}.`);
  return words.map(initial).join(" ");
}

function joined(parts: readonly (string | undefined)[], by: string): string {
  return parts.filter(Boolean).join(by);
}
