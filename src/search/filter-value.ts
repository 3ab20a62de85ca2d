/**
 * A facet's name as Pagefind filters by it: Pagefind compares names with their JSON, so straight quotes and
 * backslashes would never match. `public/search.js` does the same to names in addresses.
 */
export function filterValue(name: string): string {
  return name.replaceAll('"', "”").replaceAll("\\", "/");
}
