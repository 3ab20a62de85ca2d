import type { ArchivedArticle } from "../../src/archive/model/archived-article.ts";
import { publicAddress } from "../../src/config/site.ts";
import type { PageData } from "../page-data.ts";

interface Props extends PageData {
  readonly article: ArchivedArticle;
}

/** For search engines, the page of each language of a translated article, itself among them; one for a language. */
export function HrefLangs({ site, archive, article }: Props) {
  const others = archive.translations(article);
  if (others.length === 0) return null;
  const byLanguage = new Map([...others.toReversed(), article].map((each) => [each.language, each]));
  return (
    <>
      {[...byLanguage].map(([language, { path }]) => (
        <link key={language} rel="alternate" hreflang={language} href={publicAddress(site, path)} />
      ))}
    </>
  );
}
