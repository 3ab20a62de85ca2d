import { once } from "node:events";
import { access, readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { LiveReload } from "./live-reload.ts";

/** What the published site's host should send too; the pages are tested under these. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "connect-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Serving is for this machine: an unfinished archive is nobody else's business. */
const HOST = "127.0.0.1";

/** How many ports are tried after the wanted one. */
const PORTS_TRIED = 20;

/** The last port that there is. */
export const HIGHEST_PORT = 65_535;

/** A running server. */
export interface SiteServer {
  /** `http://localhost:8080/news-archive/` */
  readonly address: string;
  readonly port: number;
  /** Tells open pages that the site has changed. */
  reload(): void;
  close(): Promise<void>;
}

/** What is served, and where. */
export interface Serving {
  readonly folder: string;
  readonly pathPrefix: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Whether pages reload themselves when told to. */
  readonly liveReload: boolean;
}

/** Serves a built site under its path prefix; where the port is taken, the next free one is used. */
export async function serve({ folder, pathPrefix, port, liveReload }: Serving): Promise<SiteServer> {
  const reload = liveReload ? new LiveReload() : null;
  const files = sirv(folder, { dev: true, etag: true, setHeaders: nameUnknownTypes });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    answer(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const { pathname, search } = new URL(request.url ?? "/", `http://${HOST}`);
    if (reload?.answers(pathname, response)) return;
    const path = `/${pathname.slice(pathPrefix.length)}`;
    // Addresses of the site are plain ASCII; anything else, `%2e` and `..%2f` among it, is not found.
    if (!pathname.startsWith(pathPrefix) || !/^\/[\w./-]*$/.test(path))
      return page(response, 404, "404.html");
    if (path.endsWith("/")) return page(response, 200, join(path, "index.html"));
    if (await exists(join(folder, path, "index.html"))) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    if (path.endsWith(".html")) return page(response, 200, path);
    request.url = path;
    files(request, response, () => page(response, 404, "404.html"));
  }

  async function page(response: ServerResponse, status: number, path: string): Promise<void> {
    const html = await readFile(join(folder, path), "utf8").catch(() => null);
    if (html === null && status === 200) return page(response, 404, "404.html");
    response.writeHead(status, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache" });
    response.end(reload === null ? html : reload.addTo(html ?? ""));
  }

  await listen(server, port);
  const bound = (server.address() as AddressInfo).port;
  return {
    address: `http://localhost:${bound}${pathPrefix}`,
    port: bound,
    reload: () => reload?.notify(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, wanted: number): Promise<void> {
  const last = wanted === 0 ? 0 : Math.min(wanted + PORTS_TRIED, HIGHEST_PORT);
  for (let port = wanted; port <= last; port += 1) {
    if (await listens(server, port)) return;
  }
  throw new Error(
    `ports ${wanted} to ${last} are taken, or not for you to use; stop what uses them, or name another with --port`,
  );
}

async function listens(server: Server, port: number): Promise<boolean> {
  server.listen(port, HOST);
  try {
    await once(server, "listening");
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    // Windows keeps some ports for itself, Unix the first thousand.
    if (code === "EADDRINUSE" || code === "EACCES") return false;
    throw error;
  }
}

const UNKNOWN_TYPES: readonly (readonly [file: RegExp, type: string])[] = [
  // Pagefind's own.
  [/\.(?:pagefind|pf_\w+)$/, "application/octet-stream"],
  [/\.bib$/, "application/x-bibtex; charset=utf-8"],
  [/\.ris$/, "application/x-research-info-systems; charset=utf-8"],
];

/** Names the types that the server library does not know; `nosniff` wants every file to have one. */
function nameUnknownTypes(response: ServerResponse, path: string): void {
  const type = UNKNOWN_TYPES.find(([file]) => file.test(path))?.[1];
  if (type !== undefined) response.setHeader("Content-Type", type);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
