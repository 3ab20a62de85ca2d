// The search page. Its only state is the address: every change of a control becomes an address, and what is shown
// follows from the address alone. Pagefind is loaded when there is something to ask.

import { filled } from "./formats.js";
import { askThread } from "./search-ask.js";
import { addressOf, chosenIn, queryOf, withValue } from "./search-query.js";
import { drawChips, drawFacets, row } from "./search-view.js";
import { articles, formats, words } from "./search-words.js";
import { drawYears } from "./search-years.js";

/** @import { Counts } from "./search-counts.js" */
/** @import { Answer } from "./search-thread.js" */
/** @import { Query } from "./search-query.js" */
/** @import { SearchStart } from "../layouts/search-start.ts" */

const STEP = 10;
/** Sources, authors and reports are many, and a file each. */
const OPEN_WHERE_WIDE = ["region", "theme"];
const TYPING_PAUSE_MS = 150;
const LONG_WAIT_MS = 700;

const main = /** @type {HTMLElement} */ (document.getElementById("search"));
const form = /** @type {HTMLFormElement} */ (document.getElementById("search-form"));
const input = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
const selects = ["sort", "from", "to"].map(
  (name) => /** @type {HTMLSelectElement} */ (form.elements.namedItem(name)),
);
const status = /** @type {HTMLElement} */ (document.getElementById("search-status"));
const answered = /** @type {HTMLElement} */ (document.getElementById("search-answer"));
const advice = /** @type {HTMLElement} */ (document.getElementById("search-advice"));
const chips = /** @type {HTMLElement} */ (document.getElementById("search-chips"));
const years = /** @type {HTMLDetailsElement} */ (document.getElementById("search-years"));
const filters = /** @type {HTMLElement} */ (document.getElementById("search-filters"));
const facets = [...filters.querySelectorAll("details")];
const list = /** @type {HTMLElement} */ (document.getElementById("search-results"));
const more = /** @type {HTMLButtonElement} */ (document.getElementById("search-more"));
const { pagefind: bundle = "", vocabulary = "" } = main.dataset;

/** What the page shows before anything is asked. @type {SearchStart} */
const start = JSON.parse(document.getElementById("search-start")?.textContent ?? "");

/** Counts the searches: an answer that comes after a newer question is dropped. */
let turn = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let pause;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;
/** Whether a reader is in the middle of a query. */
let typing = false;
/** How many hits are not shown yet. */
let rest = 0;
/** The filters whose values are counted, which are those that stand open: each is a file to load. @type {readonly string[]} */
let counted = [];

const readAddress = () => queryOf(location.search);

/**
 * Moves to what the controls say: as a new step of the history, or in place while a reader types.
 * @param {"pushState" | "replaceState"} step
 * @param {Partial<Query>} [changes] of what the form does not hold
 */
function go(step, changes) {
  clearTimeout(pause);
  const address = addressOf({ ...readAddress(), q: input.value.trim(), ...changes });
  if (address === location.pathname + location.search) return;
  history[step](null, "", address);
  show();
}

/** Shows what the address asks for. */
async function show() {
  const mine = ++turn;
  const query = readAddress();
  for (const select of selects) select.value = query[/** @type {"sort" | "from" | "to"} */ (select.name)];
  const asked = query.q !== "" || chosenIn(query).length > 0;
  counted = facets.filter((facet) => facet.open).map(nameOf);
  const loads = asked || facets.some((facet) => facet.dataset.all);
  // The page takes the form of an answer at once, under the reader's hand: nothing moves when the answer comes.
  if (asked && !main.classList.contains("asked")) status.textContent = words.searching;
  main.classList.toggle("asked", asked);
  keepFocus(() => drawChips(chips, query));
  // What is shown meanwhile answers an older question.
  clearTimeout(waiting);
  if (asked) waiting = setTimeout(() => (status.textContent = words.searching), LONG_WAIT_MS);
  const wanted = ["year", ...counted];
  const shown = history.state?.hits ?? STEP;
  try {
    /** @type {Answer} */
    const { count, hits, counts } = loads
      ? await askThread("ask", shown, bundle, query, start.years, wanted)
      : { count: 0, hits: [], counts: start.counts };
    if (mine !== turn) return;
    clearTimeout(waiting);
    draw(query, hits.map(row), count, counts, loads ? {} : start.sizes);
    if (!asked) status.textContent = invitation();
    else if (count > 0) status.textContent = articles(count);
    else await leadOn(query, mine);
  } catch {
    if (mine !== turn) return;
    clearTimeout(waiting);
    draw(query, [], 0, Object.fromEntries(wanted.map((name) => [name, {}])), {});
    status.textContent = words.failed;
  }
  if (mine === turn) answered.hidden = false;
}

