/** What a made-up article can be about: the words of one subject. */
export interface Topic {
  readonly themes: readonly string[];
  /** Plural nouns. */
  readonly things: readonly string[];
  /** Institutions, with their article. */
  readonly bodies: readonly string[];
  readonly facts: readonly string[];
}

/** The sentence templates of one language, by the part they play. */
export interface Vocabulary {
  readonly topics: readonly Topic[];
  readonly towns: readonly string[];
  readonly lands: readonly string[];
  readonly rivers: readonly string[];
  readonly people: readonly string[];
  readonly roles: readonly string[];
  readonly smallNumbers: readonly string[];
  readonly months: readonly string[];
  readonly money: readonly string[];
  readonly leads: readonly string[];
  readonly background: readonly string[];
  readonly figures: readonly string[];
  readonly quotes: readonly string[];
  readonly dispute: readonly string[];
  readonly history: readonly string[];
  readonly consequences: readonly string[];
  readonly closings: readonly string[];
  readonly titles: readonly string[];
  readonly subtitles: readonly string[];
  readonly headings: readonly string[];
  readonly listIntros: readonly string[];
  readonly listItems: readonly string[];
  readonly epigraphs: readonly string[];
  readonly editorsNoteHeading: readonly string[];
  readonly editorsNotes: readonly string[];
  readonly forewords: readonly string[];
  readonly credits: readonly string[];
  readonly aboutTheAuthor: string;
  readonly bios: readonly string[];
  readonly notes: readonly string[];
  readonly notesHeading: readonly string[];
  /** Author's sentences that speak the publisher's words: at the start of a body, and at its end. */
  readonly traps: { readonly opening: readonly string[]; readonly closing: readonly string[] };
}
