import type { Facet } from "../../src/archive/model/facets.ts";
import { type SiteConfig, sitePath } from "../../src/config/site.ts";
import { REGION_SHAPES, type RegionShape } from "../../src/map/region-shapes.ts";
import { counted, formatCount } from "../wording/counts.ts";
import { wordingOf } from "../wording/of-site.ts";

/** A region needs this many articles to be darkest: a few articles are no peak. */
const PEAK = 8;
const SHADES = 5;
/** Letters of a label's line; a longer name goes on below. */
const LINE = 16;
const LEADING = "1.15em";

interface Props {
  readonly site: SiteConfig;
  readonly regions: readonly Facet[];
}

/**
 * The regions that the publishers know, each leading to its page, the darker the more articles it has. A region
 * without articles is drawn and leads nowhere; one that is on no map stands in the list beside it alone.
 */
export function WorldMap({ site, regions }: Props) {
  const { lists } = wordingOf(site);
  const { width, height, regions: shapes } = REGION_SHAPES;
  const drawn = Object.entries(shapes).map(([slug, shape]) => ({
    shape,
    region: regions.find((region) => region.slug === slug),
  }));
  if (drawn.every(({ region }) => region === undefined)) return null;
  const most = Math.max(PEAK, ...drawn.map(({ region }) => region?.articles.length ?? 0));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
    <svg class="map" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={lists.map}>
      {drawn.map(({ shape: { path }, region }) =>
        region === undefined ? (
          <path key={path} d={path} />
        ) : (
          <a key={path} href={sitePath(site, region.path)}>
            <title>{lists.bar(region.name, counted(site, region.articles.length, "articles"))}</title>
            <path class={`shade-${Math.ceil((region.articles.length / most) * SHADES)}`} d={path} />
          </a>
        ),
      )}
      {drawn.map(
        ({ shape, region }) =>
          region !== undefined && <Label key={shape.path} site={site} region={region} shape={shape} />,
      )}
    </svg>
  );
}

/** Count and name of a region, over all shapes so that none covers it. */
function Label({ site, region, shape: { x, y } }: { site: SiteConfig; region: Facet; shape: RegionShape }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a text takes no focus
    <text x={x} y={y} aria-hidden="true">
      <tspan class="count">{formatCount(site, region.articles.length)}</tspan>
      {linesOf(region.name).map((line) => (
        <tspan key={line} class="place" x={x} dy={LEADING}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** A name in lines, broken between words. */
function linesOf(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
