const RIGHT_TO_LEFT = new Set(["ar", "he", "fa", "ur"]);

/** The direction in which a language (BCP 47) is written. */
export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language.split("-")[0] ?? "") ? "rtl" : "ltr";
}
