// Draws hits, chips and filters.

import { button, element } from "./elements.js";
import { filled, sameLanguage } from "./formats.js";
import { chosenIn } from "./search-query.js";
import { LONG_LIST, readFiled, WHOLE_LIST } from "./search-terms.js";
import { formats, words } from "./search-words.js";

/** @import { Counts } from "./search-counts.js" */
/** @import { Hit } from "./search-files.js" */
/** @import { Query } from "./search-query.js" */

const byName = new Intl.Collator(words.locale).compare;

/**
 * A hit as a row, drawn as in the other lists, with the words found.
 * @param {Hit} hit
 */
export function row({ url, excerpt, content, meta, filters }) {
  const { date, language } = readFiled(meta.filed ?? "");
  const dated = element("time", date && formats.date(date, "day"));
  dated.className = "row-date";
  dated.dateTime = date;
  const title = element("a", element("bdi", meta.title ?? url));
  const foreign = language !== "" && !sameLanguage(language, words.locale);
  if (foreign) title.lang = language;
  title.className = "row-title";
  title.href = url;
  const sources = (filters.source ?? []).map((name) => element("span", element("bdi", name)));
  for (const source of sources) source.className = "row-source";
  const text = element("p", ...marked(excerpt, content));
  text.className = "row-excerpt";
  text.dir = "auto";
  if (foreign) text.lang = language;
  const item = element("li", dated, title, ...sources, text);
  item.className = "row";
  return item;
}

/**
 * An excerpt's text and marks; an ellipsis where the article goes on. Its only tags are the marks: of the text Pagefind
 * escapes `<` and `>`, and nothing else.
 * @param {string} excerpt
 * @param {string} content
 */
function marked(excerpt, content) {
  const texts = excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">"));
  const parts = texts.map((text, i) => (i % 2 === 1 ? element("mark", text) : text));
  const plain = texts.join("").trim();
  return [content.startsWith(plain) ? "" : "… ", ...parts, content.endsWith(plain) ? "" : " …"];
}

/**
 * Draws one chip for each chosen value; a click on it takes the value off.
 * @param {HTMLElement} chips
 * @param {Query} query
 */
export function drawChips(chips, query) {
  const drawn = chosenIn(query).map(([name, value]) => {
    const chip = button(value);
    chip.setAttribute("aria-label", filled(words.takeOff, { filter: nameOf(name), value }));
    Object.assign(chip.dataset, { name, value });
    return element("li", chip);
  });
  chips.hidden = drawn.length === 0;
  chips.replaceChildren(...drawn);
}

/**
 * Draws a list of check boxes in each filter that was counted: the most frequent values and those chosen.
 * @param {readonly HTMLDetailsElement[]} facets
 * @param {Query} query
 * @param {Counts} counts
 * @param {Readonly<Record<string, number>>} sizes how many values a filter has, where not all are counted
 * @param {() => Promise<void>} redraw draws this anew, with every value of the filters that are to be shown whole
 */
export function drawFacets(facets, query, counts, sizes, redraw) {
  for (const facet of facets) {
    const { filter: name = "", all } = facet.dataset;
    const list = /** @type {HTMLElement} */ (facet.querySelector("ul"));
    const chosen = query.filters[name] ?? [];
    const counted = counts[name];
    if (counted === undefined) continue;
    const values = inOrder({ ...zero(chosen), ...counted }, chosen);
    const size = Math.max(values.length, sizes[name] ?? 0);
    const whole = all || size <= WHOLE_LIST;
    const shown = values.filter(([value], i) => whole || i < LONG_LIST || chosen.includes(value));
    list.replaceChildren(
      ...shown.map(([value, count]) => choice(name, value, count, chosen.includes(value))),
    );
    facet.hidden = values.length === 0;
    if (shown.length === size) continue;
    const rest = button(filled(words.all, { count: formats.number(size) }));
    rest.addEventListener("click", async () => {
      facet.dataset.all = "true";
      await redraw();
      list.querySelectorAll("input")[LONG_LIST]?.focus();
    });
    list.append(element("li", rest));
  }
}

/** @param {readonly string[]} values @returns {Record<string, number | null>} */
function zero(values) {
  return Object.fromEntries(values.map((value) => [value, 0]));
}

/** @param {Record<string, number | null>} counts @param {readonly string[]} chosen */
function inOrder(counts, chosen) {
  const values = Object.entries(counts).filter(([value, count]) => count !== 0 || chosen.includes(value));
  return values.sort(([a, m], [b, n]) => (n ?? 0) - (m ?? 0) || byName(a, b));
}

/** @param {string} name @param {string} value @param {number | null} count @param {boolean} checked */
function choice(name, value, count, checked) {
  const box = element("input");
  Object.assign(box, { type: "checkbox", name, value, checked });
  const label = element("label", box, element("span", value));
  if (count !== null) label.append(element("span", formats.number(count)));
  return element("li", label);
}

/** What readers call a filter. @param {string} name */
export function nameOf(name) {
  return Object.entries(words.filters).find(([filter]) => filter === name)?.[1] ?? name;
}
