import type { Language } from "./language.ts";

/** Italian, as it is met in translations of articles: no publisher in it is known yet. */
export const italian: Language = {
  tag: "it",
  months: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  weekdays: [],
  ordinals: [],
  of: [],
  by: ["di"],
  and: ["e"],
  writesFor: [],
  posts: [],
  postAt: [],
  credits: [],
  labels: { region: "regioni?", theme: "temi?", report: "analisi" },
  betweenNetworks: [],
};
