import { once } from "node:events";
import { lstat, readFile, realpath } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { codeOf } from "../text/errors.ts";
import { LiveReload } from "./live-reload.ts";
import { SECURITY_HEADERS } from "./security-policy.ts";

/** Serving is for this machine: an unfinished archive is nobody else's business. */
const HOST = "127.0.0.1";

/** The names of this machine to itself. By any other a page of somebody else's could read the site: DNS rebinding. */
const OWN_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

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
  const files = sirv(folder, { dev: true, etag: true, extensions: [], setHeaders: nameUnknownTypes });
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
    if (!OWN_NAME.test(request.headers.host ?? "")) {
      response.writeHead(421, { "Content-Type": "text/plain; charset=utf-8" });
      response.end(
        `This server answers to http://localhost:${request.socket.localPort}${pathPrefix} only.\n`,
      );
      return;
    }
    const asked = new URL(`http://${HOST}${request.url}`);
    // A redirect to what begins with two slashes would lead to another host.
    const pathname = asked.pathname.replace(/\/{2,}/g, "/");
    if (reload?.answers(pathname, response)) return;
    const path = `/${pathname.slice(pathPrefix.length)}`;
    // Addresses of the site are plain ASCII, and no name in them begins with a dot; anything else, `%2e` and `..%2f`
    // among it, is not found.
    if (!pathname.startsWith(pathPrefix) || !/^(?:\/(?:[\w-][\w.-]*)?)+$/.test(path))
      return page(response, 404, "404.html");
    if (path.endsWith("/")) return page(response, 200, `${path}index.html`);
    if ((await ownFile(folder, `${path}/index.html`)) !== null) {
      response.writeHead(301, { Location: `${pathname}/${asked.search}` }).end();
      return;
    }
    if (path.endsWith(".html")) return page(response, 200, path);
    if ((await ownFile(folder, path)) === null) return page(response, 404, "404.html");
    request.url = path;
    files(request, response, () => page(response, 404, "404.html"));
  }

  async function page(response: ServerResponse, status: number, path: string): Promise<void> {
    const file = await ownFile(folder, path);
    const html = file === null ? null : await readFile(file, "utf8").catch(() => null);
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
    const code = codeOf(error);
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

/** Where a file of the site is; `null` where none is, or a link stands on the way to it, which could lead anywhere. */
async function ownFile(folder: string, path: string): Promise<string | null> {
  try {
    const file = join(await realpath(folder), path);
    return (await realpath(file)) === file && (await lstat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}
