import { EXPORTS } from "../../src/cite/exports.ts";
import { type SiteConfig, sitePath } from "../../src/config/site.ts";

interface Props {
  readonly site: SiteConfig;
  /** The page beside which the files stand: `/regions/usa/`. */
  readonly path: string;
}

/** Links to the citations beside a page, which a reader keeps under the page's own name: `usa.bib`. */
export function Exports({ site, path }: Props) {
  const name = path.split("/").at(-2);
  return (
    <>
      {EXPORTS.map((form, index) => (
        <>
          {index > 0 && " · "}
          <a href={sitePath(site, path + form.file)} download={form.file.replace("cite", name ?? "cite")}>
            {form.name}
          </a>
        </>
      ))}
    </>
  );
}
