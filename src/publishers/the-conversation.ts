import { definePublisher } from "../cleaning/define-publisher.ts";
import type { Line } from "../cleaning/line.ts";
import { oneLine } from "../cleaning/rules/fact.ts";
import { byline, dateLine } from "../cleaning/rules/head-rules.ts";
import { plain, separator } from "../cleaning/rules/line-shapes.ts";
import { phrase } from "../cleaning/rules/phrase.ts";
import { removal } from "../cleaning/rules/removal.ts";
import { republishedFrom } from "../cleaning/rules/republished-from.ts";
import { english } from "../languages/english.ts";
import { isName, squish } from "../names/is-name.ts";

const PROFILE = /\/\/theconversation\.com\/profiles\//i;
const INSTITUTION = /\b(?:universit|institut|college|school|academy|council|cent(?:er|re)\b|museum)/iu;

/**
 * Who signs: `Jane Doe, Professor of Law, University of X and John Roe, University of Y`. Where the links to their
 * profiles are lost, only a single signer can be told from posts and institutions.
 */
function signers(line: Line): readonly string[] | null {
  const text = squish(plain(line));
  if (line.kind !== "paragraph" || /[.!?:;…]$/.test(text)) return null;
  const linked = line.links.filter(({ url }) => PROFILE.test(url)).map((link) => squish(link.text));
  if (linked[0] !== undefined) return text.startsWith(`${linked[0]},`) ? linked : null;
  const [name = "", ...posts] = text.split(/\s*,\s*/);
  const titled = posts.every((post) => /^\p{Lu}/u.test(post) && !/\s(?:and|&)\s/i.test(post));
  return isName(name) && titled && INSTITUTION.test(posts.at(-1) ?? "") ? [name] : null;
}

const byLine = byline(english.by, /the conversation/i);
const signature = <const Id extends string>(id: Id) =>
  oneLine(id, "signature", ["authors"], "names the authors and where they work");

/** theconversation.com, in English, as others republish it. */
export const theConversation = definePublisher({
  id: "the-conversation",
  name: "The Conversation",
  language: "en",
  syndicates: true,
  regions: [],
  themes: [],
  detects: () => false,
  site: null,
  head: {
    facts: [
      byLine,
      {
        ...signature("signature"),
        reads: (line) => {
          const authors = signers(line);
          return authors && { authors, affiliation: squish(plain(line)) };
        },
      },
      dateLine(byLine),
    ],
    removals: [],
  },
  foot: {
    facts: [
      republishedFrom("republished-foot", "The Conversation", /\/\/theconversation\.com\//i, [
        "This article is republished from The Conversation under a Creative Commons licen(s|c)e( Read the original article)?( The Conversation)?",
        "This article was originally published (on|at) The Conversation Read the original article( The Conversation)?",
      ]),
      {
        ...signature("signature-foot"),
        beside: "any",
        reads: (line) => {
          const articlesBy = signers(line);
          return articlesBy && { articlesBy, affiliation: squish(plain(line)) };
        },
      },
    ],
    removals: [
      {
        id: "provided",
        beside: "any",
        matches: phrase("Provided by The Conversation"),
        why: "names the source once more",
      },
      removal(
        "disclosure",
        "says that the authors have no interests to disclose",
        "…… (do|does) not work for, consult( to)?, own shares in or receive funding from any company or organi(s|z)ation that would benefit from this article, and (has|have) (no relevant affiliations|disclosed no relevant affiliations beyond their academic appointment)( above)?",
      ),
      {
        id: "disclosure-heading",
        beside: ["disclosure"],
        matches: phrase("Disclosure statement"),
        why: "stands over the authors' disclosure",
      },
      {
        id: "counter",
        beside: "any",
        matches: phrase("The Conversation"),
        why: "is the picture that counts readers",
      },
      {
        id: "foot-separator",
        beside: "any",
        matches: separator(/^(?:\*+|\* \* \*|[-–—]+|_{3,})$/),
        why: "stands between the publisher's lines",
      },
    ],
  },
  seams: [],
  noteInFoot: null,
});
