import type { ArchivedArticle } from "../../src/archive/archive.ts";
import { REPAIRS } from "../../src/articles/repair.ts";
import type { SiteConfig } from "../../src/site.ts";
import { counted } from "../wording/counts.ts";
import { directionOf } from "../wording/language.ts";
import { wordingOf } from "../wording/of-site.ts";

/** How many words are shown on each side, and how far they are looked for. */
const WORDS = 6;
const REACH = 120;

interface Props {
  readonly site: SiteConfig;
  readonly article: ArchivedArticle;
}

/** Where the archive joined what the copy had cut, from the article's ledger, with the words on both sides. */
export function Repaired({ site, article: { content, ledger, language } }: Props) {
  const words = wordingOf(site).repaired;
  const repairs = ledger.filter(({ kind }) => kind === "repair");
  if (repairs.length === 0) return null;
  return (
    <details class="removed">
      <summary>
        {words.heading} <span class="count">{counted(site, repairs.length, "passages")}</span>
      </summary>
      <p>{words.how}</p>
      <ol>
        {repairs.map(({ rule, start, end }) => {
          const before = content
            .slice(Math.max(0, start - REACH), start)
            .trim()
            .split(/\s+/);
          const after = content
            .slice(end, end + REACH)
            .trim()
            .split(/\s+/);
          const repair = REPAIRS.find((each) => each === rule);
          return (
            <li key={start}>
              <p class="why">
                {repair && words.why[repair]} <code>{rule}</code>
              </p>
              <p class="verbatim" lang={language} dir={directionOf(language)}>
                {before.slice(-WORDS).join(" ")} <b>|</b> {after.slice(0, WORDS).join(" ")}
              </p>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
