import { readArticle } from "../../src/articles/read-article.ts";
import type { SiteConfig } from "../../src/config/site.ts";

/** A hostile text as an article shows it: `html` is `null` where the article is refused. */
export interface Fragment {
  readonly payload: string;
  readonly form: string;
  readonly html: string | null;
  readonly text: string;
}

/** The places of an article's text in which a hostile one may stand. */
const FORMS: Readonly<Record<string, (payload: string) => string>> = {
  plain: (payload) => payload,
  "in a sentence": (payload) => `Before ${payload} behind.`,
  "in a quoted list": (payload) => `> - ${payload}`,
  "in emphasis": (payload) => `**${payload}**`,
  heading: (payload) => `## ${payload}`,
  "link's text": (payload) => `[${payload}](http://link.example/)`,
  "link's address": (payload) => `[link](${payload})`,
  "link's address in angle brackets": (payload) => `[link](<${payload}>)`,
  "link's title": (payload) => `[link](http://link.example/ "${payload}")`,
  definition: (payload) => `[link][1]\n\n[1]: ${payload}`,
  "image's address": (payload) => `![image](${payload})`,
  "image's description": (payload) => `![${payload}](http://image.example/a.gif)`,
  autolink: (payload) => `<${payload}>`,
  "bare address": (payload) => `http://bare.example/${payload}`,
  "table cell": (payload) => `| a | b |\n| - | - |\n| ${payload} | c |`,
  code: (payload) => `\`\` ${payload} \`\``,
  "code block": (payload) => `~~~ ${payload}\n${payload}\n~~~`,
  footnote: (payload) => `Text: [^1]\n\n[^1]: ${payload}`,
  "note's name": (payload) => `Text: [^${payload}]\n\n[^${payload}]: Note.`,
  "as references": (payload) =>
    payload.replace(/[^\w\s]/gu, (sign) => `&#x${sign.codePointAt(0)?.toString(16)};`),
};

/** A hostile text read in each of the forms. */
export function fragmentsOf(payload: string, site: SiteConfig): readonly Fragment[] {
  return Object.entries(FORMS).map(([form, write]) => {
    const content = `---\ntitle: T\npublished: 2023-01-16\npublisher: plain\n---\n\nWord.\n\n${write(payload)}\n`;
    const { html, text, refused } = readArticle("a.md", new TextEncoder().encode(content), site);
    return { payload, form, html: refused ? null : html, text: text ?? "" };
  });
}
