// Makes elements of what the search page shows. Bars are drawn by attributes: the security policy forbids styles.

import { button, element, link } from "./elements.ts";
import { excerptTexts, hitShown } from "./hit.ts";
import type { Hit } from "./pagefind.ts";
import type { Bar, Chip, FacetShown, Speech, YearsShown } from "./shown.ts";

const TALLEST = 48;
const SVG = "http://www.w3.org/2000/svg";

/** A hit as a row, as in the other lists, with the words found. */
export function row(hit: Hit, { words, formats }: Speech): HTMLElement {
  const shown = hitShown(hit, formats, words.locale);
  const dated = classed("row-date", element("time", shown.dated));
  dated.dateTime = shown.date;
  const title = classed("row-title", link(hit.url, element("bdi", shown.title)));
  const sources = (hit.filters.source ?? []).map((name) =>
    classed("row-source", element("span", element("bdi", name))),
  );
  const texts = excerptTexts(hit).map((text, i) => (i % 2 === 1 ? element("mark", text) : text));
  const excerpt = classed("row-excerpt", element("p", ...texts));
  excerpt.dir = "auto";
  if (shown.language !== "") for (const foreign of [title, excerpt]) foreign.lang = shown.language;
  return classed("row", element("li", dated, title, ...sources, excerpt));
}

/** Draws the chips. */
export function drawChips(list: HTMLElement, chips: readonly Chip[]): void {
  list.hidden = chips.length === 0;
  list.replaceChildren(
    ...chips.map(({ name, value, label }) => {
      const chip = button(value);
      chip.setAttribute("aria-label", label);
      Object.assign(chip.dataset, { name, value });
      return element("li", chip);
    }),
  );
}

/** Draws the check boxes of a filter; its last button calls `showAll`. */
export function drawFacet(
  facet: HTMLElement,
  name: string,
  { hidden, choices, all }: FacetShown,
  showAll: () => void,
): void {
  const rows = choices.map(({ value, count, checked }) => {
    const box = Object.assign(element("input"), { type: "checkbox", name, value, checked });
    const label = element("label", box, element("span", value));
    if (count !== "") label.append(element("span", count));
    return label;
  });
  const rest = all === "" ? [] : [button(all)];
  for (const button of rest) button.addEventListener("click", showAll);
  facet.hidden = hidden;
  facet.querySelector("ul")?.replaceChildren(...[...rows, ...rest].map((row) => element("li", row)));
}

/** Draws the hits by year: each bar is a link that narrows the search to its year. */
export function drawYears(frame: HTMLElement, { hidden, ranged, bars }: YearsShown): void {
  frame.hidden = hidden;
  const list = frame.querySelector("ol");
  list?.classList.toggle("ranged", ranged);
  list?.replaceChildren(...bars.map((bar) => element("li", drawnBar(bar))));
}

function drawnBar({ year, count, says, share, search, current }: Bar): HTMLElement {
  const century = classed("century", element("span", year.slice(0, 2)));
  const period = classed("period", element("span", century, year.slice(2)));
  const number = classed("count", element("span", count));
  for (const seen of [number, period]) seen.setAttribute("aria-hidden", "true");
  const heard = classed("unseen", element("span", says));
  if (share === 0) return classed("mark", element("span", period, heard));
  const mark = link(location.pathname + search, number, rectangle(share), period, heard);
  if (current) mark.setAttribute("aria-current", "true");
  return classed("mark", mark);
}

function rectangle(share: number): SVGElement {
  const height = String(Math.max(2, Math.round(share * TALLEST)));
  const svg = drawing("svg", {
    class: "bar",
    width: "10",
    height,
    "aria-hidden": "true",
    focusable: "false",
  });
  svg.append(drawing("rect", { width: "100%", height: "100%" }));
  return svg;
}

function drawing(name: "svg" | "rect", attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

function classed<Kind extends Element>(name: string, element: Kind): Kind {
  element.setAttribute("class", name);
  return element;
}
