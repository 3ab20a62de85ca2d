// Draws hits, chips and filters: plain elements, no HTML strings.

import { filled, sameLanguage } from "./formats.js";
import { formats, words } from "./search-words.js";

/** @import { Counts, Query, Result } from "./search-index.js" */

/** How many values a long list shows first; a list that is hardly longer is shown whole. */
const LONG_LIST = 10;
const TOLERANCE = 2;
const byName = new Intl.Collator(words.locale).compare;

/**
 * A hit as a row, drawn as in the other lists, with the words found.
 * @param {Result} result
 */
export async function row(result) {
  const { url, excerpt, content, meta } = await result.data();
  const date = element("time", meta.date ? formats.date(meta.date, "day") : "");
  date.className = "row-date";
  date.dateTime = meta.date ?? "";
  const title = element("a", element("bdi", meta.title ?? url));
  const { language = words.locale } = meta;
  const foreign = !sameLanguage(language, words.locale);
  if (foreign) title.lang = language;
  title.className = "row-title";
  title.href = url;
  const source = element("span", element("bdi", meta.source ?? ""));
  source.className = "row-source";
  const text = element("p", ...marked(excerpt, content));
  text.className = "row-excerpt";
  text.dir = "auto";
  if (foreign) text.lang = language;
  const item = element("li", date, title, ...(meta.source ? [source] : []), text);
  item.className = "row";
  return item;
}

/**
 * An excerpt's text and marks, and nothing else that its HTML may hold; an ellipsis where the article goes on.
 * @param {string} excerpt
 * @param {string} content
 */
function marked(excerpt, content) {
  const { body } = new DOMParser().parseFromString(excerpt, "text/html");
  const parts = [...body.childNodes].map((node) => {
    const text = node.textContent ?? "";
    return node.nodeName === "MARK" ? element("mark", text) : text;
  });
  const plain = excerpt.replaceAll(/<\/?mark>/g, "").trim();
  return [content.startsWith(plain) ? "" : "… ", ...parts, content.endsWith(plain) ? "" : " …"];
}

/**
 * Draws one chip for each chosen value; a click on it takes the value off.
 * @param {HTMLElement} chips
 * @param {Query} query
 */
export function drawChips(chips, { filters }) {
  const chosen = Object.entries(filters).flatMap(([name, values]) =>
    values.map((value) => ({ name, value })),
  );
  chips.replaceChildren(
    ...chosen.map(({ name, value }) => {
      const chip = button(value);
      chip.setAttribute("aria-label", filled(words.takeOff, { filter: nameOf(name), value }));
      Object.assign(chip.dataset, { name, value });
      return element("li", chip);
    }),
  );
}

/**
 * Draws one list of check boxes for each filter: the most frequent values and those chosen, years newest first.
 * @param {HTMLElement} facets
 * @param {Query} query
 * @param {Counts} counts
 */
export function drawFacets(facets, { filters }, counts) {
  for (const [name, chosen] of Object.entries(filters)) {
    const facet = facetOf(facets, name);
    const list = /** @type {HTMLElement} */ (facet.querySelector("ul"));
    const values = inOrder(name, { ...zero(chosen), ...counts[name] }, chosen);
    const draw = () => {
      const whole = facet.dataset.all || values.length <= LONG_LIST + TOLERANCE;
      const shown = values.filter(([value], i) => whole || i < LONG_LIST || chosen.includes(value));
      list.replaceChildren(
        ...shown.map(([value, count]) => choice(name, value, count, chosen.includes(value))),
      );
      if (shown.length === values.length) return;
      const all = button(filled(words.all, { count: formats.number(values.length) }));
      all.addEventListener("click", () => {
        facet.dataset.all = "true";
        draw();
        list.querySelectorAll("input")[LONG_LIST]?.focus();
      });
      list.append(element("li", all));
    };
    facet.hidden = values.length === 0;
    draw();
  }
}

/** @param {readonly string[]} values @returns {Record<string, number | null>} */
function zero(values) {
  return Object.fromEntries(values.map((value) => [value, 0]));
}

/** @param {string} name @param {Record<string, number | null>} counts @param {readonly string[]} chosen */
function inOrder(name, counts, chosen) {
  const values = Object.entries(counts).filter(([value, count]) => count !== 0 || chosen.includes(value));
  return values.sort(([a, m], [b, n]) =>
    name === "year" ? byName(b, a) : (n ?? 0) - (m ?? 0) || byName(a, b),
  );
}

/**
 * The filter's `<details>`, made when it is first needed and kept, so that it stays as open as a reader left it.
 * @param {HTMLElement} facets
 * @param {string} name
 */
function facetOf(facets, name) {
  const known = facets.querySelector(`details[data-filter="${name}"]`);
  if (known instanceof HTMLDetailsElement) return known;
  const summary = element("summary", capitalised(nameOf(name)));
  const facet = element("details", summary, element("ul"));
  facet.dataset.filter = name;
  facet.open = matchMedia("(min-width: 60rem)").matches;
  facets.append(facet);
  return facet;
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
function nameOf(name) {
  return Object.entries(words.filters).find(([filter]) => filter === name)?.[1] ?? name;
}

/** @param {string} word */
function capitalised(word) {
  return word.charAt(0).toLocaleUpperCase(words.locale) + word.slice(1);
}

/** @param {string} text */
function button(text) {
  const made = element("button", text);
  made.type = "button";
  return made;
}

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {(Node | string)[]} children
 */
function element(name, ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
