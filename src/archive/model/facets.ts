import type { SiteConfig } from "../../config/site.ts";
import { bySpelling, type KnownName, shownName } from "../../names/known-names.ts";
import { authorSlug, nameSlug } from "../../names/name-slug.ts";
import { PUBLISHERS } from "../../publishers/publishers.ts";
import { byCodeUnit } from "../../text/by-code-unit.ts";
import type { ArchivedArticle } from "./archived-article.ts";

/** The kinds of facet, named as in addresses. */
export const FACET_KINDS = ["regions", "themes", "sources", "authors", "reports"] as const;
export type FacetKind = (typeof FACET_KINDS)[number];

/** One value of a facet and the articles it holds, newest first. */
export interface Facet {
  readonly kind: FacetKind;
  /** As its own page shows it: a known name in the site's language, else the most frequent spelling. */
  readonly name: string;
  readonly slug: string;
  /** `/regions/usa/` */
  readonly path: string;
  /** Whether it is a region or theme of the publishers'. */
  readonly known: boolean;
  readonly articles: readonly ArchivedArticle[];
}

/** A facet under the name that an article gives it. */
export interface NamedFacet {
  /** As the article writes it. */
  readonly name: string;
  readonly facet: Facet;
}

/** A facet in the making: its articles, and each way in which they write its name. */
interface Gathering {
  readonly spellings: Map<string, Spelling>;
  readonly articles: ArchivedArticle[];
}

interface Spelling {
  count: number;
  earliest: string;
}

/** The names that publishers have for regions and themes, by the slug of each spelling. */
const KNOWN = ofEachKind((kind): ReadonlyMap<string, KnownName> => {
  const isKnown = kind === "regions" || kind === "themes";
  return bySpelling(isKnown ? PUBLISHERS.flatMap((publisher) => publisher[kind]) : []);
});

/** Every facet of the archive, found by kind or by article. Names with one slug are one facet. */
export class FacetIndex {
  readonly facets: Readonly<Record<FacetKind, readonly Facet[]>>;
  readonly #bySlug: Readonly<Record<FacetKind, ReadonlyMap<string, Facet>>>;
  readonly #slugs = ofEachKind(() => new Map<string, string>());

  /** Of articles that stand newest first. */
  constructor(articles: readonly ArchivedArticle[], site: SiteConfig) {
    this.#bySlug = ofEachKind((kind) => this.#gather(articles, kind, site));
    this.facets = ofEachKind((kind) => [...this.#bySlug[kind].values()].toSorted(fullestFirst));
  }

  /** The facets of one kind that an article stands under, each once, in its order and under its names for them. */
  of(article: ArchivedArticle, kind: FacetKind): readonly NamedFacet[] {
    const names = new Map<string, string>();
    for (const name of namesIn(article, kind)) {
      const slug = this.#slugOf(name, kind);
      if (!names.has(slug)) names.set(slug, name);
    }
    return [...names].flatMap(([slug, name]) => {
      const facet = this.#bySlug[kind].get(slug);
      return facet === undefined ? [] : [{ name, facet }];
    });
  }

  #gather(
    articles: readonly ArchivedArticle[],
    kind: FacetKind,
    site: SiteConfig,
  ): ReadonlyMap<string, Facet> {
    const gatherings = new Map<string, Gathering>();
    for (const article of articles) {
      for (const name of namesIn(article, kind)) {
        const slug = this.#slugOf(name, kind);
        const { spellings, articles: held } = gatherings.get(slug) ?? begin(gatherings, slug);
        count(spellings, name, article.date);
        if (held.at(-1) !== article) held.push(article);
      }
    }
    return new Map(
      [...gatherings].map(([slug, { spellings, articles: held }]) => {
        const known = KNOWN[kind].get(slug);
        const name = known === undefined ? mostFrequent(spellings) : shownName(known, site);
        const path = `/${kind}/${slug}/`;
        return [slug, { kind, name, slug, path, known: known !== undefined, articles: held }];
      }),
    );
  }

  #slugOf(name: string, kind: FacetKind): string {
    const slugs = this.#slugs[kind];
    const made = slugs.get(name);
    if (made !== undefined) return made;
    const own = kind === "authors" ? authorSlug(name) : nameSlug(name);
    const slug = KNOWN[kind].get(own)?.slug ?? own;
    slugs.set(name, slug);
    return slug;
  }
}

function ofEachKind<T>(make: (kind: FacetKind) => T): Readonly<Record<FacetKind, T>> {
  return {
    regions: make("regions"),
    themes: make("themes"),
    sources: make("sources"),
    authors: make("authors"),
    reports: make("reports"),
  };
}

function namesIn(article: ArchivedArticle, kind: FacetKind): readonly string[] {
  if (kind !== "sources") return article[kind];
  return article.source === null ? [] : [article.source.name];
}

function begin(gatherings: Map<string, Gathering>, slug: string): Gathering {
  const gathering = { spellings: new Map(), articles: [] };
  gatherings.set(slug, gathering);
  return gathering;
}

/** Counts a spelling of an article no younger than those before it. */
function count(spellings: Map<string, Spelling>, name: string, date: string): void {
  const spelling = spellings.get(name);
  if (spelling === undefined) spellings.set(name, { count: 1, earliest: date });
  else {
    spelling.count += 1;
    spelling.earliest = date;
  }
}

/** Of spellings equally frequent the earliest, then the first by code unit. */
function mostFrequent(spellings: ReadonlyMap<string, Spelling>): string {
  const [first] = [...spellings].toSorted(
    ([a, m], [b, n]) => n.count - m.count || byCodeUnit(m.earliest, n.earliest) || byCodeUnit(a, b),
  );
  return first?.[0] ?? "";
}

function fullestFirst(a: Facet, b: Facet): number {
  return b.articles.length - a.articles.length || byCodeUnit(a.slug, b.slug);
}
