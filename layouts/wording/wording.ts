import type { ComponentChildren } from "preact";
import type { FacetKind } from "../../src/archive/model/facets.ts";
import type { Field } from "../../src/cleaning/publisher.ts";
import type { Reason } from "../../src/cleaning/reason.ts";
import type { Repair } from "../../src/cleaning/repair.ts";
import type { SearchBoxWording, SearchScriptWording } from "../../src/search/page-json.ts";
import type { Forms, Manner } from "../../src/text/formats.ts";

/** What the interface counts. */
export type Noun = "articles" | "minutes" | "passages" | FacetKind;

/** Makes words of a sentence a link; the page knows where to. */
type Link = (text: string) => ComponentChildren;

/**
 * Everything the interface says, in one language. What counts is passed in as it is to be read ("1,204 articles"),
 * titles and names as they are; a sentence is one entry, so that each language orders its words itself.
 */
export interface Wording extends Manner {
  readonly nouns: Readonly<Record<Noun, Forms>>;
  readonly facets: Readonly<Record<FacetKind, FacetWording>>;

  /** On every page. */
  readonly page: {
    readonly skip: string;
    readonly sections: string;
    readonly years: string;
    readonly about: string;
    readonly searchBox: string;
    readonly searchIn: (articles: string) => string;
    readonly search: string;
    /** What the search box says of the hits under it. */
    readonly hits: SearchBoxWording;
    readonly rights: string;
    readonly aboutRights: string;
    readonly atomFeed: string;
    readonly jsonFeed: string;
  };

  /** Wherever articles are listed. */
  readonly lists: {
    readonly byYear: string;
    readonly byMonth: string;
    /** A bar of the timeline or a region of the map, to those who cannot see it. */
    readonly bar: (name: string, articles: string) => string;
    /** Opens a chart's table. */
    readonly asTable: string;
    readonly year: string;
    readonly month: string;
    readonly map: string;
    readonly articles: string;
    readonly latest: (count: string) => string;
    readonly description: (title: string, dateline: string, site: string) => string;
    readonly earlier: string;
    readonly later: string;
    readonly neighbours: string;
    readonly neighbourArticles: string;
    /** Of a region or theme. */
    readonly neighboursIn: (name: string) => string;
    readonly letters: string;
    /** Heads the names in scripts without a heading of their own. */
    readonly otherScripts: string;
    /** Heads the facets that articles stand under besides. */
    readonly meets: string;
    readonly meetsIn: (year: string) => string;
  };

  readonly home: {
    readonly noYears: string;
    readonly latest: string;
    readonly nothing: (folder: ComponentChildren) => ComponentChildren;
    readonly allOfYear: (year: string) => string;
    readonly fromSources: (sources: string) => string;
  };

  readonly article: {
    readonly by: (names: ComponentChildren) => ComponentChildren;
    readonly andMore: (count: string) => string;
    readonly republished: (place: ComponentChildren | null, date: ComponentChildren) => ComponentChildren;
    readonly report: string;
    /** Subject of the letter that reports a mistake. */
    readonly mistakeIn: (address: string) => string;
    readonly related: string;
    readonly contents: string;
    /** The same article in another language. */
    readonly alsoIn: (language: string, title: ComponentChildren) => ComponentChildren;
    readonly moved: (title: ComponentChildren) => ComponentChildren;
  };

  readonly provenance: {
    readonly heading: string;
    readonly author: (count: number) => string;
    readonly authorUnknown: string;
    readonly firstPublished: string;
    readonly republished: string;
    readonly updated: string;
    readonly copyright: string;
    readonly original: string;
    readonly linkLost: string;
    readonly foundAt: string;
    readonly filedUnder: string;
    readonly sourceFile: string;
    readonly cleanedText: string;
  };

  readonly cite: {
    readonly heading: string;
    readonly copy: string;
    /** What the button does, to those who cannot see what it stands beside; begins with what it shows. */
    readonly copyStyle: (style: string) => string;
    readonly copied: string;
    readonly thisCopy: string;
    readonly download: string;
    /** Before links to a list's citations. */
    readonly citations: string;
  };

  readonly removed: {
    /** Where neither the publisher's lines nor lines that state facts were taken out. */
    readonly nothing: string;
    readonly heading: string;
    readonly whose: string;
    /** Why a line was removed, in words that follow "this line". */
    readonly why: (reason: Reason) => string;
  };

  /** Lines of the copy that state facts, which the page shows elsewhere. */
  readonly stated: {
    readonly heading: string;
    readonly how: string;
    readonly fields: Readonly<Record<Field, string>>;
  };

  readonly repaired: {
    readonly heading: string;
    readonly how: string;
    /** What was amiss, in words that follow "here". */
    readonly why: Readonly<Record<Repair, string>>;
  };

  readonly about: {
    readonly description: (site: string) => string;
    readonly heading: string;
    readonly what: string;
    /** `years` is empty where there are no articles. */
    readonly whatText: (site: string, articles: string, years: string) => string;
    readonly whose: string;
    readonly whoseText: string;
    readonly corrections: string;
    /** `address` is `null` where readers do not write by mail. */
    readonly correctionsText: (contact: Link, address: string | null) => ComponentChildren;
    readonly addresses: string;
    readonly addressesText: (atom: Link, json: Link) => ComponentChildren;
    readonly checksums: string;
    /** `field` is what holds the text in what the command gives. */
    readonly checksumsText: (field: ComponentChildren, command: ComponentChildren) => ComponentChildren;
    readonly privacy: string;
  };

  readonly notFound: {
    readonly title: string;
    readonly heading: string;
    readonly why: string;
    readonly ways: (search: Link, sources: Link, latest: Link) => ComponentChildren;
  };

  readonly search: {
    readonly title: string;
    readonly description: (articles: string, site: string) => string;
    readonly query: string;
    readonly order: string;
    readonly orders: Readonly<Record<"relevance" | "fresh" | "newest" | "oldest", string>>;
    readonly from: string;
    readonly to: string;
    readonly anyYear: string;
    readonly advice: string;
    readonly withoutScript: (ways: ComponentChildren) => ComponentChildren;
    readonly chosen: string;
    readonly script: SearchScriptWording;
  };
}

interface FacetWording {
  /** "Regions" */
  readonly title: string;
  /** "All 12 regions" */
  readonly all: (counted: string) => string;
  /** No article names one. */
  readonly none: string;
}
