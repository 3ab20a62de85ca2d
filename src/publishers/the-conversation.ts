import type { Line } from "../articles/lines.ts";
import { byline, dateLine } from "./head-rules.ts";
import { plain, separator } from "./line-shapes.ts";
import { isName, squish } from "./names.ts";
import { phrase } from "./phrase.ts";
import type { MetadataRule, Publisher, RemovalRule } from "./publisher.ts";
import { republishedFrom } from "./republished-from.ts";
import { titleRules } from "./title-rules.ts";

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

const byLine = byline(["by"], /the conversation/i);
const headMetadata: readonly MetadataRule[] = [
  byLine,
  {
    id: "signature",
    zone: "head",
    field: "authors",
    once: true,
    single: true,
    why: "names the authors and where they work",
    takes: (line) => {
      const authors = signers(line);
      return authors && { authors, affiliation: squish(plain(line)) };
    },
  },
  dateLine(["byline", "signature"], byLine),
];

const footMetadata: readonly MetadataRule[] = [
  republishedFrom("foot", "The Conversation", /\/\/theconversation\.com\//i, [
    "This article is republished from The Conversation under a Creative Commons licen(s|c)e( Read the original article)?( The Conversation)?",
    "This article was originally published (on|at) The Conversation Read the original article( The Conversation)?",
  ]),
  {
    id: "signature-foot",
    zone: "foot",
    field: "authors",
    once: true,
    single: true,
    beside: "any",
    why: "names the authors and where they work",
    takes: (line) => {
      const articlesBy = signers(line);
      return articlesBy && { articlesBy, affiliation: squish(plain(line)) };
    },
  },
];

const footRemovals: readonly RemovalRule[] = [
  {
    id: "provided",
    zone: "foot",
    beside: "any",
    matches: phrase("Provided by The Conversation"),
    why: "names the source once more",
  },
  {
    id: "disclosure",
    zone: "foot",
    matches: phrase(
      "…… (do|does) not work for, consult( to)?, own shares in or receive funding from any company or organi(s|z)ation that would benefit from this article, and (has|have) (no relevant affiliations|disclosed no relevant affiliations beyond their academic appointment)( above)?",
    ),
    why: "says that the authors have no interests to disclose",
  },
  {
    id: "disclosure-heading",
    zone: "foot",
    beside: ["disclosure"],
    matches: phrase("Disclosure statement"),
    why: "stands over the authors' disclosure",
  },
  {
    id: "counter",
    zone: "foot",
    beside: "any",
    matches: phrase("The Conversation"),
    why: "is the picture that counts readers",
  },
  {
    id: "foot-separator",
    zone: "foot",
    beside: "any",
    matches: separator(/^(?:\*+|\* \* \*|[-–—]+|_{3,})$/),
    why: "stands between the publisher's lines",
  },
];

/** theconversation.com, in English, as others republish it. */
export const theConversation: Publisher = {
  id: "the-conversation",
  name: "The Conversation",
  language: "en",
  syndicates: true,
  detects: () => false,
  site: null,
  rules: [...titleRules(headMetadata, [], []), ...headMetadata, ...footMetadata, ...footRemovals],
  seams: [],
  noteInFoot: null,
};
