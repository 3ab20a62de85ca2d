import type { Language } from "./language.ts";

/** German, as it is met in lists of names: no copy in it is known yet. */
export const german: Language = {
  tag: "de",
  months: "",
  weekdays: [],
  ordinals: [],
  of: [],
  by: [],
  // "von und zu" is part of one name.
  and: ["(?<!\\svon\\s)[Uu]nd", "UND"],
  writesFor: [],
  posts: [],
  postAt: [],
  credits: [],
  labels: { region: "regionen?", theme: "themen?", report: "berichte?" },
  betweenNetworks: [],
};
