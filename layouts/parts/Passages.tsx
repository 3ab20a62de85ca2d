import type { ComponentChildren } from "preact";
import type { ArchivedArticle } from "../../src/archive/model/archived-article.ts";
import type { SiteConfig } from "../../src/config/site.ts";
import { counted } from "../wording/counts.ts";
import { directionOf } from "../wording/language.ts";

/** A passage of the copy, and why the archive touched it. */
interface Passage {
  /** Its offset in the file. */
  readonly start: number;
  readonly rule: string | undefined;
  readonly why: string | null | undefined;
  readonly text: ComponentChildren;
}

interface Props {
  readonly site: SiteConfig;
  readonly article: ArchivedArticle;
  readonly heading: string;
  readonly note: string;
  readonly passages: readonly Passage[];
}

/** Passages of one kind, which a reader can open. */
export function Passages({ site, article: { language }, heading, note, passages }: Props) {
  return (
    <details class="removed">
      <summary>
        {heading} <span class="count">{counted(site, passages.length, "passages")}</span>
      </summary>
      <p>{note}</p>
      <ol>
        {passages.map(({ start, rule, why, text }) => (
          <li key={start}>
            <p class="why">
              {why} <code>{rule}</code>
            </p>
            <p class="verbatim" lang={language} dir={directionOf(language)}>
              {text}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
