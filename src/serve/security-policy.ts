import { type SiteConfig, sitePath } from "../config/site.ts";

/** Pages load from their own site alone and run no script that stands in a page. */
const DIRECTIVES = [
  "default-src 'none'",
  // Pagefind is WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  // No string becomes HTML or a script; the one policy names the worker's address (`src/client/ask.ts`).
  "require-trusted-types-for 'script'",
  "trusted-types search-thread",
];

/** The policy as every page carries it, in its head before all that it governs: many hosts send no headers. */
export const PAGE_POLICY = DIRECTIVES.join("; ");

/** What a host should send with every file: the policy, which governs workers only so, and what no page says of itself. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": `${PAGE_POLICY}; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** The headers as a `_headers` file, which Netlify, Cloudflare Pages and others read; elsewhere it does nothing. */
export function headersFile(site: SiteConfig): string {
  const lines = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  return `${[sitePath(site, "/*"), ...lines].join("\n")}\n`;
}
