/** One stretch of a text node that lies on one source line. */
interface TextPiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LINE_END = /\r\n|\r|\n/g;

/** Cuts a text node where its source lines end. Where that cannot be told (an encoded line end) it is one piece. */
export function textPieces(value: string, start: number, end: number, content: string): readonly TextPiece[] {
  const parts = value.split(LINE_END);
  const ends = [...content.slice(start, end).matchAll(LINE_END)].map(
    (match) => start + match.index + match[0].length,
  );
  if (ends.length !== parts.length - 1) return [{ text: value.replaceAll(LINE_END, " "), start, end }];
  return parts.map((text, i) => ({ text, start: ends[i - 1] ?? start, end: ends[i] ?? end }));
}