/**
 * @param {Query} query
 * @param {HTMLElement[]} rows
 * @param {number} count how many could be shown
 * @param {Counts} counts
 * @param {Readonly<Record<string, number>>} sizes
 */
function draw(query, rows, count, counts, sizes) {
  keepFocus(() => {
    list.replaceChildren(...rows);
    list.hidden = rows.length === 0;
    countRest(count - rows.length);
    advice.hidden = true;
    drawYears(years, query, counts.year ?? {}, start.years);
    drawFacets(facets, query, counts, sizes, show);
  });
}

function invitation() {
  if (start.articles === 0) return words.empty;
  return filled(words.invitation, { articles: articles(start.articles) });
}

/** Says that nothing was found, and then what to do. @param {Query} query @param {number} mine */
async function leadOn(query, mine) {
  const sentence = chosenIn(query).length > 0 ? words.nothingFiltered : words.nothing;
  status.textContent = query.q === "" ? words.nothingOfAll : filled(sentence, { words: query.q });
  const { advise } = await import("./search-advice.js");
  const ways = await advise(bundle, vocabulary, query, start.years).catch(() => []);
  if (mine !== turn) return;
  advice.replaceChildren(...ways);
  advice.hidden = ways.length === 0;
}

/** @param {number} hits that are not shown */
function countRest(hits) {
  rest = hits;
  more.hidden = rest === 0;
  more.textContent = filled(words.more, { count: formats.number(Math.min(STEP, rest)) });
}

/**
 * Redraws the page; a control that was in focus and drawn anew has it again, a chip gives it to its neighbour.
 * @param {() => void} redraw
 */
function keepFocus(redraw) {
  const active = document.activeElement;
  const place = active instanceof HTMLButtonElement ? chipButtons().indexOf(active) : -1;
  const year = [...years.querySelectorAll("li")].findIndex((bar) => bar.contains(active));
  redraw();
  if (active === null || (active.isConnected && active.checkVisibility())) return;
  const left = chipButtons();
  const next =
    active instanceof HTMLInputElement
      ? [...filters.querySelectorAll("input")].find(
          (box) => box.name === active.name && box.value === active.value,
        )
      : (years.querySelectorAll("li")[year]?.querySelector("a") ?? left[Math.min(place, left.length - 1)]);
  (next ?? input).focus({ preventScroll: true });
}

function chipButtons() {
  return [...chips.querySelectorAll("button")];
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  typed();
  typing = false;
});
input.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(typed, TYPING_PAUSE_MS);
});
input.addEventListener("change", () => {
  typed();
  typing = false;
});
for (const select of selects)
  select.addEventListener("change", () => go("pushState", { [select.name]: select.value }));
for (const facet of facets) {
  facet.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement)
      go("pushState", withValue(readAddress(), target.name, target.value, target.checked));
  });
  facet.addEventListener("toggle", () => {
    if (facet.open && !counted.includes(nameOf(facet))) show();
  });
}
chips.addEventListener("click", ({ target }) => {
  const { name, value } = target instanceof HTMLButtonElement ? target.dataset : {};
  if (name && value) go("pushState", withValue(readAddress(), name, value, false));
});
main.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest(".mark, #search-advice a") : null;
  if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, "", link.href);
  follow();
});
more.addEventListener("click", async () => {
  const mine = turn;
  const hits = await askThread("more", STEP, list.children.length).catch(() => null);
  if (mine !== turn) return;
  if (hits === null) {
    status.textContent = words.failed;
    return;
  }
  const rows = hits.map(row);
  list.append(...rows);
  countRest(rest - rows.length);
  history.replaceState({ hits: list.children.length }, "");
  rows[0]?.querySelector("a")?.focus();
});
addEventListener("popstate", follow);

/** The letters of one query are one step; with Enter, or when a reader leaves the box, it is made. */
function typed() {
  go(typing ? "replaceState" : "pushState");
  typing = true;
}

/** Shows what the address says, whatever a reader has typed since. */
function follow() {
  clearTimeout(pause);
  typing = false;
  input.value = readAddress().q;
  return show();
}

/** @param {HTMLDetailsElement} facet */
function nameOf(facet) {
  return facet.dataset.filter ?? "";
}

const { filters: chosen } = readAddress();
const wide = matchMedia("(min-width: 60rem)").matches;
years.open = wide;
for (const facet of facets)
  facet.open = (wide && OPEN_WHERE_WIDE.includes(nameOf(facet))) || Boolean(chosen[nameOf(facet)]?.length);
// The list is drawn after the browser has gone back to where a reader was on it.
addEventListener("pagehide", () => history.replaceState({ ...history.state, top: scrollY }, ""));
const { top } = history.state ?? {};
follow().then(() => top && scrollTo(0, top));
