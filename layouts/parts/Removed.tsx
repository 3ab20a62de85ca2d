import type { ArchivedArticle } from "../../src/archive/archive.ts";
import { explainRule } from "../../src/publishers/publishers.ts";
import type { SiteConfig } from "../../src/site.ts";
import { counted } from "../wording/counts.ts";
import { directionOf } from "../wording/direction.ts";

interface Props {
  readonly site: SiteConfig;
  readonly article: ArchivedArticle;
}

/** What the archive took out of the copy and why, from the article's ledger. */
export function Removed({ site, article }: Props) {
  const removals = article.ledger.flatMap(({ kind, rule, start, end }) => {
    const text = article.content.slice(start, end).trim();
    return kind === "boilerplate" && text !== "" ? [{ rule, text, start }] : [];
  });
  if (removals.length === 0) return <p class="removed">Nothing was removed from this copy.</p>;
  return (
    <details class="removed">
      <summary>
        What was removed from this copy <span class="count">{counted(site, removals.length, "passage")}</span>
      </summary>
      <p>These lines are the publisher’s, not the author’s. They stand here as they stood in the file.</p>
      <ol>
        {removals.map(({ rule, text, start }) => (
          <li key={start}>
            {rule !== undefined && <p class="why">{explainRule(article.publisher, rule)}</p>}
            <p class="verbatim" lang={article.language} dir={directionOf(article.language)}>
              {text}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
