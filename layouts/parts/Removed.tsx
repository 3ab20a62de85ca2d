import type { ArchivedArticle } from "../../src/archive/archive.ts";
import { reasonOf } from "../../src/publishers/publishers.ts";
import type { SiteConfig } from "../../src/site.ts";
import { counted } from "../wording/counts.ts";
import { directionOf } from "../wording/language.ts";
import { wordingOf } from "../wording/of-site.ts";

interface Props {
  readonly site: SiteConfig;
  readonly article: ArchivedArticle;
}

/** What the archive took out of the copy and why, from the article's ledger. */
export function Removed({ site, article }: Props) {
  const words = wordingOf(site).removed;
  const removals = article.ledger.flatMap(({ kind, rule, start, end }) => {
    const text = article.content.slice(start, end).trim();
    const reason = reasonOf(article.publisher, rule ?? "");
    return kind === "boilerplate" && text !== "" ? [{ rule, reason, text, start }] : [];
  });
  if (removals.length === 0) return <p class="removed">{words.nothing}</p>;
  return (
    <details class="removed">
      <summary>
        {words.heading} <span class="count">{counted(site, removals.length, "passages")}</span>
      </summary>
      <p>{words.whose}</p>
      <ol>
        {removals.map(({ rule, reason, text, start }) => (
          <li key={start}>
            <p class="why">
              {reason !== null && words.why(reason)} <code>{rule}</code>
            </p>
            <p class="verbatim" lang={article.language} dir={directionOf(article.language)}>
              {text}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
