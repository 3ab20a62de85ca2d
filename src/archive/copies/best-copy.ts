import { bySeniority } from "../model/addresses.ts";
import type { Copy } from "./find-duplicates.ts";

/** A copy is whole that has this share of the fullest copy's letters. */
const WHOLE = 0.98;

/** The copy to publish, and why not another. */
interface Choice {
  readonly best: Copy;
  readonly why: (other: Copy) => string;
}

/** Chooses a whole copy, of these the one that states most facts, then the earliest published, then by path. */
export function chooseCopy(copies: readonly Copy[]): Choice {
  const fullest = copies.reduce((most, { letters }) => Math.max(most, letters), 0);
  const isWhole = ({ letters }: Copy): boolean => letters >= WHOLE * fullest;
  const [best] = copies
    .filter(isWhole)
    .toSorted((a, b) => factsOf(b) - factsOf(a) || bySeniority(a.article, b.article));
  if (best === undefined) throw new Error("there is no copy to choose");
  const why = (other: Copy): string => {
    if (!isWhole(other)) return "it has more of the text";
    const [facts, fewer] = [factsOf(best), factsOf(other)];
    if (facts > fewer) return `it states more facts (${facts}, this one ${fewer})`;
    return best.article.date === other.article.date ? "its path comes first" : "it was published earlier";
  };
  return { best, why };
}

function factsOf({ article }: Copy): number {
  const { subtitle, description, published, firstPublished, updated, source, url, copyright } = article;
  const single = [subtitle, description, published, firstPublished, updated, url, copyright];
  const sourced = [source?.name, source?.date, source?.url];
  const lists = [article.authors, article.regions, article.themes, article.reports];
  return (
    [...single, ...sourced].filter((fact) => typeof fact === "string").length +
    lists.filter(({ length }) => length > 0).length
  );
}
