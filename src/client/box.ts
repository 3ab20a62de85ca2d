// The best hits under the search box. They are a plain list of links: arrows lead through it, Escape closes it.

import type { SearchBoxWords } from "../search/page-json.ts";
import { queryOf } from "../search/query.ts";
import { filled, formatsOf } from "../text/formats.ts";
import { askThread } from "./ask.ts";
import { brought, element, found, link } from "./elements.ts";
import { hitShown } from "./hit.ts";
import type { Hit } from "./pagefind.ts";

const MOST = 6;
const TYPING_PAUSE_MS = 150;

/** Opens the best hits under a search box, now and as a reader types on. */
export function openHits(form: HTMLFormElement): void {
  const input = found(".search-box input", HTMLInputElement);
  const words = brought<SearchBoxWords>(".search-box script");
  const formats = formatsOf(words);

  const status = element("p");
  status.setAttribute("role", "status");
  const list = element("ul");
  const panel = element("div", status, list);
  Object.assign(panel, { className: "search-box-hits", hidden: true, tabIndex: -1 });
  form.append(panel);

  /** Counts the searches: an answer that comes after a newer question is dropped. */
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const links = () => [...list.querySelectorAll("a")];

  function close(): void {
    clearTimeout(pause);
    turn += 1;
    fill([]);
    panel.hidden = true;
    status.textContent = "";
  }

  /**
   * Fills the list anew. Of a hit that was in focus the focus stays on its article, else it goes back to the box: with
   * a link that is taken away it would be lost, and the list be closed in the midst of this.
   */
  function fill(hits: readonly HTMLAnchorElement[]): void {
    const held = links().find((hit) => hit.matches(":focus"));
    if (held) input.focus();
    list.replaceChildren(...hits.map((hit) => element("li", hit)));
    // The rest of its address names the words found, which are others now.
    hits.find(({ pathname }) => pathname === held?.pathname)?.focus();
  }

  async function open(): Promise<void> {
    const mine = ++turn;
    const q = input.value.trim();
    if (q === "") return close();
    const search = `?${new URLSearchParams({ q })}`;
    try {
      const finding = await askThread("find", MOST, form.dataset.pagefind ?? "", queryOf(search), []);
      if (mine !== turn) return;
      const articles = formats.counted(finding.count, words.articles);
      const all = link(form.action + search, filled(words.all, { articles }));
      show(finding.count === 0 ? filled(words.nothing, { words: q }) : articles, [
        ...finding.hits.map(drawn),
        ...(finding.count > MOST ? [all] : []),
      ]);
    } catch {
      if (mine === turn) show(words.failed, []);
    }
  }

  function show(said: string, hits: readonly HTMLAnchorElement[]): void {
    panel.hidden = false;
    list.hidden = hits.length === 0;
    fill(hits);
    status.textContent = said;
  }

  function drawn(hit: Hit): HTMLAnchorElement {
    const { title, language, date, dated } = hitShown(hit, formats, words.locale);
    const titled = element("bdi", title);
    if (language !== "") titled.lang = language;
    const time = element("time", dated);
    time.dateTime = date;
    return link(hit.url, titled, time);
  }

  function openSoon(): void {
    clearTimeout(pause);
    pause = setTimeout(open, TYPING_PAUSE_MS);
  }

  openSoon();
  form.addEventListener("input", openSoon);
  form.addEventListener("keydown", (event) => {
    if (panel.hidden) return;
    const stops = [input, ...links()];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      close();
      input.focus();
    } else if (step !== undefined) {
      const place = stops.findIndex((stop) => stop.matches(":focus"));
      stops[Math.min(Math.max(place + step, 0), stops.length - 1)]?.focus();
    } else return;
    event.preventDefault();
  });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close();
  });
}
