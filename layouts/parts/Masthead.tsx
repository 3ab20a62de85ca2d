import { sitePath } from "../../src/site.ts";
import type { PageData } from "../page-data.ts";
import { FACET_NAMES } from "../wording/facet-names.ts";
import { SearchBox } from "./SearchBox.tsx";

/** The sections in the masthead, in the order a reader is likely to want them. */
const SECTIONS = [
  { path: "/regions/", name: FACET_NAMES.regions.many },
  { path: "/themes/", name: FACET_NAMES.themes.many },
  { path: "/sources/", name: FACET_NAMES.sources.many },
  { path: "/authors/", name: FACET_NAMES.authors.many },
  { path: "/#years", name: "Years" },
  { path: "/about/", name: "About" },
];

interface Props extends PageData {
  readonly path: string;
}

/** Name, sections and search box; the home page says the name itself, in large. */
export function Masthead({ site, archive, path }: Props) {
  return (
    <header class="masthead">
      {path !== "/" && (
        <a class="name" href={sitePath(site, "/")}>
          {site.title}
        </a>
      )}
      <nav aria-label="Sections">
        <ul>
          {SECTIONS.map((section) => (
            <li key={section.path}>
              <a
                href={sitePath(site, section.path)}
                aria-current={section.path === path ? "page" : undefined}
              >
                {section.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SearchBox site={site} articles={archive.articles.length} />
    </header>
  );
}
