import { SEVERAL_ARTICLES } from "../cleaning/keep.ts";
import type { Metadata } from "../cleaning/metadata.ts";
import type { Claim, Publisher } from "../cleaning/publisher.ts";
import type { FrontMatterBlock } from "../front-matter/front-matter.ts";
import type { Message } from "../text/message.ts";
import { positionAt } from "../text/position.ts";
import { dateOfRecord } from "./article.ts";
import type { Beginning } from "./several-articles.ts";

/** What an editor should know about a file's facts: what is missing and what could not be read. */
export function checkMetadata(
  metadata: Metadata,
  publisher: Publisher,
  claims: readonly Claim[],
  content: string,
  bodyOffset: number,
): readonly Message[] {
  const messages: Message[] = [];
  const at = positionAt(content, bodyOffset);
  const say = (severity: Message["severity"], rule: string, reason: string): void => {
    messages.push({ ...at, severity, rule, reason });
  };
  if (metadata.title === null) {
    say(
      "error",
      "title",
      'no title was found; start the article with "# Title", or add "title:" to the front matter',
    );
  }
  if (dateOfRecord(metadata) === null) {
    say("error", "date", 'no date was found; add "published: 2023-01-16" to the front matter');
  } else if (metadata.published === null && publisher.name !== "") {
    say(
      "warning",
      "date",
      `the day ${publisher.name} published it was not found; add "published:" to the front matter`,
    );
  }
  for (const { taken, line } of claims) {
    if (taken?.unread === undefined || metadata.published !== null) continue;
    const reason = `${JSON.stringify(taken.unread)} is no date that can be read; add "published:" to the front matter`;
    messages.push({ ...positionAt(content, line.start), severity: "warning", rule: "date", reason });
  }
  if (metadata.url === null && publisher.name !== "") {
    say(
      "warning",
      "missing-url",
      `the link to the original on ${publisher.name} is missing; add "url:" to the front matter`,
    );
  }
  return messages;
}

/** Refuses a file of several articles, unless `keep` says that it is one. */
export function checkSeveral(
  file: string,
  beginnings: readonly Beginning[],
  front: FrontMatterBlock,
  content: string,
): readonly Message[] {
  const rule = SEVERAL_ARTICLES;
  const entry = front.data.keep?.findIndex((keep) => "rule" in keep && keep.rule === rule) ?? -1;
  const second = beginnings[1];
  if (second === undefined) {
    if (entry < 0) return [];
    const reason = `"keep" names "${rule}", but no second article was found; remove it`;
    return [{ ...front.locate(["keep", entry]), severity: "warning", rule: "keep", reason }];
  }
  if (entry >= 0) return [];
  const places = beginnings.map(({ title, start }) => {
    return `line ${positionAt(content, start).line} (${JSON.stringify(shortened(title))})`;
  });
  const reason = `${places.length} articles stand in this file, beginning in ${places.join(", ")}; write each to a file of its own: npm run split -- ${file}; if it is one article, add "keep: [${rule}]" to its front matter`;
  return [{ ...positionAt(content, second.start), severity: "error", rule, reason }];
}

function shortened(title: string): string {
  const letters = [...title];
  return letters.length > 60 ? `${letters.slice(0, 59).join("").trimEnd()}…` : title;
}
