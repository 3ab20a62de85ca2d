import { sitePath } from "../../src/config/site.ts";
import type { PageData } from "../page-data.ts";
import { wordingOf } from "../wording/of-site.ts";
import type { Wording } from "../wording/wording.ts";
import { SearchBox } from "./SearchBox.tsx";

/** The sections in the masthead, in the order a reader is likely to want them. */
const sections = ({ facets, page }: Wording) => [
  { path: "/regions/", name: facets.regions.title },
  { path: "/themes/", name: facets.themes.title },
  { path: "/sources/", name: facets.sources.title },
  { path: "/authors/", name: facets.authors.title },
  { path: "/#years", name: page.years },
  { path: "/about/", name: page.about },
];

interface Props extends PageData {
  readonly path: string;
}

/** Name, sections and search box; the home page says the name itself, in large, and the search page has a box of its own. */
export function Masthead({ site, archive, path }: Props) {
  const words = wordingOf(site);
  return (
    <header class="masthead">
      {path !== "/" && (
        <a class="name" href={sitePath(site, "/")}>
          {site.title}
        </a>
      )}
      <nav aria-label={words.page.sections}>
        <ul>
          {sections(words).map((section) => (
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
      {path !== "/search/" && <SearchBox site={site} articles={archive.articles.length} />}
    </header>
  );
}
