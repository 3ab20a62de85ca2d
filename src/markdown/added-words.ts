/** What stands in an article's text without being its author's: the names of its notes and tables. */
interface AddedWords {
  /** The language they are in. */
  readonly language: string;
  readonly notes: string;
  /** Of the link that jumps back; a note referred to again is told apart by a second number. */
  readonly back: (note: string) => string;
  /** Of the box in which a table scrolls. */
  readonly table: string;
}

const ENGLISH: AddedWords = {
  language: "en",
  notes: "Footnotes",
  back: (note) => `Back to reference ${note}`,
  table: "Table",
};
const WORDS: readonly AddedWords[] = [
  ENGLISH,
  { language: "fr", notes: "Notes", back: (note) => `Retour à l’appel de note ${note}`, table: "Tableau" },
  { language: "es", notes: "Notas", back: (note) => `Volver a la llamada de nota ${note}`, table: "Tabla" },
  { language: "pt", notes: "Notas", back: (note) => `Voltar à chamada da nota ${note}`, table: "Tabela" },
  { language: "it", notes: "Note", back: (note) => `Torna al richiamo della nota ${note}`, table: "Tabella" },
  { language: "de", notes: "Fußnoten", back: (note) => `Zurück zur Fußnote ${note}`, table: "Tabelle" },
  { language: "ar", notes: "الهوامش", back: (note) => `العودة إلى موضع الهامش ${note}`, table: "جدول" },
];

/** The words in an article's language, else in English. */
export function addedWords(language: string): AddedWords {
  return WORDS.find((words) => words.language === language.split("-")[0]) ?? ENGLISH;
}
