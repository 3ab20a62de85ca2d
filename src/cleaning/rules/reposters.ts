/**
 * A site that reposts other publishers' articles under a head of its own, as data: the words of its lines, which may
 * stand in any publisher's copy.
 */
export interface Reposter {
  /**
   * How it names the site that it took an article from, and the language that the copy then is in. The first group is
   * the name; a second one, where there is one, is `website` as it came.
   */
  readonly sites: readonly { readonly language: string; readonly form: RegExp }[];
  /** The words before the address of the page that a copy was taken from. */
  readonly page: readonly string[];
  /** `Part 2`, and the part's headline. */
  readonly part: RegExp;
  /** `Translated by X`, with the name, and words that lead to the article in another language. */
  readonly translator: RegExp;
  readonly version: RegExp;
  /** Links to its lists of articles, and how such a line looks where the link is lost. */
  readonly returns: RegExp;
  readonly returnsUnlinked: RegExp;
}

const LANGUAGE =
  "(?:english|spanish|italian|french|german|portuguese|ingl[eé]s[e]?|espa[nñ]ol|spagnolo|italiano?|franc[eé]s[e]?|alem[aá]n|tedesco|portugu[eé]s)";

/** bibliotecapleyades.net, which reposts articles in English, Spanish and Italian. */
const bibliotecaPleyades: Reposter = {
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

/** Every reposter the archive knows. */
export const REPOSTERS: readonly Reposter[] = [bibliotecaPleyades];
