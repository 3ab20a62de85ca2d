import type { Reason } from "../../src/cleaning/reason.ts";
import type { Wording } from "./wording.ts";

// No-break spaces are written as escapes, since an editor does not show them: \u00a0 before ":" and inside « »,
// the narrow \u202f before ";", "!" and "?".

const all = (counted: string) => `Les ${counted}`;
const report = "Signaler une erreur dans cette copie";
const removed = "Ce qui a été retiré de cette copie";

const REASONS: Readonly<Record<Reason, string>> = {
  "asks for donations": "demande des dons",
  "asks for support": "demande un soutien",
  "asks readers to share and to follow": "invite les lecteurs à partager et à s’abonner",
  "closes the publisher's lines": "termine les lignes de l’éditeur",
  "is the picture that counts readers": "est l’image qui compte les lecteurs",
  "is the publisher's disclaimer": "est l’avertissement de l’éditeur",
  "is the publisher's disclaimer and permission": "est l’avertissement de l’éditeur et son autorisation",
  "is the publisher's name over the headline": "est le nom de l’éditeur au-dessus du titre",
  "is the publisher's note on fair use": "est la note de l’éditeur sur l’usage équitable",
  "is the publisher's press contact": "est le contact de l’éditeur pour la presse",
  "is the season's campaign slogan": "est le slogan de la campagne du moment",
  "leads to the lists of the site that reposted it": "mène aux listes du site qui l’a repris",
  "leads to the publisher's Facebook page": "mène à la page Facebook de l’éditeur",
  "lists the languages of the machine translation": "énumère les langues de la traduction automatique",
  "names the source once more": "nomme la source une fois de plus",
  "offers machine translation": "propose une traduction automatique",
  "offers membership": "propose une adhésion",
  "offers the publisher's newsletter": "propose la lettre d’information de l’éditeur",
  "says that the authors have no interests to disclose":
    "dit que les auteurs n’ont aucun lien d’intérêts à déclarer",
  "stands between the publisher's lines": "se trouve entre les lignes de l’éditeur",
  "numbers a page of the copy": "numérote une page de la copie",
  "stood at the head or foot of each page of the copy":
    "se trouvait en haut ou en bas de chaque page de la copie",
  "stands over the authors' disclosure": "surmonte la déclaration d’intérêts des auteurs",
};

