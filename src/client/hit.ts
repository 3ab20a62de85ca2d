// What a list of hits shows of each: plain data, for the search page and the box of every page.

import { readFiled } from "../search/terms.ts";
import { type Formats, sameLanguage } from "../text/formats.ts";
import type { Hit } from "./pagefind.ts";

/** What is shown of a hit; `language` where it is not the interface's, else empty. */
interface HitShown {
  readonly title: string;
  readonly language: string;
  readonly date: string;
  readonly dated: string;
}

/** What is shown of a hit, to readers of a language. */
export function hitShown({ url, meta }: Hit, formats: Formats, locale: string): HitShown {
  const { date, language } = readFiled(meta.filed ?? "");
  return {
    title: meta.title ?? url,
    language: language === "" || sameLanguage(language, locale) ? "" : language,
    date,
    dated: date && formats.date(date, "day"),
  };
}

/**
 * An excerpt's texts, every second of them marked; an ellipsis where the article goes on. Its only tags are the marks:
 * of the text Pagefind escapes `<` and `>`, and nothing else.
 */
export function excerptTexts({ excerpt, content }: Pick<Hit, "excerpt" | "content">): readonly string[] {
  const texts = excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">"));
  const whole = texts.join("").trim();
  const [first = "", ...rest] = texts;
  const begun = [(content.startsWith(whole) ? "" : "… ") + first, ...rest];
  return content.endsWith(whole) ? begun : begun.with(-1, `${begun.at(-1)} …`);
}
