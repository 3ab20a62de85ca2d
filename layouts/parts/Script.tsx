import { type PageScript, scriptPaths } from "../../src/build/scripts.ts";
import { type SiteConfig, sitePath } from "../../src/config/site.ts";

/** A script of `src/client/` in the head of a page, and with it what it imports, which else were known once it is read. */
export function Script({ site, name }: { readonly site: SiteConfig; readonly name: PageScript }) {
  const [script = "", ...imports] = scriptPaths(name).map((path) => sitePath(site, path));
  return (
    <>
      {imports.map((href) => (
        <link key={href} rel="modulepreload" href={href} />
      ))}
      <script type="module" src={script} />
    </>
  );
}
