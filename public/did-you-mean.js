// What a reader may have meant: words of the archive that are nearly those of the query.

/**
 * Words of the archive that differ from a word in a few letters; accents do not count. The nearest come first,
 * among equals those that more articles have.
 * @param {string} word
 * @param {readonly string[]} vocabulary the words that most articles have first
 */
export function nearWords(word, vocabulary) {
  const wanted = plain(word);
  const most = wanted.length < 5 ? 1 : 2;
  const near = vocabulary.flatMap((known) => {
    const distance = distanceWithin(wanted, plain(known), most);
    return distance > most || known === word ? [] : [{ known, distance }];
  });
  return near.toSorted((a, b) => a.distance - b.distance).map(({ known }) => known);
}

/** @param {string} word */
function plain(word) {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make one word of another;
 * any number above `most` where it is more.
 * @param {string} a
 * @param {string} b
 * @param {number} most
 */
function distanceWithin(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  /** @type {number[]} */
  let before = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(above, j) + 1,
        at(row, j - 1) + 1,
        at(above, j - 1) + (same ? 0 : 1),
        swapped ? at(before, j - 2) + 1 : Infinity,
      );
    }
    if (Math.min(...row) > most) return most + 1;
    before = above;
    above = row;
  }
  return at(above, b.length);
}

/** @param {readonly number[]} row @param {number} place */
function at(row, place) {
  return row[place] ?? Infinity;
}
