import type { Wording } from "./wording.ts";

const all = (counted: string) => `All ${counted}`;
const report = "Report a mistake in this copy";
const removed = "What was removed from this copy";

/** The interface in English. */
export const en: Wording = {
  // Plain "en" would put the month first, as in the United States; an archive of the world puts the day first.
  locale: "en-GB",
  firstOfMonth: "1",

  nouns: {
    articles: { one: "article", other: "articles" },
    minutes: { one: "minute", other: "minutes" },
    passages: { one: "passage", other: "passages" },
    regions: { one: "region", other: "regions" },
    themes: { one: "theme", other: "themes" },
    sources: { one: "source", other: "sources" },
    authors: { one: "author", other: "authors" },
    reports: { one: "report", other: "reports" },
  },

  facets: {
    regions: { title: "Regions", all, none: "No article in this archive names a region." },
    themes: { title: "Themes", all, none: "No article in this archive names a theme." },
    sources: { title: "Sources", all, none: "No article in this archive names a source." },
    authors: { title: "Authors", all, none: "No article in this archive names an author." },
    reports: { title: "Reports", all, none: "No article in this archive names a report." },
  },

  page: {
    skip: "Skip to the text",
    sections: "Sections",
    years: "Years",
    about: "About",
    searchBox: "Search box",
    searchIn: (articles) => `Search ${articles}`,
    search: "Search",
    hits: {
      all: "Show all {articles}",
      nothing: "No article has {words}.",
      failed: "The search index could not be loaded.",
    },
    rights: "Every article belongs to its author and publisher, who are named on its page.",
    aboutRights: "About this archive, corrections and removals",
    atomFeed: "Atom feed",
    jsonFeed: "JSON feed",
  },

  lists: {
    byYear: "Articles by year",
    byMonth: "Articles by month",
    bar: (name, articles) => `${name}: ${articles}`,
    asTable: "As a table",
    year: "Year",
    month: "Month",
    map: "World map of the regions",
    articles: "Articles",
    latest: (count) => `The latest ${count}`,
    description: (title, dateline, site) => `${title}: ${dateline} in ${site}.`,
    earlier: "Earlier",
    later: "Later",
    neighbours: "Earlier and later",
    neighbourArticles: "Earlier and later articles",
    neighboursIn: (name) => `Earlier and later in ${name}`,
    letters: "Letters",
    otherScripts: "Other scripts",
    meets: "Most often with",
    meetsIn: (year) => `Most often in ${year}`,
  },

  home: {
    noYears: "None yet.",
    latest: "Latest",
    nothing: (folder) => (
      <>Nothing has been archived yet. The first Markdown file in the folder {folder} opens this list.</>
    ),
    allOfYear: (year) => `All of ${year}`,
    fromSources: (sources) => `from ${sources}`,
  },

  article: {
    by: (names) => <>By {names}</>,
    andMore: (count) => `and ${count} more`,
    republished: (place, date) => (
      <>
        republished {place !== null && <>by {place}, </>}
        {date}
      </>
    ),
    report,
    mistakeIn: (address) => `Mistake in ${address}`,
    related: "Related",
    contents: "Contents",
    alsoIn: (language, title) => (
      <>
        Also in {language}: {title}
      </>
    ),
    moved: (title) => <>This article has moved: {title}</>,
  },

  provenance: {
    heading: "Provenance",
    author: (count) => (count > 1 ? "Authors" : "Author"),
    authorUnknown: "Not named in this copy",
    firstPublished: "First published",
    republished: "Republished",
    updated: "Updated",
    copyright: "Copyright",
    original: "Original",
    linkLost: "Link lost in this copy",
    foundAt: "Copy found at",
    filedUnder: "Filed under",
    sourceFile: "Source file",
    cleanedText: "Cleaned text",
  },

  cite: {
    heading: "Cite",
    copy: "Copy",
    copyStyle: (style) => `Copy the ${style} citation`,
    copied: "Copied",
    thisCopy: "This copy",
    download: "Download",
    citations: "Citations:",
  },

  removed: {
    nothing: "Nothing was removed from this copy.",
    heading: removed,
    whose: "These lines are the publisher’s, not the author’s. They stand here as they stood in the file.",
    why: (reason) => reason,
  },

  stated: {
    heading: "What was read from lines of this copy",
    how: "These lines state facts, which this page gives above. They stand here as they stood in the file.",
    fields: {
      title: "headline",
      subtitle: "second headline",
      description: "standfirst",
      authors: "author",
      affiliation: "where the author works",
      translator: "translation",
      published: "date",
      firstPublished: "first publication",
      source: "source",
      url: "original",
      foundAt: "where the copy was found",
      regions: "region",
      themes: "theme",
      reports: "report",
      copyright: "copyright",
    },
  },

  repaired: {
    heading: "What was repaired in this copy",
    how: "The copy had line breaks here that are not the author’s, or signs that copying had broken; they alone were mended, and no word is missing.",
    why: {
      "page-break": "had cut a paragraph in two",
      "broken-title": "had cut the headline in two",
      "lone-bullet": "had parted a list’s bullet from its words",
      "broken-sign": "a sign of Windows-1252 had been misread",
    },
  },

  about: {
    description: (site) =>
      `What ${site} is, whose words these are, and how to ask for a correction or removal.`,
    heading: "About this archive",
    what: "What this is",
    whatText: (site, articles, years) =>
      `${site} keeps copies of ${articles}${years && ` from ${years}`}. Each copy was made from one file: the author’s text stands as it stood there, and what the publisher had put around it, such as appeals, sharing notes and disclaimers, was taken away. Every article’s page shows what was removed, and why, under “${removed}”.`,
    whose: "Whose words these are",
    whoseText:
      "The articles belong to their authors and publishers, who are named with the copyright on each page, together with the link to the original where the copy kept it. Their opinions are their own; to be archived is not to be endorsed.",
    corrections: "Corrections and removals",
    correctionsText: (contact, address) => (
      <>
        If a copy differs from its original, or if an article is yours and you want it removed,{" "}
        {contact("write to us")}
        {address !== null && ` at ${address}`}. Please name the address of the page; the link “{report}” on
        each article does so for you.
      </>
    ),
    addresses: "Addresses and feeds",
    addressesText: (atom, json) => (
      <>
        An article keeps its address, and the pages of a month or year keep theirs. New articles are announced
        in the {atom("Atom feed")} and the {json("JSON feed")}; every region, theme, source, author and report
        has feeds of its own. The page of each article and of each of these lists offers its citations for
        reference managers.
      </>
    ),
    checksums: "Checksums",
    checksumsText: (field, command) => (
      <>
        Each article’s page gives two checksums (SHA-256). That of the source file is of its bytes as they
        are. That of the cleaned text is of the blocks of the text, such as headings, paragraphs and rows of
        tables, with a blank line between them and none at the end, in UTF-8. The program of this archive
        gives that text for the file as {field}: {command}. A page of plain paragraphs, copied and pasted, has
        the same checksum.
      </>
    ),
    privacy: "This site sets no cookies, counts no readers and loads nothing from other hosts.",
  },

  notFound: {
    title: "Page not found",
    heading: "There is no page at this address",
    why: "The article may have been removed at its owner’s wish, or the address may be incomplete.",
    ways: (search, sources, latest) => (
      <>
        Try the {search("search")}, the list of {sources("sources")}, or {latest("the latest articles")}.
      </>
    ),
  },

  search: {
    title: "Search",
    description: (articles, site) => `Search ${articles} in ${site}.`,
    query: "Words, or “a phrase in quotes”",
    order: "Order",
    orders: {
      relevance: "Best match",
      fresh: "Best match, newer first",
      newest: "Newest first",
      oldest: "Oldest first",
    },
    from: "From",
    to: "To",
    anyYear: "any year",
    advice: "What to try",
    withoutScript: (ways) => (
      <>The search runs in your browser and needs JavaScript. Without it, browse by {ways}.</>
    ),
    chosen: "Chosen filters",
    script: {
      searching: "Searching…",
      failed: "The search index could not be loaded; reload the page to try again.",
      empty: "The archive has no articles yet.",
      invitation: 'Type a word or an "exact phrase", or choose from the filters: {articles} can be searched.',
      nothing: "No article has {words}; try fewer or other words.",
      nothingFiltered: "No article has {words}; take off a filter or try fewer or other words.",
      nothingOfAll: "No article has all of these; take off a filter.",
      more: "Show {count} more",
      all: "All {count}",
      filters: {
        region: "region",
        theme: "theme",
        source: "source",
        author: "author",
        report: "report",
        year: "year",
      },
      bar: "{year}: {articles}",
      takeOff: "Take off {filter}: {value}",
      didYouMean: "Did you mean {words}?",
      withoutFilter: "Without the {filter} {value}",
      withoutFilters: "Without the filters",
      withoutWord: "Without {word}",
      withoutQuotes: "Without the quotes: {words}",
    },
  },
};
