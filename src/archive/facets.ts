import { slug } from "../slug.ts";
import type { ArchivedArticle } from "./archive.ts";

/** The kinds of facet, named as in addresses. */
export const FACET_KINDS = ["regions", "themes", "sources", "authors", "reports"] as const;
export type FacetKind = (typeof FACET_KINDS)[number];

/** One value of a facet and the articles it holds, newest first. */
export interface Facet {
  readonly kind: FacetKind;
  /** As shown: the most frequent spelling. */
  readonly name: string;
  readonly slug: string;
  /** `/regions/usa/` */
  readonly path: string;
  readonly articles: readonly ArchivedArticle[];
}

interface Gathering {
  readonly spellings: Map<string, number>;
  readonly articles: ArchivedArticle[];
}

/** Every facet of the archive, found by kind or by article. Names with one slug are one facet. */
export class FacetIndex {
  readonly facets: Readonly<Record<FacetKind, readonly Facet[]>>;
  readonly #bySlug: ReadonlyMap<FacetKind, ReadonlyMap<string, Facet>>;
  readonly #slugs = new Map<string, string>();

  constructor(articles: readonly ArchivedArticle[]) {
    this.#bySlug = new Map(FACET_KINDS.map((kind) => [kind, this.#gather(articles, kind)]));
    const ordered = (kind: FacetKind) => [...(this.#bySlug.get(kind)?.values() ?? [])].toSorted(fullestFirst);
    this.facets = {
      regions: ordered("regions"),
      themes: ordered("themes"),
      sources: ordered("sources"),
      authors: ordered("authors"),
      reports: ordered("reports"),
    };
  }

  /** The facets of one kind that an article stands under, in the article's order. */
  of(article: ArchivedArticle, kind: FacetKind): readonly Facet[] {
    const slugs = new Set(namesIn(article, kind).map((name) => this.#slugOf(name)));
    return [...slugs].flatMap((wanted) => this.#bySlug.get(kind)?.get(wanted) ?? []);
  }

  #gather(articles: readonly ArchivedArticle[], kind: FacetKind): ReadonlyMap<string, Facet> {
    const gatherings = new Map<string, Gathering>();
    for (const article of articles) {
      for (const name of namesIn(article, kind)) {
        const key = this.#slugOf(name);
        const gathering: Gathering = gatherings.get(key) ?? { spellings: new Map(), articles: [] };
        gatherings.set(key, gathering);
        gathering.spellings.set(name, (gathering.spellings.get(name) ?? 0) + 1);
        if (gathering.articles.at(-1) !== article) gathering.articles.push(article);
      }
    }
    return new Map(
      [...gatherings].map(([key, { spellings, articles: held }]) => [
        key,
        { kind, name: mostFrequent(spellings), slug: key, path: `/${kind}/${key}/`, articles: held },
      ]),
    );
  }

  #slugOf(name: string): string {
    const known = this.#slugs.get(name) ?? slug(name);
    this.#slugs.set(name, known);
    return known;
  }
}

function namesIn(article: ArchivedArticle, kind: FacetKind): readonly string[] {
  if (kind !== "sources") return article[kind];
  return article.source === null ? [] : [article.source.name];
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? "";
}

function fullestFirst(a: Facet, b: Facet): number {
  return b.articles.length - a.articles.length || (a.slug < b.slug ? -1 : 1);
}
