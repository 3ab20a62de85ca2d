import type { Line } from "./line.ts";

/** A stretch of a line's text, by its indexes. */
interface Piece {
  readonly from: number;
  readonly to: number;
}

/** A publisher's seams: whether a text holds one, and where, empty, each begins; with the lines looked through. */
interface Seams {
  readonly forms: readonly { readonly held: RegExp; readonly begins: RegExp }[];
  readonly pieces: WeakMap<Line, readonly Piece[]>;
}

const known = new WeakMap<readonly RegExp[], Seams>();

function seamsOf(seams: readonly RegExp[]): Seams {
  // One by one: an engine looks for a few letters far faster than for any of twenty expressions at each place.
  const forms = seams.map(({ source }) => ({
    held: new RegExp(source, "iu"),
    begins: new RegExp(`(?=${source})`, "giu"),
  }));
  const made = { forms, pieces: new WeakMap<Line, readonly Piece[]>() };
  known.set(seams, made);
  return made;
}

/** The stretches of a line between the publisher's seams: found once, as detection, walk and heads all ask for them. */
export function piecesOf(line: Line, seams: readonly RegExp[]): readonly Piece[] {
  const { forms, pieces } = known.get(seams) ?? seamsOf(seams);
  const found = pieces.get(line) ?? cutAt(line.text, forms);
  pieces.set(line, found);
  return found;
}

function cutAt(text: string, forms: Seams["forms"]): readonly Piece[] {
  const cuts = forms.flatMap(({ held, begins }) =>
    held.test(text) ? [...text.matchAll(begins)].map(({ index }) => index) : [],
  );
  const edges = [...new Set([0, ...cuts])].toSorted((a, b) => a - b);
  return edges.map((from, i) => ({ from, to: edges[i + 1] ?? text.length }));
}
