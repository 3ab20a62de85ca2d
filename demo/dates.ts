import type { Language } from "./prose.ts";

/** How a date is written; `iso` is how the archive keeps it. */
export type DateForm =
  | "iso"
  | "long" // January 6, 2023
  | "padded" // January 06, 2023
  | "no-comma" // January 6 2023
  | "ordinal" // January 6th, 2023
  | "short" // Jan. 6, 2023
  | "day-first" // 6 January 2023
  | "day-first-spaced" // 6  January 2023
  | "dotted" // 6.1.2023
  | "spanish" // 6 de enero 2023
  | "spanish-full" // 6 de enero de 2023
  | "spanish-short"; // 6 Enero de 2023

const MONTHS = {
  en: "January,February,March,April,May,June,July,August,September,October,November,December".split(","),
  fr: "janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre".split(","),
  es: "enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre".split(","),
};

/** The day so many days after (or before) another; days are `YYYY-MM-DD`. */
export function daysLater(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return new Date(time).toISOString().slice(0, 10);
}

/** A `YYYY-MM-DD` day written in one of the forms that publishers use. */
export function writeDate(day: string, form: DateForm, language: Language): string {
  const [year = "", monthNumber = "", padded = ""] = day.split("-");
  const date = String(Number(padded));
  const month = MONTHS[language][Number(monthNumber) - 1] ?? "";
  switch (form) {
    case "iso":
      return day;
    case "long":
      return `${month} ${date}, ${year}`;
    case "padded":
      return `${month} ${padded}, ${year}`;
    case "no-comma":
      return `${month} ${date} ${year}`;
    case "ordinal":
      return `${month} ${date}${ordinalEnding(Number(date))}, ${year}`;
    case "short":
      return `${month.length > 4 ? `${month.slice(0, 3)}.` : month} ${date}, ${year}`;
    case "day-first":
      return language === "fr" ? `${padded} ${month} ${year}` : `${date} ${month} ${year}`;
    case "day-first-spaced":
      return `${date}  ${month} ${year}`;
    case "dotted":
      return `${date}.${Number(monthNumber)}.${year}`;
    case "spanish":
      return `${date} de ${MONTHS.es[Number(monthNumber) - 1]} ${year}`;
    case "spanish-full":
      return `${padded} de ${month} de ${year}`;
    case "spanish-short":
      return `${date} ${month.slice(0, 1).toUpperCase()}${month.slice(1)} de ${year}`;
  }
}

function ordinalEnding(day: number): string {
  if (day > 10 && day < 14) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}
