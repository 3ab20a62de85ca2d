import type { Reposter } from "./repost-site.ts";

const LANGUAGE =
  "(?:english|spanish|italian|french|german|portuguese|ingl[eé]s[e]?|espa[nñ]ol|spagnolo|italiano?|franc[eé]s[e]?|alem[aá]n|tedesco|portugu[eé]s)";

/** bibliotecapleyades.net, which reposts articles in English, Spanish and Italian. */
export const bibliotecaPleyades: Reposter = {
  sites: [
    {
      language: "en",
      form: /^(?:recovered\s+)?(?:from|through)\s+(?:the\s+)?(.{2,60}?)(?:\s*web\s?site|\s+(w\S{4,8}))$/iu,
    },
    { language: "es", form: /^del\s+sitio\s+web\s+(\S{2,40})$/iu },
    { language: "it", form: /^dal\s+sito\s+web\s+(\S{2,40})$/iu },
  ],
  page: ["source", "fuente", "fonte"],
  part: /^([Pp]art[ei]? (?:\d+|[IVXivx]+))(?:[\s:.–—-]+(["“‘'¿¡]?[\p{Lu}\d].{1,120}))?$/u,
  translator:
    /^(?:tradu[ck]ci[oó]n|traducido|traduzione|tradotto|traduction|traduit|translation|translated)(?:\s+del?\s+\p{L}+)?(?:\s+para\s+\S+)?(?:\s*:\s*|\s+(?:de|di|da|por|par|by)\s+|\s+)(?!.*versi[oó]n)(.{3,60})$/iu,
  version: new RegExp(
    `^(?:${LANGUAGE} version|versi[oó]ne? original(?:e)?(?: (?:en|in) ${LANGUAGE})?|versi[oó]ne? (?:en|in) ${LANGUAGE})$`,
    "iu",
  ),
  returns:
    /^(?:return|back|go back|regresar|volver|ritorna(?:re)?|torna(?:re)?|retour)(?: (?:to|al?|a la|ad?|à|au) .{2,70})?(?<![.!?:;,])$/iu,
  returnsUnlinked: /^\S+(?: [al]+| to| à| au)*$|\s[^\s\p{Ll}]*[\p{Lu}\d]/u,
};
