import { type SiteConfig, sitePath } from "../../src/config/site.ts";
import { wordingOf } from "../wording/of-site.ts";

interface Props {
  readonly site: SiteConfig;
}

/** Whose words these are, and the ways on. */
export function Footer({ site }: Props) {
  const { page, facets } = wordingOf(site);
  return (
    <footer class="footer">
      <p>
        {page.rights} <a href={sitePath(site, "/about/")}>{page.aboutRights}</a>
      </p>
      <ul>
        <li>
          <a href={sitePath(site, "/reports/")}>{facets.reports.title}</a>
        </li>
        <li>
          <a href={sitePath(site, "/feed.xml")}>{page.atomFeed}</a>
        </li>
        <li>
          <a href={sitePath(site, "/feed.json")}>{page.jsonFeed}</a>
        </li>
      </ul>
    </footer>
  );
}
