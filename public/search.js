// The search page. Its only state is the address, `/search/?q=cuba&region=USA&sort=newest`: every change of a
// control becomes an address, and what is shown follows from the address alone.

import { filled } from "./formats.js";
import { ask, SORTS } from "./search-index.js";
import { drawChips, drawFacets, row } from "./search-view.js";
import { articles, formats, words } from "./search-words.js";

/** @import { Counts, Query, Result } from "./search-index.js" */

const FILTERS = ["region", "theme", "source", "author", "report", "year"];
const STEP = 20;
const TYPING_PAUSE_MS = 150;

const main = /** @type {HTMLElement} */ (document.getElementById("search"));
const form = /** @type {HTMLFormElement} */ (document.getElementById("search-form"));
const input = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
const sorting = /** @type {HTMLSelectElement} */ (form.elements.namedItem("sort"));
const status = /** @type {HTMLElement} */ (document.getElementById("search-status"));
const chips = /** @type {HTMLElement} */ (document.getElementById("search-chips"));
const facets = /** @type {HTMLElement} */ (document.getElementById("search-filters"));
const list = /** @type {HTMLElement} */ (document.getElementById("search-results"));
const more = /** @type {HTMLButtonElement} */ (document.getElementById("search-more"));
const bundle = /** @type {string} */ (main.dataset.pagefind);

/** Counts the searches: an answer that comes after a newer question is dropped. */
let turn = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let pause;
/** @type {readonly Result[]} */
let rest = [];

/** @returns {Query} */
function readAddress() {
  const parameters = new URLSearchParams(location.search);
  return {
    q: parameters.get("q")?.trim() ?? "",
    sort: SORTS.find((sort) => sort === parameters.get("sort")) ?? "relevance",
    filters: Object.fromEntries(
      FILTERS.map((name) => [name, [...new Set(parameters.getAll(name).map(filterValue))]]),
    ),
  };
}

/**
 * A name as the index has it (`src/search/filter-value.ts`).
 * @param {string} name
 */
function filterValue(name) {
  return name.replaceAll('"', "”").replaceAll("\\", "/");
}

/** @param {Query} query */
function addressOf({ q, sort, filters }) {
  const parameters = new URLSearchParams();
  if (q !== "") parameters.set("q", q);
  for (const name of FILTERS) for (const value of filters[name] ?? []) parameters.append(name, value);
  if (sort !== "relevance") parameters.set("sort", sort);
  return location.pathname + (parameters.size === 0 ? "" : `?${parameters}`);
}

/**
 * Moves to what the controls say: as a new step of the history, or in place while a reader types.
 * @param {"pushState" | "replaceState"} step
 * @param {Query["filters"]} [filters]
 */
function go(step, filters = readAddress().filters) {
  clearTimeout(pause);
  const address = addressOf({ q: input.value.trim(), sort: sorting.value, filters });
  if (address === location.pathname + location.search) return;
  history[step](null, "", address);
  show();
}

/**
 * The chosen filters with one value more or less.
 * @param {string} name
 * @param {string} value
 * @param {boolean} wanted
 */
function withFilter(name, value, wanted) {
  const { filters } = readAddress();
  const others = (filters[name] ?? []).filter((chosen) => chosen !== value);
  return { ...filters, [name]: wanted ? [...others, value] : others };
}

/** Shows what the address asks for. */
async function show() {
  const mine = ++turn;
  const query = readAddress();
  const filtered = Object.values(query.filters).some((values) => values.length > 0);
  const asked = query.q !== "" || filtered;
  if (status.textContent === "") status.textContent = words.searching;
  try {
    const answer = await ask(bundle, query);
    const results = asked ? answer.results : [];
    const rows = await Promise.all(results.slice(0, STEP).map(row));
    if (mine !== turn) return;
    keepFocus(() => {
      list.replaceChildren(...rows);
      keepRest(results.slice(STEP));
      drawChips(chips, query);
      drawFacets(facets, query, answer.counts);
    });
    if (!asked) status.textContent = invitation(answer.counts);
    else if (results.length > 0) status.textContent = articles(results.length);
    else status.textContent = nothingFound(query, filtered);
  } catch {
    if (mine !== turn) return;
    list.replaceChildren();
    keepRest([]);
    status.textContent = words.failed;
  }
}

/** @param {Query} query @param {boolean} filtered */
function nothingFound({ q }, filtered) {
  if (q === "") return words.nothingOfAll;
  return filled(filtered ? words.nothingFiltered : words.nothing, { words: q });
}

/** @param {Counts} counts */
function invitation(counts) {
  // Every article has one year, so the years add up to the archive.
  const all = Object.values(counts.year ?? {}).reduce(
    (/** @type {number} */ sum, count) => sum + (count ?? 0),
    0,
  );
  if (all === 0) return words.empty;
  return filled(words.invitation, { articles: articles(all) });
}

/** @param {readonly Result[]} results */
function keepRest(results) {
  rest = results;
  more.hidden = rest.length === 0;
  more.textContent = filled(words.more, { count: formats.number(Math.min(STEP, rest.length)) });
}

/**
 * Redraws the page; a control that was in focus and drawn anew has it again, a chip gives it to its neighbour.
 * @param {() => void} redraw
 */
function keepFocus(redraw) {
  const active = document.activeElement;
  const place = active instanceof HTMLButtonElement ? chipButtons().indexOf(active) : -1;
  redraw();
  if (active === null || active.isConnected) return;
  const left = chipButtons();
  const next =
    active instanceof HTMLInputElement
      ? [...facets.querySelectorAll("input")].find(
          (box) => box.name === active.name && box.value === active.value,
        )
      : left[Math.min(place, left.length - 1)];
  (next ?? input).focus({ preventScroll: true });
}

function chipButtons() {
  return [...chips.querySelectorAll("button")];
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  go("pushState");
});
input.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(() => go("replaceState"), TYPING_PAUSE_MS);
});
sorting.addEventListener("change", () => go("pushState"));
facets.addEventListener("change", ({ target }) => {
  if (target instanceof HTMLInputElement)
    go("pushState", withFilter(target.name, target.value, target.checked));
});
chips.addEventListener("click", ({ target }) => {
  const { name, value } = target instanceof HTMLButtonElement ? target.dataset : {};
  if (name && value) go("pushState", withFilter(name, value, false));
});
more.addEventListener("click", async () => {
  const mine = turn;
  const rows = await Promise.all(rest.slice(0, STEP).map(row));
  if (mine !== turn) return;
  list.append(...rows);
  keepRest(rest.slice(STEP));
  rows[0]?.querySelector("a")?.focus();
});
addEventListener("popstate", start);

function start() {
  clearTimeout(pause);
  const { q, sort } = readAddress();
  input.value = q;
  sorting.value = sort;
  show();
}

start();
