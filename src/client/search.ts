// The search page. Its only state is the address: every change of a control becomes an address, and what is shown
// follows from the address alone. Pagefind is loaded when there is something to ask.

import type { SearchStart, SearchWords } from "../search/page-json.ts";
import { isAsked, type Query, queryOf, searchOf, withValue } from "../search/query.ts";
import { LONG_LIST } from "../search/terms.ts";
import { filled } from "../text/formats.ts";
import { askThread } from "./ask.ts";
import { drawChips, drawFacet, drawYears, row } from "./draw.ts";
import { brought, element, found, link } from "./elements.ts";
import { articles, chipsOf, facetShown, isOpenAtFirst, speechOf, statusOf, yearsShown } from "./shown.ts";
import type { Answer } from "./thread.ts";

const STEP = 10;
const TYPING_PAUSE_MS = 150;
const LONG_WAIT_MS = 700;

const main = found("#search", HTMLElement);
const form = found("#search-form", HTMLFormElement);
const input = found("#q", HTMLInputElement);
const selects = (["sort", "from", "to"] as const).map(
  (name) => [name, found(`#${name}`, HTMLSelectElement)] as const,
);
const status = found("#search-status", HTMLElement);
const answered = found("#search-answer", HTMLElement);
const advice = found("#search-advice", HTMLElement);
const chips = found("#search-chips", HTMLElement);
const years = found("#search-years", HTMLDetailsElement);
const filters = found("#search-filters", HTMLElement);
const facets = [...filters.querySelectorAll("details")];
const list = found("#search-results", HTMLElement);
const more = found("#search-more", HTMLButtonElement);
const { pagefind: bundle = "", vocabulary = "" } = main.dataset;
const start = brought<SearchStart>("#search-start");
const speech = speechOf(brought<SearchWords>("#search-words"));
const { words, formats } = speech;

/** Counts the searches: an answer that comes after a newer question is dropped. */
let turn = 0;
let pause: ReturnType<typeof setTimeout> | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;
/** Whether a reader is in the middle of a query. */
let typing = false;
/** How many hits are not shown yet. */
let rest = 0;
/** The filters whose values are counted, which are those that stand open: each is a file to load. */
let counted: readonly string[] = [];

const readAddress = (): Query => queryOf(location.search);
const nameOf = (facet: HTMLElement): string => facet.dataset.filter ?? "";

/** Moves to what the controls say, and to `changes` that the form does not hold: as a new step of the history, or in place while a reader types. */
function go(step: "pushState" | "replaceState", changes: Partial<Query> = {}): void {
  clearTimeout(pause);
  const search = searchOf({ ...readAddress(), q: input.value.trim(), ...changes });
  if (search === location.search) return;
  history[step](null, "", location.pathname + search);
  show();
}

/** Shows what the address asks for. */
async function show(): Promise<void> {
  const mine = ++turn;
  const query = readAddress();
  for (const [name, select] of selects) select.value = query[name];
  const asked = isAsked(query);
  counted = facets.filter((facet) => facet.open).map(nameOf);
  const loads = asked || facets.some((facet) => facet.dataset.all);
  // The page takes the form of an answer at once, under the reader's hand: nothing moves when the answer comes.
  if (asked && !main.classList.contains("asked")) status.textContent = words.searching;
  main.classList.toggle("asked", asked);
  keepFocus(() => drawChips(chips, chipsOf(query, speech)));
  // What is shown meanwhile answers an older question.
  clearTimeout(waiting);
  if (asked) waiting = setTimeout(() => (status.textContent = words.searching), LONG_WAIT_MS);
  const wanted = ["year", ...counted];
  const answer: Answer | null = loads
    ? await askThread("ask", history.state?.hits ?? STEP, bundle, query, start.years, wanted).catch(
        () => null,
      )
    : { count: 0, hits: [], counts: start.counts };
  if (mine !== turn) return;
  clearTimeout(waiting);
  const none = Object.fromEntries(wanted.map((name) => [name, {}]));
  draw(query, answer ?? { count: 0, hits: [], counts: none }, loads ? {} : start.sizes);
  status.textContent = answer === null ? words.failed : statusOf(query, answer.count, start, speech);
  if (asked && answer?.count === 0) await leadOn(query, mine);
  if (mine === turn) answered.hidden = false;
}

/** Draws an answer; `sizes` tells how many values a filter has, where not all are counted. */
function draw(query: Query, { count, hits, counts }: Answer, sizes: Readonly<Record<string, number>>): void {
  keepFocus(() => {
    list.replaceChildren(...hits.map((hit) => row(hit, speech)));
    list.hidden = hits.length === 0;
    countRest(count - hits.length);
    advice.hidden = true;
    drawYears(years, yearsShown(query, counts.year ?? {}, start.years, speech));
    for (const facet of facets) {
      const name = nameOf(facet);
      const values = counts[name];
      if (values === undefined) continue;
      const { [name]: chosen = [] } = query.filters;
      const shown = facetShown(values, chosen, sizes[name] ?? 0, facet.dataset.all !== undefined, speech);
      drawFacet(facet, name, shown, async () => {
        facet.dataset.all = "true";
        await show();
        facet.querySelectorAll("input")[LONG_LIST]?.focus();
      });
    }
  });
}

/** Where nothing was found, says what to do. */
async function leadOn(query: Query, mine: number): Promise<void> {
  const leads = await import("./advice.ts")
    .then(({ advise }) => advise(bundle, vocabulary, query, start.years, speech))
    .catch(() => []);
  if (mine !== turn) return;
  const items = leads.map(({ query, says, count }) =>
    element(
      "li",
      link(location.pathname + searchOf(query), says),
      " ",
      element("span", articles(speech, count)),
    ),
  );
  advice.replaceChildren(...items);
  advice.hidden = items.length === 0;
}

function countRest(hits: number): void {
  rest = hits;
  more.hidden = rest === 0;
  more.textContent = filled(words.more, { count: formats.number(Math.min(STEP, rest)) });
}

/** Redraws the page; a control that was in focus and drawn anew has it again, a chip gives it to its neighbour. */
function keepFocus(redraw: () => void): void {
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

function chipButtons(): HTMLButtonElement[] {
  return [...chips.querySelectorAll("button")];
}

/** The letters of one query are one step; with Enter, or when a reader leaves the box, it is made. */
function typed(): void {
  go(typing ? "replaceState" : "pushState");
  typing = true;
}

function typedWhole(): void {
  typed();
  typing = false;
}

/** Shows what the address says, whatever a reader has typed since. */
function follow(): Promise<void> {
  clearTimeout(pause);
  typing = false;
  input.value = readAddress().q;
  return show();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  typedWhole();
});
input.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(typed, TYPING_PAUSE_MS);
});
input.addEventListener("change", typedWhole);
for (const [name, select] of selects)
  select.addEventListener("change", () => go("pushState", { [name]: select.value }));
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
  const rows = hits.map((hit) => row(hit, speech));
  list.append(...rows);
  countRest(rest - rows.length);
  history.replaceState({ hits: list.children.length }, "");
  rows[0]?.querySelector("a")?.focus();
});
addEventListener("popstate", follow);

const wide = matchMedia("(min-width: 60rem)").matches;
years.open = wide;
for (const facet of facets) facet.open = isOpenAtFirst(nameOf(facet), readAddress(), wide);
// The list is drawn after the browser has gone back to where a reader was on it.
addEventListener("pagehide", () => history.replaceState({ ...history.state, top: scrollY }, ""));
const { top } = history.state ?? {};
follow().then(() => top && scrollTo(0, top));
