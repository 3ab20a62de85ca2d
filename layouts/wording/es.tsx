import type { Reason } from "../../src/cleaning/reason.ts";
import type { Wording } from "./wording.ts";

const los = (counted: string) => `Los ${counted}`;
const las = (counted: string) => `Las ${counted}`;
const report = "Avisar de un error en esta copia";
const removed = "Lo que se ha suprimido de esta copia";

const REASONS: Readonly<Record<Reason, string>> = {
  "asks for donations": "pide donativos",
  "asks for support": "pide apoyo",
  "asks readers to share and to follow": "pide a los lectores que compartan y sigan al editor",
  "closes the publisher's lines": "cierra las líneas del editor",
  "is the picture that counts readers": "es la imagen que cuenta a los lectores",
  "is the publisher's disclaimer": "es el descargo de responsabilidad del editor",
  "is the publisher's disclaimer and permission":
    "es el descargo de responsabilidad del editor y su autorización",
  "is the publisher's name over the headline": "es el nombre del editor sobre el titular",
  "is the publisher's note on fair use": "es la nota del editor sobre el uso legítimo",
  "is the publisher's press contact": "es el contacto de prensa del editor",
  "is the season's campaign slogan": "es el lema de la campaña del momento",
  "leads to the lists of the site that reposted it": "lleva a las listas del sitio que lo reprodujo",
  "leads to the publisher's Facebook page": "lleva a la página de Facebook del editor",
  "lists the languages of the machine translation": "enumera los idiomas de la traducción automática",
  "names the source once more": "nombra la fuente una vez más",
  "offers machine translation": "ofrece traducción automática",
  "offers membership": "ofrece hacerse miembro",
  "offers the publisher's newsletter": "ofrece el boletín del editor",
  "says that the authors have no interests to disclose":
    "dice que los autores no tienen intereses que declarar",
  "stands between the publisher's lines": "está entre las líneas del editor",
  "numbers a page of the copy": "numera una página de la copia",
  "stood at the head or foot of each page of the copy": "encabezaba o cerraba cada página de la copia",
  "stands over the authors' disclosure": "encabeza la declaración de intereses de los autores",
};

