// What the search adds to every page, each loaded when it is wanted: `/` leads to the search box, hits open under it at
// the first letter, and words that a search found are marked. Without this script the box is a plain form.

import { HIGHLIGHT } from "./highlight-parameter.ts";

document.addEventListener("keydown", (event) => {
  const { key, target } = event;
  if (key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = "input:not([type=checkbox]), select, textarea";
  if (target instanceof HTMLElement && (target.isContentEditable || target.matches(typing))) return;
  const input = document.querySelector("input[type=search]");
  if (!(input instanceof HTMLInputElement)) return;
  event.preventDefault();
  input.focus();
  input.select();
});

const box = document.querySelector(".search-box");
if (box instanceof HTMLFormElement) {
  const open = async () => (await import("./box.ts")).openHits(box);
  box.addEventListener("input", open, { once: true });
}

const address = new URL(location.href);
const article = document.getElementById("content");
if (address.searchParams.has(HIGHLIGHT) && article !== null) {
  const { highlight } = await import("./highlight.ts");
  highlight(article, address.searchParams.getAll(HIGHLIGHT));
  // The address that a reader passes on is the article's own.
  address.searchParams.delete(HIGHLIGHT);
  history.replaceState(history.state, "", address);
}
