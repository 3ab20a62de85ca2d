import type { Language } from "./prose.ts";

/** Layouts an article can be made in; all but `plain` are pages of the publisher, by era. */
export const LAYOUTS = [
  "static",
  "legacy",
  "wordpress",
  "print-view",
  "listing",
  "print",
  "mondialisation",
  "globalizacion",
  "asia-pacific",
  "plain",
] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What cleaning must make of a made-up article: only what its file really states. */
export interface Expected {
  readonly title: string;
  readonly subtitle: string | null;
  readonly description: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly firstPublished: string | null;
  readonly source: {
    readonly name: string;
    readonly date: string | null;
    readonly url: string | null;
  } | null;
  readonly url: string | null;
  readonly regions: readonly string[];
  readonly themes: readonly string[];
  readonly reports: readonly string[];
  readonly copyright: string | null;
  readonly publisher: string;
  readonly language: Language;
  /** The body as plain text, block by block. */
  readonly text: readonly string[];
}

/** What is true of an article before its page is made, whether or not the page will say so. */
export interface Facts {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string | null;
  readonly description: string | null;
  readonly authors: readonly string[];
  readonly published: string;
  readonly firstPublished: string | null;
  readonly source: { readonly name: string; readonly date: string | null; readonly url: string | null };
  /** Address of the publisher's own page. */
  readonly url: string;
  readonly regions: readonly string[];
  readonly themes: readonly string[];
  readonly reports: readonly string[];
}

/** The facts that one line of a page states. */
export type Stated = Partial<Omit<Expected, "source" | "text" | "publisher" | "language">> & {
  readonly sourceName?: string;
  readonly sourceDate?: string;
  readonly sourceUrl?: string;
};

/** Adds up what the lines of a page state. */
export function addUp(
  stated: readonly Stated[],
): Omit<Expected, "text" | "publisher" | "language" | "title"> & { title: string | null } {
  const { sourceName, sourceDate, sourceUrl, ...facts }: Stated = Object.assign({}, ...stated);
  const source = sourceName ? { name: sourceName, date: sourceDate ?? null, url: sourceUrl ?? null } : null;
  return { ...NOTHING, ...facts, source };
}

const NOTHING = {
  title: null,
  subtitle: null,
  description: null,
  authors: [],
  published: null,
  firstPublished: null,
  url: null,
  regions: [],
  themes: [],
  reports: [],
  copyright: null,
};