/** The interface in Spanish. A file is a «fichero», since the archive is an «archivo». */
export const es: Wording = {
  locale: "es",
  firstOfMonth: "1",

  nouns: {
    articles: { one: "artículo", other: "artículos" },
    minutes: { one: "minuto", other: "minutos" },
    passages: { one: "pasaje", other: "pasajes" },
    regions: { one: "región", other: "regiones" },
    themes: { one: "tema", other: "temas" },
    sources: { one: "fuente", other: "fuentes" },
    authors: { one: "autor", other: "autores" },
    reports: { one: "informe", other: "informes" },
  },

  facets: {
    regions: { title: "Regiones", all: las, none: "Ningún artículo de este archivo indica una región." },
    themes: { title: "Temas", all: los, none: "Ningún artículo de este archivo indica un tema." },
    sources: { title: "Fuentes", all: las, none: "Ningún artículo de este archivo indica una fuente." },
    authors: { title: "Autores", all: los, none: "Ningún artículo de este archivo indica un autor." },
    reports: { title: "Informes", all: los, none: "Ningún artículo de este archivo indica un informe." },
  },

  page: {
    skip: "Ir al texto",
    sections: "Secciones",
    years: "Años",
    about: "Acerca de",
    searchBox: "Cuadro de búsqueda",
    searchIn: (articles) => `Buscar en ${articles}`,
    search: "Buscar",
    hits: {
      all: "Mostrar todo: {articles}",
      nothing: "Ningún artículo contiene {words}.",
      failed: "No se ha podido cargar el índice de búsqueda.",
    },
    rights: "Cada artículo pertenece a su autor y a su editor, que se nombran en su página.",
    aboutRights: "Acerca de este archivo, correcciones y retiradas",
    atomFeed: "Canal Atom",
    jsonFeed: "Canal JSON",
  },

  lists: {
    byYear: "Artículos por año",
    byMonth: "Artículos por mes",
    bar: (name, articles) => `${name}: ${articles}`,
    asTable: "En forma de tabla",
    year: "Año",
    month: "Mes",
    map: "Mapa del mundo de las regiones",
    articles: "Artículos",
    latest: (count) => `Los últimos ${count}`,
    description: (title, dateline, site) => `${title}: ${dateline} en ${site}.`,
    earlier: "Anterior",
    later: "Posterior",
    neighbours: "Anterior y posterior",
    neighbourArticles: "Artículos anterior y posterior",
    neighboursIn: (name) => `Anterior y posterior: ${name}`,
    letters: "Letras",
    otherScripts: "Otras escrituras",
    meets: "Más a menudo con",
    meetsIn: (year) => `Más a menudo en ${year}`,
  },

  home: {
    noYears: "Todavía ninguno.",
    latest: "Últimos artículos",
    nothing: (folder) => (
      <>
        Todavía no se ha archivado nada. El primer fichero Markdown de la carpeta {folder} abrirá esta lista.
      </>
    ),
    allOfYear: (year) => `Todo el año ${year}`,
    fromSources: (sources) => `de ${sources}`,
  },

  article: {
    by: (names) => <>Por {names}</>,
    andMore: (count) => `y ${count} más`,
    republished: (place, date) => (
      <>
        republicado {place !== null && <>por {place} </>}el {date}
      </>
    ),
    report,
    mistakeIn: (address) => `Error en ${address}`,
    related: "Artículos relacionados",
    contents: "Índice",
    alsoIn: (language, title) => (
      <>
        También en {language}: {title}
      </>
    ),
    moved: (title) => <>Este artículo ha cambiado de dirección: {title}</>,
  },

  provenance: {
    heading: "Procedencia",
    author: (count) => (count > 1 ? "Autores" : "Autor"),
    authorUnknown: "No se nombra en esta copia",
    firstPublished: "Primera publicación",
    republished: "Republicación",
    updated: "Actualización",
    copyright: "Derechos de autor",
    original: "Original",
    linkLost: "Enlace perdido en esta copia",
    foundAt: "Copia hallada en",
    filedUnder: "Clasificado en",
    sourceFile: "Fichero de origen",
    cleanedText: "Texto limpio",
  },

  cite: {
    heading: "Citar",
    copy: "Copiar",
    copyStyle: (style) => `Copiar la cita ${style}`,
    copied: "Copiado",
    thisCopy: "Esta copia",
    download: "Descargar",
    citations: "Citas:",
  },

  removed: {
    nothing: "No se ha suprimido nada de esta copia.",
    heading: removed,
    whose: "Estas líneas son del editor, no del autor. Figuran aquí tal como estaban en el fichero.",
    why: (reason) => REASONS[reason],
  },

  stated: {
    heading: "Lo que se ha leído en líneas de esta copia",
    how: "Estas líneas indican datos, que esta página da más arriba. Figuran aquí tal como estaban en el fichero.",
    fields: {
      title: "titular",
      subtitle: "subtítulo",
      description: "entradilla",
      authors: "autor",
      affiliation: "cargo del autor",
      translator: "traducción",
      published: "fecha",
      firstPublished: "primera publicación",
      source: "fuente",
      url: "original",
      foundAt: "lugar donde se halló la copia",
      regions: "región",
      themes: "tema",
      reports: "informe",
      copyright: "derechos de autor",
    },
  },

  repaired: {
    heading: "Lo que se ha reparado en esta copia",
    how: "La copia tenía aquí saltos de línea que no son del autor, o signos que la copia había estropeado; solo eso se ha reparado, y no falta ninguna palabra.",
    why: {
      "page-break": "partía un párrafo en dos",
      "broken-title": "partía el titular en dos",
      "lone-bullet": "separaba la viñeta de una lista de sus palabras",
      "broken-sign": "un signo de Windows-1252 se había leído mal",
    },
  },

  about: {
    description: (site) =>
      `Qué es ${site}, de quién son estos textos y cómo pedir una corrección o una retirada.`,
    heading: "Acerca de este archivo",
    what: "Qué es esto",
    whatText: (site, articles, years) =>
      `${site} conserva copias de ${articles}${years && ` (${years})`}. Cada copia se hizo a partir de un solo fichero: el texto del autor sigue tal como estaba en él, y lo que el editor había puesto alrededor, como peticiones de donativos, invitaciones a compartir y descargos de responsabilidad, se ha suprimido. La página de cada artículo muestra qué se suprimió, y por qué, en «${removed}».`,
    whose: "De quién son estos textos",
    whoseText:
      "Los artículos pertenecen a sus autores y editores, que se nombran en cada página con los derechos de autor, junto con el enlace al original cuando la copia lo conservó. Sus opiniones son solo suyas; archivar no es aprobar.",
    corrections: "Correcciones y retiradas",
    correctionsText: (contact, address) => (
      <>
        Si una copia difiere de su original, o si un artículo es suyo y desea que se retire,{" "}
        {contact("escríbanos")}
        {address !== null && ` a ${address}`}. Le rogamos que indique la dirección de la página; el enlace «
        {report}», en cada artículo, lo hace por usted.
      </>
    ),
    addresses: "Direcciones y canales",
    addressesText: (atom, json) => (
      <>
        Un artículo conserva su dirección, y las páginas de un mes o de un año, la suya. Los artículos nuevos
        se anuncian en el {atom("canal Atom")} y en el {json("canal JSON")}; cada región, tema, fuente, autor
        e informe tiene sus propios canales. La página de cada artículo y de cada una de estas listas ofrece
        sus citas para los gestores bibliográficos.
      </>
    ),
    checksums: "Sumas de comprobación",
    checksumsText: (field, command) => (
      <>
        La página de cada artículo da dos sumas de comprobación (SHA-256). La del fichero de origen es la de
        sus bytes, tal como están. La del texto limpio es la de sus bloques (títulos, párrafos, filas de
        tablas), separados por una línea en blanco y sin nada tras el último, en UTF-8. El programa de este
        archivo da ese texto para el fichero como {field}: {command}. Una página de simples párrafos, copiada
        y pegada, tiene la misma suma.
      </>
    ),
    privacy: "Este sitio no pone cookies, no cuenta a sus lectores y no carga nada de otros servidores.",
  },

  notFound: {
    title: "Página no encontrada",
    heading: "No hay ninguna página en esta dirección",
    why: "Puede que el artículo se haya retirado a petición de su propietario, o que la dirección esté incompleta.",
    ways: (search, sources, latest) => (
      <>
        Pruebe con la {search("búsqueda")}, la lista de {sources("fuentes")} o{" "}
        {latest("los últimos artículos")}.
      </>
    ),
  },

  search: {
    title: "Búsqueda",
    description: (articles, site) => `Buscar en ${articles} de ${site}.`,
    query: "Palabras, o «una frase entre comillas»",
    order: "Orden",
    orders: {
      relevance: "Más pertinentes",
      fresh: "Pertinentes y recientes",
      newest: "Más recientes primero",
      oldest: "Más antiguos primero",
    },
    from: "De",
    to: "A",
    anyYear: "cualquier año",
    advice: "Qué puede probar",
    withoutScript: (ways) => (
      <>
        La búsqueda se realiza en su navegador y necesita JavaScript. Sin él, recorra el archivo por {ways}.
      </>
    ),
    chosen: "Filtros elegidos",
    script: {
      searching: "Buscando…",
      failed: "No se ha podido cargar el índice de búsqueda; recargue la página para volver a intentarlo.",
      empty: "El archivo todavía no contiene artículos.",
      invitation:
        "Escriba una palabra o una «frase exacta», o elija entre los filtros: la búsqueda abarca {articles}.",
      nothing: "Ningún artículo contiene {words}; pruebe con menos palabras o con otras.",
      nothingFiltered:
        "Ningún artículo contiene {words}; quite un filtro o pruebe con menos palabras o con otras.",
      nothingOfAll: "Ningún artículo cumple todos estos criterios; quite un filtro.",
      more: "Mostrar {count} más",
      all: "Mostrar todo ({count})",
      filters: {
        region: "región",
        theme: "tema",
        source: "fuente",
        author: "autor",
        report: "informe",
        year: "año",
      },
      bar: "{year}: {articles}",
      takeOff: "Quitar {filter}: {value}",
      didYouMean: "¿Quiso decir {words}?",
      withoutFilter: "Sin {filter}: {value}",
      withoutFilters: "Sin los filtros",
      withoutWord: "Sin {word}",
      withoutQuotes: "Sin las comillas: {words}",
    },
  },
};
