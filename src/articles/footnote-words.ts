/** What stands in an article's text without being its author's: the names of its notes. */
export interface FootnoteWords {
  /** The language they are in. */
  readonly language: string;
  readonly heading: string;
  /** Of the link that jumps back; a note referred to again is told apart by a second number. */
  readonly back: (note: string) => string;
}

const ENGLISH: FootnoteWords = {
  language: "en",
  heading: "Footnotes",
  back: (note) => `Back to reference ${note}`,
};
const WORDS: readonly FootnoteWords[] = [
  ENGLISH,
  { language: "fr", heading: "Notes", back: (note) => `Retour à l’appel de note ${note}` },
  { language: "es", heading: "Notas", back: (note) => `Volver a la llamada de nota ${note}` },
  { language: "pt", heading: "Notas", back: (note) => `Voltar à chamada da nota ${note}` },
  { language: "it", heading: "Note", back: (note) => `Torna al richiamo della nota ${note}` },
  { language: "de", heading: "Fußnoten", back: (note) => `Zurück zur Fußnote ${note}` },
  { language: "ar", heading: "الهوامش", back: (note) => `العودة إلى موضع الهامش ${note}` },
];

/** The words in an article's language, else in English. */
export function footnoteWords(language: string): FootnoteWords {
  return WORDS.find((words) => words.language === language.split("-")[0]) ?? ENGLISH;
}
