import { nearest } from "../articles/nearest.ts";
import { positionAt } from "../articles/position.ts";
import { REGIONS, spellingsOf, THEMES } from "../names/known-names.ts";
import type { ArchivedArticle, ArchiveMessage } from "./archive.ts";
import type { Facet, FacetIndex } from "./facets.ts";

/** The kinds of facet whose names are known, and what one of them is called. */
const KINDS = {
  regions: { one: "region", spellings: spellingsOf(REGIONS) },
  themes: { one: "theme", spellings: spellingsOf(THEMES) },
} as const;
type Kind = keyof typeof KINDS;

/**
 * Warns of every region and theme that no publisher has: once for the archive, where it first stands in the order of
 * files. The name is kept.
 */
export function unknownNames(index: FacetIndex): readonly ArchiveMessage[] {
  return (["regions", "themes"] as const).flatMap((kind) =>
    index.facets[kind].flatMap((facet) => {
      const [first, ...others] = facet.articles;
      if (facet.known || first === undefined) return [];
      return [
        unknown(
          kind,
          facet,
          others.reduce((a, b) => (b.file < a.file ? b : a), first),
          index,
        ),
      ];
    }),
  );
}

function unknown(kind: Kind, facet: Facet, article: ArchivedArticle, index: FacetIndex): ArchiveMessage {
  const { one, spellings } = KINDS[kind];
  const written = index.of(article, kind).find((named) => named.facet === facet)?.name ?? facet.name;
  const near = nearest(written, spellings);
  const help = near === null ? "." : `; did you mean ${JSON.stringify(near)}?`;
  const others = facet.articles.length - 1;
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
