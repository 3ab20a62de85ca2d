import type { ArchivedArticle } from "../../src/archive/model/archived-article.ts";
import { REPAIRS } from "../../src/cleaning/repair.ts";
import { BROKEN_SIGN } from "../../src/cleaning/sign-repairs.ts";
import type { SiteConfig } from "../../src/config/site.ts";
import { withSigns } from "../../src/text/windows-1252.ts";
import { wordingOf } from "../wording/of-site.ts";
import { Passages } from "./Passages.tsx";

/** How many words are shown on each side, and how far they are looked for. */
const WORDS = 6;
const REACH = 120;

interface Props {
  readonly site: SiteConfig;
  readonly article: ArchivedArticle;
}

/** Where the archive joined what the copy had cut, from the article's ledger, with the words on both sides. */
export function Repaired({ site, article }: Props) {
  const { heading, how, why } = wordingOf(site).repaired;
  const content = withSigns(article.content);
  const passages = article.ledger.flatMap(({ kind, rule, start, end }) => {
    if (kind !== "repair") return [];
    const before = wordsIn(content.slice(Math.max(0, start - REACH), start)).slice(-WORDS);
    const after = wordsIn(content.slice(end, end + REACH)).slice(0, WORDS);
    const repair = REPAIRS.find((each) => each === rule);
    const text =
      rule === BROKEN_SIGN ? (
        <>
          {onLine(content.slice(Math.max(0, start - REACH / 4), start)).at(-1)}
          <b>{content.slice(start, start + 1)}</b>
          {onLine(content.slice(start + 1, start + REACH / 4))[0]}
        </>
      ) : (
        <>
          {before.join(" ")} <b>|</b> {after.join(" ")}
        </>
      );
    return [{ start, rule, why: repair && why[repair], text }];
  });
  if (passages.length === 0) return null;
  return <Passages site={site} article={article} heading={heading} note={how} passages={passages} />;
}

/** The lines of a text: a sign is shown with what stands on its own. */
function onLine(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

function wordsIn(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
