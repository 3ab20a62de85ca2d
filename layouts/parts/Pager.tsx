import { type SiteConfig, sitePath } from "../../src/site.ts";

interface Neighbour {
  readonly path: string;
  readonly title: string;
}

interface Props {
  readonly site: SiteConfig;
  readonly label: string;
  readonly earlier: Neighbour | null;
  readonly later: Neighbour | null;
}

/** Leads to what was published before and after. */
export function Pager({ site, label, earlier, later }: Props) {
  if (earlier === null && later === null) return null;
  return (
    <nav class="pager" aria-label={label}>
      {earlier !== null && (
        <a class="earlier" rel="prev" href={sitePath(site, earlier.path)}>
          <span class="label">Earlier</span> <bdi>{earlier.title}</bdi>
        </a>
      )}
      {later !== null && (
        <a class="later" rel="next" href={sitePath(site, later.path)}>
          <span class="label">Later</span> <bdi>{later.title}</bdi>
        </a>
      )}
    </nav>
  );
}
