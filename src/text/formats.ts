// How numbers, counts and dates are written: the pages and the browser's scripts have it from here alone.

/** What decides it: a locale, and how the first day of a month is written where not as "1" ("1er janvier"). */
export interface Manner {
  readonly locale: string;
  readonly firstOfMonth: string;
}

/** A noun's forms by plural category; `other` serves those that have none of their own. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** How a date is written. */
export type DateForm = keyof typeof DATE_FORMS;

const DATE_FORMS = {
  day: { day: "numeric", month: "short", year: "numeric" },
  longDay: { day: "numeric", month: "long", year: "numeric" },
  dayOfMonth: { day: "numeric", month: "long" },
  month: { month: "long", year: "numeric" },
  monthName: { month: "short" },
} as const;

/** Writes numbers, counts and dates in one manner. */
export type Formats = ReturnType<typeof formatsOf>;

/** Numbers, counts and dates in one manner. */
export function formatsOf({ locale, firstOfMonth }: Manner) {
  const numbers = new Intl.NumberFormat(locale);
  const shortNumbers = new Intl.NumberFormat(locale, { notation: "compact" });
  const plurals = new Intl.PluralRules(locale);
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  const dates = new Map<DateForm, Intl.DateTimeFormat>();

  function dateFormat(form: DateForm): Intl.DateTimeFormat {
    const format =
      dates.get(form) ?? new Intl.DateTimeFormat(locale, { ...DATE_FORMS[form], timeZone: "UTC" });
    dates.set(form, format);
    return format;
  }

  return {
    /** "1,204" */
    number: (count: number): string => numbers.format(count),

    /** "1.2K" */
    shortNumber: (count: number): string => shortNumbers.format(count),

    /** "1 article", "1,204 articles" */
    counted: (count: number, forms: Forms): string =>
      `${numbers.format(count)} ${forms[plurals.select(count)] ?? forms.other}`,

    /** A language (BCP 47): "French", "Brazilian Portuguese" */
    language: (tag: string): string => languages.of(tag) ?? tag,

    /** A date (`2023-01-16`, or `2023-01`): "16 January 2023" */
    date: (date: string, form: DateForm): string =>
      dateFormat(form)
        .formatToParts(new Date(date))
        .map(({ type, value }) => (type === "day" && value === "1" ? firstOfMonth : value))
        .join(""),
  };
}

/** Whether two tags (BCP 47) are of one language, whatever its regions. */
export function sameLanguage(one: string, other: string): boolean {
  return new Intl.Locale(one).language === new Intl.Locale(other).language;
}

/** A sentence with its places filled: "Show {count} more". */
export function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}
