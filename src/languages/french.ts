import type { Language } from "./language.ts";

/** French. */
export const french: Language = {
  tag: "fr",
  months: "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
  weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  ordinals: ["er"],
  of: [],
  by: ["par"],
  and: ["[Ee]t", "ET"],
  writesFor: ["pour"],
  posts: ["professeure?|directeur|directrice|journaliste|auteure?|écrivaine?|économiste|historienn?e?"],
  postAt: ["de", "du", "à", "en", "et"],
  credits: ["traduct", "traduit", "édit", "entretien", "propos recueillis"],
  labels: { region: "régions?", theme: "thèmes?", report: "analyses?" },
  betweenNetworks: ["et", "ou"],
};
