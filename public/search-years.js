// Draws the hits by year: each bar is a link that narrows the search to its year.

import { element } from "./elements.js";
import { filled } from "./formats.js";
import { addressOf, inYears, yearsChosen } from "./search-query.js";
import { articles, formats, words } from "./search-words.js";

/** @import { Query } from "./search-query.js" */

const TALLEST = 48;
const SVG = "http://www.w3.org/2000/svg";

/**
 * Draws a bar for each year of the archive. Bars are drawn by attributes: the security policy forbids styles.
 * @param {HTMLDetailsElement} frame
 * @param {Query} query
 * @param {Record<string, number | null>} counts how many articles each year would give
 * @param {readonly string[]} years those of the archive, in order
 */
export function drawYears(frame, query, counts, years) {
  const list = /** @type {HTMLElement} */ (frame.querySelector("ol"));
  const known = Object.values(counts).every((count) => count !== null);
  const most = Math.max(...years.map((year) => counts[year] ?? 0));
  frame.hidden = years.length < 2 || most === 0 || !known;
  list.classList.toggle("ranged", yearsChosen(query) !== "");
  list.replaceChildren(...years.map((year) => bar(query, year, counts[year] ?? 0, most)));
}

/** @param {Query} query @param {string} year @param {number} count @param {number} most */
function bar(query, year, count, most) {
  const number = element("span", formats.number(count));
  number.className = "count";
  const century = element("span", year.slice(0, 2));
  century.className = "century";
  const period = element("span", century, year.slice(2));
  period.className = "period";
  for (const seen of [number, period]) seen.setAttribute("aria-hidden", "true");
  const heard = element("span", filled(words.bar, { year, articles: articles(count) }));
  heard.className = "unseen";
  const parts = count === 0 ? [period, heard] : [number, drawing(count / most), period, heard];

  const mark = element(count === 0 ? "span" : "a", ...parts);
  mark.className = "mark";
  if (mark instanceof HTMLAnchorElement) {
    const alone = query.from === year && query.to === year;
    mark.href = addressOf({ ...query, from: alone ? "" : year, to: alone ? "" : year });
    if (yearsChosen(query) !== "" && inYears(query, year)) mark.setAttribute("aria-current", "true");
  }
  return element("li", mark);
}

/** @param {number} share of the tallest */
function drawing(share) {
  const svg = document.createElementNS(SVG, "svg");
  const height = Math.max(2, Math.round(share * TALLEST));
  const attributes = { class: "bar", width: 10, height, "aria-hidden": true, focusable: false };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, String(value));
  const rectangle = document.createElementNS(SVG, "rect");
  for (const side of ["width", "height"]) rectangle.setAttribute(side, "100%");
  svg.append(rectangle);
  return svg;
}
