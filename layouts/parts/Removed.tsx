import type { ArchivedArticle } from "../../src/archive/model/archived-article.ts";
import { BROKEN_SIGN } from "../../src/cleaning/sign-repairs.ts";
import type { SiteConfig } from "../../src/config/site.ts";
import { reasonOf } from "../../src/publishers/publishers.ts";
import type { Segment } from "../../src/text/stretch.ts";
import { withSigns } from "../../src/text/windows-1252.ts";
import { wordingOf } from "../wording/of-site.ts";
import { Passages } from "./Passages.tsx";

interface Props {
  readonly site: SiteConfig;
  readonly article: ArchivedArticle;
}

/** What the archive took out of the copy, from the article's ledger: the publisher's lines, and those that state facts. */
export function Removed({ site, article }: Props) {
  const { removed, stated } = wordingOf(site);
  const content = withSigns(article.content);
  const taken = unbroken(article.ledger)
    .map((segment) => ({ ...segment, text: content.slice(segment.start, segment.end).trim() }))
    .filter(({ text }) => text !== "");
  const publishers = taken
    .filter(({ kind }) => kind === "boilerplate")
    .map(({ start, rule, text }) => {
      const reason = reasonOf(article.publisher, rule ?? "");
      return { start, rule, why: reason === null ? null : removed.why(reason), text };
    });
  const fields = new Map(Object.entries(stated.fields));
  const factual = taken
    .filter(({ kind }) => kind === "metadata")
    .map(({ start, rule, field = "", text }) => {
      const why = field.split("+").map((name) => fields.get(name) ?? name);
      return { start, rule, why: why.join(", "), text };
    });
  const parts = [
    { heading: removed.heading, note: removed.whose, passages: publishers },
    { heading: stated.heading, note: stated.how, passages: factual },
  ].filter(({ passages }) => passages.length > 0);
  if (parts.length === 0) return <p class="removed">{removed.nothing}</p>;
  return (
    <>
      {parts.map((part) => (
        <Passages key={part.heading} site={site} article={article} {...part} />
      ))}
    </>
  );
}

/** The segments of a ledger as they were before mended signs parted them. */
function unbroken(ledger: readonly Segment[]): readonly Segment[] {
  const whole: Segment[] = [];
  for (const [i, segment] of ledger.entries()) {
    const last = whole.at(-1);
    const isAfterSign = ledger[i - 1]?.rule === BROKEN_SIGN && segment.rule === last?.rule;
    const goesOn = segment.rule === BROKEN_SIGN || isAfterSign;
    if (last !== undefined && goesOn) whole[whole.length - 1] = { ...last, end: segment.end };
    else whole.push(segment);
  }
  return whole;
}