/** The interface in French. */
export const fr: Wording = {
  locale: "fr",
  firstOfMonth: "1er",

  nouns: {
    articles: { one: "article", other: "articles" },
    minutes: { one: "minute", other: "minutes" },
    passages: { one: "passage", other: "passages" },
    regions: { one: "région", other: "régions" },
    themes: { one: "thème", other: "thèmes" },
    sources: { one: "source", other: "sources" },
    authors: { one: "auteur", other: "auteurs" },
    reports: { one: "dossier", other: "dossiers" },
  },

  facets: {
    regions: { title: "Régions", all, none: "Aucun article de ces archives n’indique de région." },
    themes: { title: "Thèmes", all, none: "Aucun article de ces archives n’indique de thème." },
    sources: { title: "Sources", all, none: "Aucun article de ces archives n’indique de source." },
    authors: { title: "Auteurs", all, none: "Aucun article de ces archives n’indique d’auteur." },
    reports: { title: "Dossiers", all, none: "Aucun article de ces archives n’indique de dossier." },
  },

  page: {
    skip: "Aller au texte",
    sections: "Rubriques",
    years: "Années",
    about: "À propos",
    searchBox: "Champ de recherche",
    searchIn: (articles) => `Rechercher dans ${articles}`,
    search: "Rechercher",
    hits: {
      all: "Tout afficher\u00a0: {articles}",
      nothing: "Aucun article ne contient {words}.",
      failed: "L’index de recherche n’a pas pu être chargé.",
    },
    rights: "Chaque article appartient à son auteur et à son éditeur, nommés sur sa page.",
    aboutRights: "À propos de ces archives, corrections et retraits",
    atomFeed: "Flux Atom",
    jsonFeed: "Flux JSON",
  },

  lists: {
    byYear: "Articles par année",
    byMonth: "Articles par mois",
    bar: (name, articles) => `${name}\u00a0: ${articles}`,
    asTable: "Sous forme de tableau",
    year: "Année",
    month: "Mois",
    map: "Carte du monde des régions",
    articles: "Articles",
    latest: (count) => `Les ${count} derniers`,
    description: (title, dateline, site) => `${title}\u00a0: ${dateline} dans ${site}.`,
    earlier: "Plus ancien",
    later: "Plus récent",
    neighbours: "Plus ancien et plus récent",
    neighbourArticles: "Articles plus ancien et plus récent",
    neighboursIn: (name) => `Plus ancien et plus récent\u00a0: ${name}`,
    letters: "Lettres",
    otherScripts: "Autres écritures",
    meets: "Le plus souvent avec",
    meetsIn: (year) => `Le plus souvent en ${year}`,
  },

  home: {
    noYears: "Aucun pour l’instant.",
    latest: "Derniers articles",
    nothing: (folder) => (
      <>
        Rien n’a encore été archivé. Le premier fichier Markdown déposé dans le dossier {folder} ouvrira cette
        liste.
      </>
    ),
    allOfYear: (year) => `Toute l’année ${year}`,
    fromSources: (sources) => `provenant de ${sources}`,
  },

  article: {
    by: (names) => <>Par {names}</>,
    andMore: (count) => `et ${count} autres`,
    republished: (place, date) => (
      <>
        republié {place !== null && <>par {place} </>}le {date}
      </>
    ),
    report,
    mistakeIn: (address) => `Erreur dans ${address}`,
    related: "À lire aussi",
    contents: "Sommaire",
    alsoIn: (language, title) => (
      <>
        Aussi en {language}&nbsp;: {title}
      </>
    ),
    moved: (title) => <>Cet article a changé d’adresse&nbsp;: {title}</>,
  },

  provenance: {
    heading: "Provenance",
    author: (count) => (count > 1 ? "Auteurs" : "Auteur"),
    authorUnknown: "Non nommé dans cette copie",
    firstPublished: "Première parution",
    republished: "Republication",
    updated: "Mise à jour",
    copyright: "Droits d’auteur",
    original: "Original",
    linkLost: "Lien perdu dans cette copie",
    foundAt: "Copie trouvée sur",
    filedUnder: "Classé sous",
    sourceFile: "Fichier d’origine",
    cleanedText: "Texte nettoyé",
  },

  cite: {
    heading: "Citer",
    copy: "Copier",
    copyStyle: (style) => `Copier la citation ${style}`,
    copied: "Copié",
    thisCopy: "Cette copie",
    download: "Télécharger",
    citations: "Citations\u00a0:",
  },

  removed: {
    nothing: "Rien n’a été retiré de cette copie.",
    heading: removed,
    whose:
      "Ces lignes sont de l’éditeur, et non de l’auteur. Elles figurent ici telles qu’elles étaient dans le fichier.",
    why: (reason) => REASONS[reason],
  },

  stated: {
    heading: "Ce qui a été lu dans des lignes de cette copie",
    how: "Ces lignes énoncent des faits, que cette page donne plus haut. Elles figurent ici telles qu’elles étaient dans le fichier.",
    fields: {
      title: "titre",
      subtitle: "sous-titre",
      description: "chapeau",
      authors: "auteur",
      affiliation: "fonction de l’auteur",
      translator: "traduction",
      published: "date",
      firstPublished: "première parution",
      source: "source",
      url: "original",
      foundAt: "lieu où la copie a été trouvée",
      regions: "région",
      themes: "thème",
      reports: "dossier",
      copyright: "droits d’auteur",
    },
  },

  repaired: {
    heading: "Ce qui a été réparé dans cette copie",
    how: "La copie avait ici des retours à la ligne qui ne sont pas de l’auteur, ou des signes que la copie avait abîmés\u202f; cela seul a été réparé, et aucun mot ne manque.",
    why: {
      "page-break": "coupait un paragraphe en deux",
      "broken-title": "coupait le titre en deux",
      "lone-bullet": "séparait la puce d’une liste de ses mots",
      "broken-sign": "un signe de Windows-1252 avait été mal lu",
    },
  },

  about: {
    description: (site) =>
      `Ce qu’est ${site}, à qui appartiennent ces textes, et comment demander une correction ou un retrait.`,
    heading: "À propos de ces archives",
    what: "Ce que c’est",
    whatText: (site, articles, years) =>
      `${site} conserve des copies de ${articles}${years && ` (${years})`}. Chaque copie a été faite à partir d’un seul fichier\u00a0: le texte de l’auteur est resté tel qu’il y était, et ce que l’éditeur avait mis autour, comme les appels aux dons, les invitations à partager et les avertissements, a été retiré. La page de chaque article montre ce qui a été retiré, et pourquoi, sous «\u00a0${removed}\u00a0».`,
    whose: "À qui appartiennent ces textes",
    whoseText:
      "Les articles appartiennent à leurs auteurs et à leurs éditeurs, nommés sur chaque page avec les droits d’auteur et le lien vers l’original, lorsque la copie l’a gardé. Leurs opinions n’engagent qu’eux\u202f; archiver n’est pas approuver.",
    corrections: "Corrections et retraits",
    correctionsText: (contact, address) => (
      <>
        Si une copie diffère de son original, ou si un article est de vous et que vous souhaitez son retrait,{" "}
        {contact("écrivez-nous")}
        {address !== null && ` à ${address}`}. Merci d’indiquer l’adresse de la page&#8239;; sur chaque
        article, le lien «&nbsp;{report}&nbsp;» le fait pour vous.
      </>
    ),
    addresses: "Adresses et flux",
    addressesText: (atom, json) => (
      <>
        Un article garde son adresse, et les pages d’un mois ou d’une année gardent la leur. Les nouveaux
        articles sont annoncés dans le {atom("flux Atom")} et le {json("flux JSON")}&#8239;; chaque région,
        thème, source, auteur et dossier a ses propres flux. La page de chaque article et de chacune de ces
        listes propose ses citations pour les logiciels de gestion bibliographique.
      </>
    ),
    checksums: "Sommes de contrôle",
    checksumsText: (field, command) => (
      <>
        La page de chaque article donne deux sommes de contrôle (SHA-256). Celle du fichier source est celle
        de ses octets, tels quels. Celle du texte nettoyé est celle de ses blocs (titres, paragraphes, lignes
        de tableaux), séparés par une ligne vide, sans rien après le dernier, en UTF-8. Le programme de ces
        archives donne ce texte pour le fichier sous {field}
        {"\u00a0"}: {command}. Une page de simples paragraphes, copiée et collée, a la même somme.
      </>
    ),
    privacy:
      "Ce site ne dépose aucun cookie, ne compte pas ses lecteurs et ne charge rien d’un autre serveur.",
  },

  notFound: {
    title: "Page introuvable",
    heading: "Il n’y a pas de page à cette adresse",
    why: "L’article a peut-être été retiré à la demande de son propriétaire, ou l’adresse est incomplète.",
    ways: (search, sources, latest) => (
      <>
        Essayez la {search("recherche")}, la liste des {sources("sources")} ou{" "}
        {latest("les derniers articles")}.
      </>
    ),
  },

  search: {
    title: "Recherche",
    description: (articles, site) => `Rechercher dans ${articles} de ${site}.`,
    query: "Mots, ou «\u00a0expression entre guillemets\u00a0»",
    order: "Ordre",
    orders: {
      relevance: "Les plus pertinents",
      fresh: "Pertinents et récents",
      newest: "Les plus récents d’abord",
      oldest: "Les plus anciens d’abord",
    },
    from: "De",
    to: "À",
    anyYear: "toutes les années",
    advice: "Ce que vous pouvez essayer",
    withoutScript: (ways) => (
      <>
        La recherche s’effectue dans votre navigateur et a besoin de JavaScript. Sans lui, parcourez les
        archives par {ways}.
      </>
    ),
    chosen: "Filtres choisis",
    script: {
      searching: "Recherche en cours…",
      failed: "L’index de recherche n’a pas pu être chargé\u202f; rechargez la page pour réessayer.",
      empty: "Les archives ne contiennent encore aucun article.",
      invitation:
        "Tapez un mot ou une «\u00a0expression exacte\u00a0», ou choisissez parmi les filtres\u00a0: la recherche porte sur {articles}.",
      nothing: "Aucun article ne contient {words}\u202f; essayez avec moins de mots, ou d’autres.",
      nothingFiltered:
        "Aucun article ne contient {words}\u202f; retirez un filtre, ou essayez avec moins de mots, ou d’autres.",
      nothingOfAll: "Aucun article ne répond à tous ces critères\u202f; retirez un filtre.",
      more: "En afficher {count} de plus",
      all: "Tout afficher ({count})",
      filters: {
        region: "région",
        theme: "thème",
        source: "source",
        author: "auteur",
        report: "dossier",
        year: "année",
      },
      bar: "{year}\u00a0: {articles}",
      takeOff: "Retirer {filter}\u00a0: {value}",
      didYouMean: "Vouliez-vous dire {words}\u202f?",
      withoutFilter: "Sans {filter}\u00a0: {value}",
      withoutFilters: "Sans les filtres",
      withoutWord: "Sans {word}",
      withoutQuotes: "Sans les guillemets\u00a0: {words}",
    },
  },
};
