/** The languages in whose bylines a country may be named. */
const LANGUAGES = ["en", "es", "fr", "it", "pt"];
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

let countries: ReadonlySet<string> | null = null;

/** Whether a text is the name of a country; the names are looked up when the first is asked for. */
function isCountry(text: string): boolean {
  countries ??= new Set(
    LANGUAGES.flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
      return LETTERS.flatMap((a) => LETTERS.flatMap((b) => names.of(a + b)?.toLowerCase() ?? []));
    }),
  );
  return countries.has(text.toLowerCase());
}

/** The cities that time zones are named after, most countries' largest among them. */
const CITIES: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf("timeZone").map((zone) =>
    zone
      .slice(zone.lastIndexOf("/") + 1)
      .replaceAll("_", " ")
      .toLowerCase(),
  ),
);

const WORD = "[\\p{L}'’-]+";
const TOWN = `(${WORD}(?: ${WORD})?)`;
const AT_END = [
  new RegExp(`^(.+?)\\s+(?:in|from|en|à)\\s+${TOWN}$`, "u"),
  new RegExp(`^(.+?)\\s+${TOWN} (?:de|di|du|in|en) (${WORD}(?: ${WORD})*)$`, "u"),
];
const IN_LIST = new RegExp(
  `(?:\\s*,\\s*|\\s+in\\s+)${TOWN}(?:\\s*,\\s*(${WORD}))?(?=\\s*(?:$|[,;]|\\s(?:and|et|y|e|und|&)\\s))`,
  "gu",
);

/** A list of authors without the towns that stand behind them: `Ada Linde, Beirut, and Bram Oost`. */
export function withoutTowns(list: string): string {
  return list.replace(IN_LIST, (part, town: string, country: string | undefined, offset: number) => {
    const behindName = /\S\s+\S+$/.test(list.slice(0, offset));
    const isLast = offset + part.length === list.length;
    // The last "in Beirut" may be a part of the name: `beforePlace` looks at it.
    if (!behindName || !isCity(town) || (isLast && !part.trimStart().startsWith(","))) return part;
    return country === undefined || isCountry(country) ? "" : part.slice(part.lastIndexOf(","));
  });
}

/** What stands before the place at an author's end (`Ada Linde in Beirut`, `Ada Linde Santiago de Chile`), or `null`. */
export function beforePlace(name: string): string | null {
  for (const form of AT_END) {
    const [, rest, town = "", country] = form.exec(name) ?? [];
    if (rest === undefined || (country !== undefined && !isCountry(country))) continue;
    if (isCity(town)) return rest;
    // Of two words before the country the first may be the surname.
    const [surname = "", last] = town.split(" ");
    if (country !== undefined && last !== undefined && isCity(last)) return `${rest} ${surname}`;
  }
  return null;
}

function isCity(text: string): boolean {
  return CITIES.has(text.toLowerCase());
}
