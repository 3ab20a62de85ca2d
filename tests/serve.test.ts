import { mkdir, symlink } from "node:fs/promises";
import { type IncomingHttpHeaders, request } from "node:http";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { SECURITY_HEADERS } from "../src/serve/security-policy.ts";
import { type Serving, serve } from "../src/serve/serve.ts";
import { temporaryFolder, writeFiles } from "./temporary-folder.ts";

const PAGE = "<!doctype html><html><head><title>Home</title></head><body></body></html>";

async function serveSite(settings: Partial<Serving> = {}) {
  const folder = await temporaryFolder({
    "secret.txt": "secret",
    "site/index.html": PAGE,
    "site/404.html": "<title>Nothing here</title>",
    "site/about/index.html": "<title>About</title>",
    "site/feed.json": "{}",
    "site/cite.bib": "",
    "site/cite.ris": "",
    "site/pagefind/wasm.en.pagefind": "",
  });
  const site = join(folder, "site");
  const standard = { folder: site, pathPrefix: "/clippings/", port: 0, liveReload: false };
  const server = await serve({ ...standard, ...settings });
  onTestFinished(() => server.close());
  return { ...server, site };
}

test("a page is served under the path prefix, with the security headers", async () => {
  const { address } = await serveSite();
  const response = await fetch(address);
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(PAGE);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  const sent = Object.keys(SECURITY_HEADERS).map((name) => [name, response.headers.get(name)]);
  expect(Object.fromEntries(sent)).toEqual(SECURITY_HEADERS);
});

test("what is not there is answered with the site's own page and status 404", async () => {
  const { address, port } = await serveSite();
  for (const path of [`${address}nothing/`, `${address}nothing.css`, `http://localhost:${port}/`]) {
    const response = await fetch(path);
    expect([path, response.status, await response.text()]).toEqual([
      path,
      404,
      "<title>Nothing here</title>",
    ]);
    expect(response.headers.get("content-security-policy")).not.toBeNull();
  }
});

test("a folder's address gets its slash, and keeps its query", async () => {
  const { address } = await serveSite();
  const response = await fetch(`${address}about?q=1`);
  expect(response.url).toBe(`${address}about/?q=1`);
  expect(await response.text()).toBe("<title>About</title>");
});

test("every file has a type", async () => {
  const { address } = await serveSite();
  expect((await fetch(`${address}feed.json`)).headers.get("content-type")).toBe("application/json");
  const types = ["pagefind/wasm.en.pagefind", "cite.bib", "cite.ris"].map(async (path) =>
    (await fetch(address + path)).headers.get("content-type"),
  );
  expect(await Promise.all(types)).toEqual([
    "application/octet-stream",
    "application/x-bibtex; charset=utf-8",
    "application/x-research-info-systems; charset=utf-8",
  ]);
});

test("no path leads out of the site", async () => {
  const { port } = await serveSite();
  for (const path of [
    "/clippings/../../secret.txt",
    "/clippings/%2e%2e/secret.txt",
    "/clippings/..%2fsecret.txt",
  ]) {
    expect([path, (await ask(port, path)).status]).toEqual([path, 404]);
  }
});

test("a redirect stays on this host, however many slashes the path begins with", async () => {
  const { port } = await serveSite({ pathPrefix: "/" });
  for (const path of [
    "/x/..//about?q=1",
    "//about?q=1",
    "/.//about?q=1",
    "/x/..\\about?q=1",
    "/x/..//.//about?q=1",
  ]) {
    const { status, headers } = await ask(port, path);
    expect([path, status, headers.location]).toEqual([path, 301, "/about/?q=1"]);
  }
});

test("what a hidden file or a link holds is not served, wherever in the site it stands", async () => {
  const { site, port } = await serveSite();
  await writeFiles(site, { ".env": "secret", ".git/config": "secret", "about/.draft/index.html": "secret" });
  await writeFiles(join(site, ".."), { "private/index.html": "secret", "private/notes.txt": "secret" });
  for (const [to, from] of [
    ["secret.txt", "leak.txt"],
    ["secret.txt", "leak.html"],
    ["private", "leak"],
    ["private/index.html", "about/leak/index.html"],
  ] as const) {
    await mkdir(join(site, from, ".."), { recursive: true });
    await symlink(join(site, "..", to), join(site, from));
  }
  for (const path of [
    ".env",
    ".git/config",
    "about/.draft/",
    "about/.draft",
    "leak.txt",
    "leak.html",
    "leak/",
    "leak",
    "leak/notes.txt",
    "about/leak/",
    "about/leak",
    "about/leak/index.html",
  ]) {
    const { status, body } = await ask(port, `/clippings/${path}`);
    expect([path, status, body]).toEqual([path, 404, "<title>Nothing here</title>"]);
  }
});

test("a site is served from a folder that is itself reached by a link", async () => {
  const { site } = await serveSite();
  await symlink(site, `${site}-link`);
  const { address } = await serveSite({ folder: `${site}-link` });
  expect((await fetch(`${address}feed.json`)).status).toBe(200);
  expect(await (await fetch(address)).text()).toBe(PAGE);
});

test("only who asks this machine by its own name is answered", async () => {
  const { port } = await serveSite({ liveReload: true });
  const statuses = async (hosts: readonly string[]) =>
    Promise.all(hosts.map(async (host) => [host, (await ask(port, "/clippings/", { host })).status]));
  const own = ["localhost", `localhost:${port}`, "127.0.0.1:9999", `[::1]:${port}`, "LOCALHOST"];
  expect(await statuses(own)).toEqual(own.map((host) => [host, 200]));
  const others = [
    "evil.example",
    `evil.example:${port}`,
    "localhost.evil.example",
    "127.0.0.1.nip.io",
    "localhost:",
  ];
  expect(await statuses(others)).toEqual(others.map((host) => [host, 421]));

  for (const path of ["/clippings/feed.json", "/__reload"]) {
    const { status, body } = await ask(port, path, { host: "evil.example" });
    expect([path, status, body]).toEqual([
      path,
      421,
      `This server answers to http://localhost:${port}/clippings/ only.\n`,
    ]);
  }
});

test("a site is read, not written to", async () => {
  const { address } = await serveSite();
  expect((await fetch(address, { method: "POST" })).status).toBe(405);
});

test("a taken port is left alone and the next one used", async () => {
  const first = await serveSite();
  const second = await serveSite({ port: first.port });
  expect(second.port).toBeGreaterThan(first.port);
});

test("only this machine is served", async () => {
  const { port } = await serveSite();
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal);
  for (const { address } of others) await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
});

test("a page that reloads itself does so by a script of the server, which a published page has not", async () => {
  const server = await serveSite({ liveReload: true });
  const html = await (await fetch(server.address)).text();
  expect(html).toContain('<script src="/__reload.js" defer></script></head>');
  const script = await fetch(new URL("/__reload.js", server.address));
  expect(script.headers.get("content-type")).toBe("text/javascript");

  const events = await fetch(new URL("/__reload", server.address));
  const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe("retry: 500\n\n");
  server.reload();
  expect((await reader?.read())?.value).toBe("event: built\ndata: \n\n");
});

/** Asks for a path as it stands; `fetch` would tidy it first. */
function ask(port: number, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, headers }, async (response) => {
      const body = await text(response);
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
    asked.once("error", reject);
    asked.end();
  });
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
