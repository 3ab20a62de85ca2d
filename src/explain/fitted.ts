/** A text in lines of a width, all but the first indented. */
export function hanging(text: string, indent: number, width: number): string {
  const room = Math.max(width - indent, 20);
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && columns(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join(`\n${" ".repeat(indent)}`);
}

/** A text as far as it goes into a width, with an ellipsis where it is longer. */
export function shortened(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let taken = "";
  let used = 1;
  for (const letter of text) {
    used += columns(letter);
    if (used > width) break;
    taken += letter;
  }
  return `${taken.trimEnd()}…`;
}

/** Columns of a terminal that a text takes: Chinese letters two each, combining marks none. */
function columns(text: string): number {
  let sum = 0;
  for (const letter of text) sum += /\p{M}/u.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
  return sum;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
