/**
 * Tells of one heading after another the level it has in a page's outline: 2 under the headline, else one below the
 * heading that it stands under. Authors and conversions skip levels; readers who go by headings would miss them.
 */
export function outline(): (depth: number) => number {
  const above: number[] = [];
  return (depth) => {
    while ((above.at(-1) ?? 0) >= depth) above.pop();
    return Math.min(6, above.push(depth) + 1);
  };
}
