import type { KnownName } from "../names/known-names.ts";

/** The regions of Global Research's sites. A narrower place, such as "Russia", is a name of its own. */
export const REGIONS: readonly KnownName[] = [
  {
    slug: "usa",
    en: ["USA", "US", "United States", "United States of America"],
    fr: ["États-Unis", "États-Unis d’Amérique"],
    es: ["EE.UU.", "EEUU", "Estados Unidos"],
  },
  { slug: "canada", en: ["Canada"], fr: ["Canada"], es: ["Canadá"] },
  {
    slug: "latin-america-caribbean",
    en: ["Latin America & Caribbean", "Latin America & the Caribbean", "Latin America"],
    fr: ["Amérique latine & Caraïbe", "Amérique latine et Caraïbes", "Amérique latine"],
    es: ["América Latina y el Caribe", "América Latina, Caribe", "América Latina"],
  },
  { slug: "europe", en: ["Europe"], fr: ["Europe"], es: ["Europa"] },
  {
    slug: "sub-saharan-africa",
    en: ["sub-Saharan Africa"],
    fr: ["Afrique subsaharienne"],
    es: ["África subsahariana"],
  },
  {
    slug: "middle-east-north-africa",
    en: ["Middle East & North Africa", "Middle East"],
    fr: ["Moyen-Orient et Afrique du Nord", "Moyen-Orient"],
    es: [
      "Medio Oriente y Norte de África",
      "Medio Oriente y África del Norte",
      "Oriente Medio y Norte de África",
      "Oriente Medio y África del Norte",
      "Medio Oriente",
      "Oriente Medio",
    ],
  },
  {
    slug: "russia-and-fsu",
    en: ["Russia and FSU", "Russia and Former Soviet Union", "Russia and CIS"],
    fr: ["Russie et CEI"],
    es: ["Rusia y CEI", "Rusia y la CEI"],
  },
  { slug: "asia", en: ["Asia"], fr: ["Asie"], es: ["Asia"] },
  { slug: "oceania", en: ["Oceania"], fr: ["Océanie"], es: ["Oceanía"] },
];

/** The themes of Global Research's sites. "Terrorism" and "History" are the later names of two of them. */
export const THEMES: readonly KnownName[] = [
  {
    slug: "9-11-war-on-terrorism",
    en: ["9/11 & ‘War on Terrorism’", "War on Terrorism", "Terrorism"],
    fr: ["11-Septembre et terrorisme", "Terrorisme"],
    es: ["11 de septiembre y terrorismo", "Terrorismo"],
  },
  {
    slug: "biotechnology-and-gmo",
    en: ["Biotechnology and GMO"],
    fr: ["Biotechnologie et OGM"],
    es: ["Biotecnología y OGM", "Biotecnología y transgénicos"],
  },
  {
    slug: "crimes-against-humanity",
    en: ["Crimes against Humanity"],
    fr: ["Crimes contre l’humanité"],
    es: ["Crímenes contra la humanidad", "Crímenes de lesa humanidad"],
  },
  {
    slug: "culture-society-history",
    en: ["Culture, Society & History", "History"],
    fr: ["Histoire, société et culture", "Culture, société et histoire", "Histoire"],
    es: ["Historia, sociedad y cultura", "Cultura, sociedad e historia", "Historia"],
  },
  {
    slug: "environment",
    en: ["Environment"],
    fr: ["Environnement"],
    es: ["Medio ambiente", "Medioambiente"],
  },
  { slug: "global-economy", en: ["Global Economy"], fr: ["Économie"], es: ["Economía", "Economía global"] },
  {
    slug: "intelligence",
    en: ["Intelligence"],
    fr: ["Services de renseignements", "Services de renseignement"],
    es: ["Servicios de inteligencia", "Inteligencia"],
  },
  { slug: "law-and-justice", en: ["Law and Justice"], fr: ["Loi et Justice"], es: ["Ley y justicia"] },
  {
    slug: "media-disinformation",
    en: ["Media Disinformation"],
    fr: ["Désinformation médiatique"],
    es: ["Desinformación mediática"],
  },
  {
    slug: "militarization-and-wmd",
    en: ["Militarization and WMD", "Militarisation and WMD"],
    fr: ["Militarisation et ADM"],
    es: ["Militarización y ADM"],
  },
  { slug: "oil-and-energy", en: ["Oil and Energy"], fr: ["Pétrole et énergie"], es: ["Petróleo y energía"] },
  {
    slug: "police-state-civil-rights",
    en: ["Police State & Civil Rights"],
    fr: ["Droits humains et État policier"],
    es: ["Derechos humanos y Estado policial", "Estado policial y derechos civiles"],
  },
  {
    slug: "politics-and-religion",
    en: ["Politics and Religion"],
    fr: ["Politique et religion"],
    es: ["Política y religión"],
  },
  {
    slug: "poverty-social-inequality",
    en: ["Poverty & Social Inequality"],
    fr: ["Pauvreté et inégalités sociales"],
    es: ["Pobreza y desigualdad social"],
  },
  {
    slug: "science-and-medicine",
    en: ["Science and Medicine"],
    fr: ["Science et médecine"],
    es: ["Ciencia y medicina"],
  },
  { slug: "united-nations", en: ["United Nations"], fr: ["Nations Unies"], es: ["Naciones Unidas"] },
  {
    slug: "us-nato-war-agenda",
    en: ["US NATO War Agenda"],
    fr: ["Guerre USA OTAN"],
    es: ["Guerra EE.UU. OTAN", "Guerra USA OTAN"],
  },
  {
    slug: "womens-rights",
    en: ["Women’s Rights"],
    fr: ["Droits des femmes"],
    es: ["Derechos de las mujeres"],
  },
];

/** The names that the Centre's sites file articles under. */
export const CENTRE_NAMES = { regions: REGIONS, themes: THEMES };
