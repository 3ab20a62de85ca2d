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
const TOWN_AND_COUNTRY = new RegExp(
  `[\\s,]+(${WORD}(?: ${WORD})?)(?:,| (?:de|di|du|in|en))\\s+(${WORD}(?: ${WORD})*)$`,
  "u",
);
const TOWN = new RegExp(`(?:\\s*,\\s*|\\s+(?:in|from|en|à)\\s+)(${WORD}(?: ${WORD})?)$`, "u");

/** A byline's names without the place that the author wrote from: `Ada Linde Santiago de Chile`, `Ada Linde, Beirut`. */
export function withoutPlace(names: string): string {
  for (const form of [TOWN_AND_COUNTRY, TOWN]) {
    const [tail = "", town = "", country] = form.exec(names) ?? [];
    // Of two words before the country the first may be the surname.
    const isTown = CITIES.has(town.toLowerCase());
    const last = isTown ? town : (town.split(" ").at(-1) ?? "");
    if (!CITIES.has(last.toLowerCase()) || (country !== undefined && !isCountry(country))) continue;
    const rest = names.slice(0, names.length - tail.length + (isTown ? 0 : tail.indexOf(last)));
    if (/\S\s+\S/.test(rest.trim())) return rest.replace(/[\s,]+$/, "");
  }
  return names;
}
