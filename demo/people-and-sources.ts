import type { Language } from "./prose.ts";

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
const AUTHORS: readonly string[] = Array.from({ length: 104 }, (_, i) => {
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

const FRENCH_AUTHORS: readonly string[] = [
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
const SOURCES: readonly string[] = [
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

const FRENCH_SOURCES: readonly string[] = [
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

const REGIONS: readonly string[] = [
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

const FRENCH_REGIONS: readonly string[] = [
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
const THEMES: readonly string[] = [
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

const FRENCH_THEMES: readonly string[] = [
  "Droits humains et État policier",
  "Économie",
  "Histoire, société et culture",
  "Politique et religion",
];

const REPORTS: readonly string[] = [
  "THE PORTS FILE",
  "WATER REPORT",
  "AVERLAND: THE NEXT DEBT?",
  "CASTRIA",
  "KHEROVA'S WAR",
  "Seeds and Patents",
];

const FRENCH_REPORTS: readonly string[] = ["CASTRIE", "LE DOSSIER DES DIGUES", "L'EAU ET LA DETTE"];

const SPANISH_AUTHORS: readonly string[] = [
  "Aurelia Montes",
  "Leandro Quispe",
  "Iñaki Ferreiro",
  "Prof. Elvira Santos",
  "Ramiro de la Fuente",
  "Dra. Ximena Oyarzún",
];

const SPANISH_SOURCES: readonly string[] = [
  "La Compuerta",
  "Revista de los muelles",
  "El Eco del Estuario",
  "Cuadernos del Tarma",
];

const SPANISH_REGIONS: readonly string[] = [
  "América Latina, Caribe",
  "Europa",
  "Estados Unidos",
  "África subsahariana",
  "Medio Oriente y Norte de África",
  "Asia",
];

const SPANISH_THEMES: readonly string[] = [
  "Derechos humanos y Estado policial",
  "Economía",
  "Historia, sociedad y cultura",
  "Política y religión",
];

const SPANISH_REPORTS: readonly string[] = ["CASTRIA", "EL EXPEDIENTE DEL AGUA", "LA DEUDA Y EL PUERTO"];

/** Who writes in a language, and what about: the busiest first. */
interface World {
  readonly authors: readonly string[];
  /** The publisher's own name as a source. */
  readonly publisher: string;
  readonly sources: readonly string[];
  readonly regions: readonly string[];
  /** Themes that an editor adds beside the one of the subject. */
  readonly themes: readonly string[];
  readonly reports: readonly string[];
}

export const WORLDS: Readonly<Record<Language, World>> = {
  en: {
    authors: AUTHORS,
    publisher: "Global Research",
    sources: SOURCES,
    regions: REGIONS,
    themes: THEMES,
    reports: REPORTS,
  },
  fr: {
    authors: FRENCH_AUTHORS,
    publisher: "Mondialisation.ca",
    sources: FRENCH_SOURCES,
    regions: FRENCH_REGIONS,
    themes: FRENCH_THEMES,
    reports: FRENCH_REPORTS,
  },
  es: {
    authors: SPANISH_AUTHORS,
    publisher: "Globalización",
    sources: SPANISH_SOURCES,
    regions: SPANISH_REGIONS,
    themes: SPANISH_THEMES,
    reports: SPANISH_REPORTS,
  },
};
