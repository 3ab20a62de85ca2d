// How numbers, counts and dates are written: the pages and the search page's script have it from here alone.

/**
 * What decides it: a locale, and how the first day of a month is written where not as "1" ("1er janvier").
 * @typedef {{ readonly locale: string, readonly firstOfMonth: string }} Manner
 *
 * A noun's forms by plural category; `other` serves those that have none of their own.
 * @typedef {Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>} Forms
 *
 * @typedef {"day" | "longDay" | "dayOfMonth" | "month" | "monthName"} DateForm
 */

/** @type {Readonly<Record<DateForm, Intl.DateTimeFormatOptions>>} */
const DATE_FORMS = {
  day: { day: "numeric", month: "short", year: "numeric" },
  longDay: { day: "numeric", month: "long", year: "numeric" },
  dayOfMonth: { day: "numeric", month: "long" },
  month: { month: "long", year: "numeric" },
  monthName: { month: "short" },
};

/**
 * Writes numbers, counts and dates in one manner.
 * @param {Manner} manner
 */
export function formatsOf({ locale, firstOfMonth }) {
  const numbers = new Intl.NumberFormat(locale);
  const shortNumbers = new Intl.NumberFormat(locale, { notation: "compact" });
  const plurals = new Intl.PluralRules(locale);
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  /** @type {Map<DateForm, Intl.DateTimeFormat>} */
  const dates = new Map();

  /** @param {DateForm} form */
  function dateFormat(form) {
    const format =
      dates.get(form) ?? new Intl.DateTimeFormat(locale, { ...DATE_FORMS[form], timeZone: "UTC" });
    dates.set(form, format);
    return format;
  }

  return {
    /** "1,204" @param {number} count */
    number: (count) => numbers.format(count),

    /** "1.2K" @param {number} count */
    shortNumber: (count) => shortNumbers.format(count),

    /** "1 article", "1,204 articles" @param {number} count @param {Forms} forms */
    counted: (count, forms) => `${numbers.format(count)} ${forms[plurals.select(count)] ?? forms.other}`,

    /** A language (BCP 47): "French", "Brazilian Portuguese" @param {string} tag */
    language: (tag) => languages.of(tag) ?? tag,

    /** A date (`2023-01-16`, or `2023-01`): "16 January 2023" @param {string} date @param {DateForm} form */
    date: (date, form) =>
      dateFormat(form)
        .formatToParts(new Date(date))
        .map(({ type, value }) => (type === "day" && value === "1" ? firstOfMonth : value))
        .join(""),
  };
}

/**
 * Whether two tags (BCP 47) are of one language, whatever its regions.
 * @param {string} one
 * @param {string} other
 */
export function sameLanguage(one, other) {
  return new Intl.Locale(one).language === new Intl.Locale(other).language;
}

/**
 * A sentence with its places filled: "Show {count} more".
 * @param {string} sentence
 * @param {Readonly<Record<string, string>>} values
 */
export function filled(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}
