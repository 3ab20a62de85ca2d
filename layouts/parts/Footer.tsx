import { type SiteConfig, sitePath } from "../../src/site.ts";
import { FACET_NAMES } from "../wording/facet-names.ts";

interface Props {
  readonly site: SiteConfig;
}

/** Whose words these are, and the ways on. */
export function Footer({ site }: Props) {
  return (
    <footer class="footer">
      <p>
        Every article belongs to its author and publisher, who are named on its page.{" "}
        <a href={sitePath(site, "/about/")}>About this archive, corrections and removals</a>
      </p>
      <ul>
        <li>
          <a href={sitePath(site, "/reports/")}>{FACET_NAMES.reports.many}</a>
        </li>
        <li>
          <a href={sitePath(site, "/feed.xml")}>Atom feed</a>
        </li>
        <li>
          <a href={sitePath(site, "/feed.json")}>JSON feed</a>
        </li>
      </ul>
    </footer>
  );
}
