import { wordsOf } from "../src/markdown/plain-text.ts";
import { leadsSomewhere } from "../src/markdown/remark-offline.ts";

/** What the HTML of an article may hold. */
const ELEMENTS = new Set(
  "p div h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong del a br hr table thead tbody tr th td input section sup span".split(
    " ",
  ),
);
const ATTRIBUTES =
  /^(?:href|title|start|id|class|tabindex|type|checked|disabled|aria-\w+|data-footnotes?|data-footnote-\w+|data-pagefind-ignore|dir|lang|role)$/;

const TAG = /<(\/?)([a-zA-Z][^\s/>]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };

/** What in the HTML of an article could run, load or hide something; nothing, if all is well. */
export function dangersIn(html: string): readonly string[] {
  const dangers: string[] = [];
  const rest = html.replace(TAG, (tag, _slash, name: string, attributes: string) => {
    if (!ELEMENTS.has(name)) dangers.push(tag);
    for (const [, attribute = "", value = ""] of attributes.matchAll(/\s+([^\s=>/]+)(?:="([^"]*)")?/g)) {
      if (!ATTRIBUTES.test(attribute)) dangers.push(tag);
      if (attribute === "role" && value !== "group") dangers.push(tag);
      // What is hidden from the search is the number of a note, and nothing an article brings along.
      if (attribute === "data-pagefind-ignore" && !attributes.includes("data-footnote-ref"))
        dangers.push(tag);
      if (attribute === "href" && !/^(?:https?:\/\/|mailto:|#)/i.test(value)) dangers.push(tag);
    }
    return "";
  });
  return rest.includes("<") ? [...dangers, rest] : dangers;
}

/** Words of an article's text that are not shown in their order; the numbers of notes are not its own. */
export function lostWords(text: string, shownText: string): readonly string[] {
  const shown = wordsOf(shownText);
  let at = 0;
  return wordsOf(text.replace(/\[\^[^\]]*\]/g, " ")).filter((word) => {
    const found = shown.indexOf(word, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}

/** The text of HTML, blocks parted by line ends. */
export function textOf(html: string): string {
  return decoded(
    html.replace(TAG, (_tag, _slash, name: string) => (INLINE.has(name.toLowerCase()) ? "" : "\n")),
  );
}

const INLINE = new Set(["em", "strong", "del", "a", "code", "sup", "span"]);

function decoded(html: string): string {
  return html.replace(/&(?:#x([0-9a-f]+)|(lt|gt|quot|amp));/gi, (_, hex?: string, name?: string) =>
    hex === undefined ? (ENTITIES[name ?? ""] ?? "") : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}

/**
 * A specification's HTML as an article shows it: headings under the headline, links that lead somewhere alone,
 * images as links; then without what makes no difference to a reader (spelling of references, space between tags).
 */
export function asShown(html: string): string {
  const above: string[] = [];
  return normalized(
    html
      .replace(/<img src="([^"]*)" alt="([^"]*)"( title="[^"]*")? \/>/g, (_, url, alt, title = "") =>
        leadsSomewhere(decoded(url)) ? `<a href="${url}"${title}>${alt || url}</a>` : alt || url,
      )
      .replace(/<a href="([^"]*)"( title="[^"]*")?>(.*?)<\/a>/gs, (_, url, title = "", inner) =>
        leadsSomewhere(decoded(url)) ? `<a href="${url}"${title}>${inner}</a>` : inner,
      )
      .replace(/(?<=<a href=")[A-Z]+:/g, (scheme) => scheme.toLowerCase())
      .replace(/<(\/?)h([1-6])>/g, (_, slash, level) => {
        if (slash === "") above.splice(0, above.length, ...above.filter((higher) => higher < level), level);
        return `<${slash}h${Math.min(6, above.length + 1)}>`;
      })
      .replace(/ align="\w+"/g, "")
      .replace(/<pre>/g, '<pre tabindex="0">')
      .replace(/<table>/g, '<div class="wide" role="group" aria-label="Table" tabindex="0"><table>')
      .replace(/<\/table>/g, "</table></div>")
      .replace(/<input( checked="")? disabled="" type="checkbox">/g, (_, checked) => (checked ? "☑" : "☐")),
  );
}

/** An article's HTML to compare with `asShown`. */
export function normalized(html: string): string {
  return html
    .replace(/<input type="checkbox"( checked)? disabled>/g, (_, checked) => (checked ? "☑" : "☐"))
    .replace(/ class="(?:contains-task-list|task-list-item|left|center|right|address)"/g, "")
    .replace(/(<h\d) id="h-[a-z0-9-]+"/g, "$1")
    .replace(/<(br|hr) \/>/g, "<$1>")
    .replace(/&(?:lt|#x3C);/gi, "&lt;")
    .replace(/&(?:amp|#x26);/gi, "&amp;")
    .replace(/&(?:quot|#x22);/gi, '"')
    .replace(/&(?:gt|#x3E);/gi, ">")
    .replace(/>\s*\n\s*</g, "><")
    .trim();
}
