// What the search adds to every page, each loaded when it is wanted: `/` leads to the search box, hits open under it at
// the first letter, and words that a search found are marked. Without this script the box is a plain form.

import { HIGHLIGHT } from "./search-terms.js";

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
  const open = async () => (await import("./search-box.js")).openHits(box);
  box.addEventListener("input", open, { once: true });
}

if (new URLSearchParams(location.search).has(HIGHLIGHT)) import("./highlight.js");
