// Everyone and everything here is made up.

const FIRST_NAMES =
  "Marta,Idris,Ana,Lewis,Ines,Jonas,Priya,Callum,Sofia,Dmitri,Yusuf,Hanne,Rafael,Noor,Grace,Emil,Zofia,Kofi,Tess,Arturo,Leonie,Malik,Vera,Stefan,Oona,Bashir,Clara,Duncan,Elif,Felix".split(
    ",",
  );
const LAST_NAMES =
  "Lindqvist,Halloway,Duarte,Okafor,Quiroga,Brandt,Raman,Strachan,Petrov-Hale,Mensah,O'Farrell,van der Meer,Castellanos,Khatib,Ashworth,Nyberg,Wolanska,Adjei,Morrow,de la Torre,Falk,Benyahia,Sorensen,Iliescu,MacAllister,Haddad,Winterbourne,Pryce,Demir,Oduya".split(
    ",",
  );
const TITLES = ["Prof", "Prof.", "Dr.", "Rep."];

/** Names as bylines give them, the busiest first; about a fifth with a title. */
export const AUTHORS: readonly string[] = Array.from({ length: 104 }, (_, i) => {
  const first = FIRST_NAMES[(i * 7) % FIRST_NAMES.length];
  const last = LAST_NAMES[(i * 11 + Math.floor(i / 30) * 13) % LAST_NAMES.length];
  const initial = i % 9 === 4 ? ` ${"ABEHJLMR"[i % 8]}.` : "";
  const title = i % 5 === 3 ? `${TITLES[((i / 5) % 4) | 0]} ` : "";
  return `${title}${first}${initial} ${last}`;
});

/** Organisations that sign articles. */
export const ORGANISATIONS: readonly string[] = [
  "South Quay Front",
  "The Harbour Network",
  "Centre for Open Ledgers",
  "Al Marsa",
  "Doctors of the Upper Valley",
  "The Lantern Collective",
  "Watershed Action 21",
  "International Tribunal on the Commons",
];

export const FRENCH_AUTHORS: readonly string[] = [
  "Hélène Marchetti",
  "Jean-Luc Perrin",
  "Aïcha Benhamou",
  "Prof. Étienne Rousselot",
  "Chloé d'Arrigny",
  "Mamadou Sylla",
  "Pierre-Yves Le Goff",
  "Dr Solène Baptiste",
];

const SOURCE_PLACES =
  "Borderlands,Watershed,Harbour,Valley,Northern,Red Sand,Mountain,Estuary,Coastal,Ridgeway".split(",");
const SOURCE_KINDS = "Quarterly,Review,Herald,Wire,Observer,Dispatch".split(",");

/** Where reposted articles first stood, the busiest first. */
export const SOURCES: readonly string[] = [
  "Al Marsa English",
  "21st Parallel Wire",
  "The Weir",
  "Common Tides",
  "Stone & Tide",
  "Studio 47",
  "quaynews.example",
  "Free Ports Project",
  "OffHarbour",
  "The Lantern-Bearer",
  ...SOURCE_PLACES.flatMap((place, i) =>
    SOURCE_KINDS.slice(i % 2, (i % 2) + 5).map((kind) => `${place} ${kind}`),
  ),
];

export const FRENCH_SOURCES: readonly string[] = [
  "Revue des ports",
  "La Vanne",
  "L'Écho du large",
  "Cahiers de l'estuaire",
  "Le Phare",
];

/** What may stand on the line under a static page's byline. */
export const AFFILIATIONS: readonly string[] = [
  "Department of Hydrology, University of Varnholt",
  "Director of the Harbour Research Unit",
  "Correspondent in Port Essel",
  "Professor of Law at the Night School of Windle",
];

export const REGIONS: readonly string[] = [
  "USA",
  "Middle East & North Africa",
  "Europe",
  "Latin America & Caribbean",
  "Asia",
  "Russia and FSU",
  "Canada",
  "sub-Saharan Africa",
  "Oceania",
];

export const FRENCH_REGIONS: readonly string[] = [
  "Europe",
  "Afrique subsaharienne",
  "États-Unis",
  "Amérique latine & Caraïbe",
  "Moyen-Orient et Afrique du Nord",
  "Canada",
  "Russie et CEI",
  "Asie",
  "Océanie",
];

/** Themes that an editor adds beside the one of the subject. */
export const THEMES: readonly string[] = [
  "US NATO War Agenda",
  "Global Economy",
  "Culture, Society & History",
  "Media Disinformation",
  "Law and Justice",
  "9/11 & 'War on Terrorism'",
  "Police State & Civil Rights",
  "History",
  "Terrorism",
  "Poverty & Social Inequality",
];

export const FRENCH_THEMES: readonly string[] = [
  "Droits humains et État policier",
  "Économie",
  "Histoire, société et culture",
  "Politique et religion",
];

export const REPORTS: readonly string[] = [
  "THE PORTS FILE",
  "WATER REPORT",
  "AVERLAND: THE NEXT DEBT?",
  "CASTRIA",
  "KHEROVA'S WAR",
  "Seeds and Patents",
];

export const FRENCH_REPORTS: readonly string[] = ["CASTRIE", "LE DOSSIER DES DIGUES", "L'EAU ET LA DETTE"];
