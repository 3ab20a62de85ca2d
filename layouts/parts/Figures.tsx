import type { SiteConfig } from "../../src/config/site.ts";
import { formatCount } from "../wording/counts.ts";
import { wordingOf } from "../wording/of-site.ts";

interface Props {
  readonly site: SiteConfig;
  /** What the rows are: "Year". */
  readonly of: string;
  readonly rows: readonly { readonly name: string; readonly count: number }[];
}

/** What a chart shows, as a table, for those who cannot see it or want the numbers. */
export function Figures({ site, of, rows }: Props) {
  const { lists } = wordingOf(site);
  return (
    <details class="figures">
      <summary>{lists.asTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">{lists.articles}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, count }) => (
            <tr key={name}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td>{formatCount(site, count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
