import { type KnownName, spellingsOf } from "../names/known-names.ts";
import { publisherById } from "../publishers/publishers.ts";
import { nearest } from "../text/nearest.ts";
import { positionAt } from "../text/position.ts";
import type { ArchiveMessage } from "./model/archive-message.ts";
import type { ArchivedArticle } from "./model/archived-article.ts";
import type { Facet, FacetIndex } from "./model/facets.ts";

/** The kinds of facet whose names publishers have, and what one of them is called. */
const KINDS = { regions: "region", themes: "theme" } as const;
type Kind = keyof typeof KINDS;

/**
 * Warns of every region and theme that no publisher has, in articles of a publisher that has some: once, in the first
 * file that has it. The name is kept.
 */
export function unknownNames(index: FacetIndex): readonly ArchiveMessage[] {
  return (["regions", "themes"] as const).flatMap((kind) =>
    index.facets[kind].flatMap((facet) => {
      const [first, ...others] = facet.articles.filter((article) => namesFor(article, kind).length > 0);
      if (facet.known || first === undefined) return [];
      const article = others.reduce((a, b) => (b.file < a.file ? b : a), first);
      return [unknown(kind, facet, article, others.length, index)];
    }),
  );
}

/** The regions or themes that an article's publisher has. */
function namesFor({ publisher }: ArchivedArticle, kind: Kind): readonly KnownName[] {
  return publisherById(publisher)?.[kind] ?? [];
}

/** The warning, where `others` articles more have the name. */
function unknown(
  kind: Kind,
  facet: Facet,
  article: ArchivedArticle,
  others: number,
  index: FacetIndex,
): ArchiveMessage {
  const one = KINDS[kind];
  const written = index.of(article, kind).find((named) => named.facet === facet)?.name ?? facet.name;
  const near = nearest(written, spellingsOf(namesFor(article, kind)));
  const help = near === null ? "." : `; did you mean ${JSON.stringify(near)}?`;
  const alsoIn = others === 0 ? "" : `, here and in ${others} other article${others === 1 ? "" : "s"}`;
  const reason = `${JSON.stringify(written)} is no known ${one}${help} It is kept as it stands${alsoIn}; to change it, state "${kind}" in the front matter`;
  return {
    file: article.file,
    message: { ...placeOf(article, kind, written), severity: "warning", rule: `unknown-${one}`, reason },
  };
}

/** Where a file states a value: the value itself, else the line that gives the field, else the top. */
function placeOf({ content, ledger }: ArchivedArticle, kind: Kind, value: string) {
  const key = new RegExp(`(?:^|[{,]\\s*)["']?${kind}["']?\\s*:`, "m");
  for (const segment of ledger) {
    const text = content.slice(segment.start, segment.end);
    const field = segment.kind === "front-matter" ? text.search(key) : segment.field === kind ? 0 : -1;
    if (field < 0) continue;
    const at = text.indexOf(value, field);
    return positionAt(content, segment.start + (at < 0 ? field : at));
  }
  return { line: 1, column: 1 };
}
