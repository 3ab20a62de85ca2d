import type { ArchivedArticle } from "../../src/archive/archive.ts";
import { reasonOf } from "../../src/publishers/publishers.ts";
import type { SiteConfig } from "../../src/site.ts";
import { wordingOf } from "../wording/of-site.ts";
import { Passages } from "./Passages.tsx";

interface Props {
  readonly site: SiteConfig;
  readonly article: ArchivedArticle;
}

/** What the archive took out of the copy and why, from the article's ledger. */
export function Removed({ site, article }: Props) {
  const { nothing, heading, whose, why } = wordingOf(site).removed;
  const passages = article.ledger.flatMap(({ kind, rule, start, end }) => {
    const text = article.content.slice(start, end).trim();
    const reason = reasonOf(article.publisher, rule ?? "");
    return kind === "boilerplate" && text !== ""
      ? [{ start, rule, why: reason === null ? null : why(reason), text }]
      : [];
  });
  if (passages.length === 0) return <p class="removed">{nothing}</p>;
  return <Passages site={site} article={article} heading={heading} note={whose} passages={passages} />;
}
