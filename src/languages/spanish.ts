import type { Language } from "./language.ts";

/** Spanish. */
export const spanish: Language = {
  tag: "es",
  months:
    "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
  weekdays: ["lunes", "martes", "mi[ée]rcoles", "jueves", "viernes", "s[áa]bado", "domingo"],
  ordinals: ["ro", "\\.?º", "°"],
  of: ["de", "del"],
  by: ["por"],
  and: ["y", "e"],
  writesFor: ["para", "de", "en"],
  posts: ["profesora?|directora?|periodista|escritora?|economista"],
  postAt: ["de", "en", "y", "del"],
  credits: ["traduc", "editado", "entrevista"],
  labels: { region: "regi[oó]n(?:es)?", theme: "temas?", report: "(?:an[aá]lisis|informes?)" },
  betweenNetworks: ["y"],
};
