import { z } from "zod";
import { isLanguageTag } from "../config/language-tag.ts";
import { parseDate } from "../text/dates.ts";
import { keepEntry } from "./keep-entry.ts";

const text = z
  .string()
  .transform((value) => value.replace(/\s+/g, " ").trim())
  .pipe(z.string().min(1, "is empty; leave the key out, or give it a value"));
const list = z.union(
  [z.array(text), text.transform((value) => [value])],
  "must be a text or a list of texts",
);
const date = text.transform((value, context) => {
  const parsed = parseDate(value);
  if (parsed === null) {
    context.addIssue({
      code: "custom",
      message: `is no date that exists: ${JSON.stringify(value)}; write it as 2023-01-16`,
    });
    return z.NEVER;
  }
  return parsed;
});
const webAddress = text.refine(
  (value) => /^https?:\/\//i.test(value) && URL.canParse(value),
  "is no web address; write it with http:// or https://",
);
const flag = z.enum(["true", "false"], "must be true or false").transform((value) => value === "true");
const language = text.refine(
  (value) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) && isLanguageTag(value),
  "is no language tag; write it as en, fr or pt-BR",
);
const slug = text.refine(
  (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 80,
  "may hold a-z, 0-9 and single hyphens, 80 characters at most",
);
const ALIASES = "must be a path of the site such as /2023/01/old-name/, or a list of them";
const alias = text.refine((value) => /^\/([a-z0-9-]+\/)+$/.test(value), ALIASES);
const articleName = text.refine(
  (value) => /^(?![/.])[^\\]+\.md$/i.test(value) || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
  "must name an article by its path within the articles' folder, such as 2023/us-cuba-talks.md, or by its slug",
);

/** What an editor may state about an article in its front matter. Every field beats what the text says. */
export const frontMatterSchema = z.strictObject({
  /** The headline. */
  title: text.optional(),
  subtitle: text.optional(),
  /** The standfirst: a sentence or two under the headline. */
  description: text.optional(),
  /** One name or a list of names, as they should be shown. */
  authors: list.optional(),
  /** When the publisher of this copy published it. */
  published: date.optional(),
  /** When it first appeared anywhere. */
  firstPublished: date.optional(),
  updated: date.optional(),
  /** Where it first stood: a name, or name with date and url. */
  source: z
    .union([
      z.strictObject({ name: text, date: date.optional(), url: webAddress.optional() }),
      text.transform((name) => ({ name, date: undefined, url: undefined })),
    ])
    .optional(),
  /** The original page of this article on the publisher's site. */
  url: webAddress.optional(),
  regions: list.optional(),
  themes: list.optional(),
  reports: list.optional(),
  /** The article's language where it is not the publisher's: `fr`, `pt-BR`. */
  language: language.optional(),
  /** The publisher whose boilerplate is round the text, where it is not recognised. */
  publisher: text.optional(),
  copyright: text.optional(),
  /** The last part of the article's address, where the file name should not be it. */
  slug: slug.optional(),
  /** Addresses of this site that used to lead to the article. */
  aliases: z.union([z.array(alias), alias.transform((value) => [value])], ALIASES).optional(),
  /** `true` keeps the article out of the site. */
  draft: flag.optional(),
  /**
   * The article that this file is a copy of, by its path within the articles' folder (`2023/us-cuba-talks.md`, or as
   * much of its end as only that file has) or by its slug: that one is published, and this one's addresses lead there.
   */
  duplicateOf: articleName.optional(),
  /** Articles that resemble this one and are published beside it, named likewise: an update, a weekly column. */
  notDuplicateOf: z.union([z.array(articleName), articleName.transform((value) => [value])]).optional(),
  /** The article that this one is a translation of, or that is one of this, named likewise: their pages lead to each other. */
  translationOf: articleName.optional(),
  /** What must stay in this article: rules by id, lines of the file by number. */
  keep: z.preprocess((value) => (typeof value === "string" ? [value] : value), z.array(keepEntry)).optional(),
});

/** Front matter after validation; dates are `YYYY-MM-DD`. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** The keys front matter may have. */
export const FRONT_MATTER_KEYS = Object.keys(frontMatterSchema.shape);
