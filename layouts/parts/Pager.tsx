import type { NamedFacet } from "../../src/archive/model/facets.ts";
import { type SiteConfig, sitePath } from "../../src/config/site.ts";
import { foreignLanguage } from "../wording/language.ts";
import { wordingOf } from "../wording/of-site.ts";

interface Neighbour {
  readonly path: string;
  readonly title: string;
  /** The title's language; a period's is the interface's. */
  readonly language?: string;
}

interface Props {
  readonly site: SiteConfig;
  readonly label: string;
  /** The facet to whose articles it keeps, where it is not all. */
  readonly of?: NamedFacet;
  readonly earlier: Neighbour | null;
  readonly later: Neighbour | null;
}

/** Leads to what was published before and after. */
export function Pager({ site, label, of, earlier, later }: Props) {
  if (earlier === null && later === null) return null;
  const words = wordingOf(site).lists;
  return (
    <nav class="pager" aria-label={label}>
      {of && (
        <p class="of">
          <a href={sitePath(site, of.facet.path)}>
            <bdi>{of.name}</bdi>
          </a>
        </p>
      )}
      {earlier !== null && (
        <a class="earlier" rel={of ? undefined : "prev"} href={sitePath(site, earlier.path)}>
          <span class="label">{words.earlier}</span> <Title site={site} of={earlier} />
        </a>
      )}
      {later !== null && (
        <a class="later" rel={of ? undefined : "next"} href={sitePath(site, later.path)}>
          <span class="label">{words.later}</span> <Title site={site} of={later} />
        </a>
      )}
    </nav>
  );
}

function Title({ site, of: { title, language } }: { site: SiteConfig; of: Neighbour }) {
  return <bdi lang={language && foreignLanguage(site, language)}>{title}</bdi>;
}
