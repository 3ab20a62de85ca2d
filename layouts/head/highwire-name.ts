import { inverted } from "../../src/cite/written-names.ts";
import type { CitedName } from "../../src/names/cited-name.ts";

/**
 * A name as `citation_author` gives it. Reference managers split what holds no comma at its last space, and one
 * author whose two parts both hold spaces at the comma; a comma at its end keeps an organisation whole, and a
 * semicolon a person.
 */
export function highwireName(name: CitedName): string {
  const written = inverted(name);
  if ("literal" in name) return /\s/.test(written) ? `${written.replaceAll(",", "")},` : written;
  return /\s.*,.*\S\s/.test(written) ? `${written};` : written;
}
