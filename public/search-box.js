// The best hits under the search box. They are a plain list of links: arrows lead through it, Escape closes it.

import { element } from "./elements.js";
import { filled, formatsOf, sameLanguage } from "./formats.js";
import { askThread } from "./search-ask.js";
import { queryOf } from "./search-query.js";
import { readFiled } from "./search-terms.js";

/** @import { Hit } from "./search-files.js" */
/** @import { SearchBoxWords } from "../layouts/wording/wording.ts" */

const MOST = 6;
const TYPING_PAUSE_MS = 150;

/**
 * Opens the best hits under a search box, now and as a reader types on.
 * @param {HTMLFormElement} form
 */
export function openHits(form) {
  const input = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
  /** @type {SearchBoxWords} */
  const words = JSON.parse(form.querySelector("script")?.textContent ?? "");
  const formats = formatsOf(words);

  const status = element("p");
  status.setAttribute("role", "status");
  const list = element("ul");
  const panel = element("div", status, list);
  Object.assign(panel, { className: "search-box-hits", hidden: true, tabIndex: -1 });
  form.append(panel);

  /** Counts the searches: an answer that comes after a newer question is dropped. */
  let turn = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;

  function close() {
    clearTimeout(pause);
    turn += 1;
    fill([]);
    panel.hidden = true;
    status.textContent = "";
  }

  /**
   * Fills the list anew. Of a hit that was in focus the focus stays on its article, else it goes back to the box: with
   * a link that is taken away it would be lost, and the list be closed in the midst of this.
   * @param {HTMLElement[]} rows
   */
  function fill(rows) {
    const held = links().find((hit) => hit.matches(":focus"));
    if (held) input.focus();
    list.replaceChildren(...rows);
    // The rest of its address names the words found, which are others now.
    const again = links().find(({ pathname }) => pathname === held?.pathname);
    again?.focus();
  }

  function links() {
    return [...list.querySelectorAll("a")];
  }

  async function open() {
    const mine = ++turn;
    const q = input.value.trim();
    if (q === "") return close();
    try {
      const found = await askThread("find", MOST, form.dataset.pagefind ?? "", queryOf(search(q)), []);
      if (mine !== turn) return;
      const count = formats.counted(found.count, words.articles);
      show(found.count === 0 ? filled(words.nothing, { words: q }) : count, [
        ...found.hits.map(row),
        ...(found.count > MOST ? [all(q, count)] : []),
      ]);
    } catch {
      if (mine === turn) show(words.failed, []);
    }
  }

  /** @param {string} said @param {HTMLElement[]} rows */
  function show(said, rows) {
    panel.hidden = false;
    list.hidden = rows.length === 0;
    fill(rows);
    status.textContent = said;
  }

  /** @param {Hit} hit */
  function row({ url, meta }) {
    const { date, language } = readFiled(meta.filed ?? "");
    const title = element("bdi", meta.title ?? url);
    if (language !== "" && !sameLanguage(language, words.locale)) title.lang = language;
    const dated = element("time", date && formats.date(date, "day"));
    dated.dateTime = date;
    return link(url, title, dated);
  }

  /** @param {string} q @param {string} articles */
  function all(q, articles) {
    return link(form.action + search(q), filled(words.all, { articles }));
  }

  function openSoon() {
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

/** @param {string} q */
function search(q) {
  return `?${new URLSearchParams({ q })}`;
}

/** @param {string} href @param {(Node | string)[]} children */
function link(href, ...children) {
  const made = element("a", ...children);
  made.href = href;
  return element("li", made);
}
