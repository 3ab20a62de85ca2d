import type { ServerResponse } from "node:http";

const EVENTS = "/__reload";
const CLIENT = "/__reload.js";

const CLIENT_SOURCE = `new EventSource("${EVENTS}").addEventListener("built", () => location.reload());\n`;

/** Makes the pages of the development server reload after a build; a published page knows nothing of it. */
export class LiveReload {
  readonly #listeners = new Set<ServerResponse>();

  /** Answers the requests of the reload client; `false` for every other path. */
  answers(pathname: string, response: ServerResponse): boolean {
    if (pathname === CLIENT) {
      response.writeHead(200, { "Content-Type": "text/javascript" }).end(CLIENT_SOURCE);
    } else if (pathname === EVENTS) {
      response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
      response.write("retry: 500\n\n");
      this.#listeners.add(response);
      response.on("close", () => this.#listeners.delete(response));
    } else {
      return false;
    }
    return true;
  }

  /** A page with the reload client in its head: a file of its own, as the security policy asks. */
  addTo(html: string): string {
    return html.replace("</head>", `<script src="${CLIENT}" defer></script></head>`);
  }

  /** Tells every open page that a new site stands. */
  notify(): void {
    for (const response of this.#listeners) response.write("event: built\ndata: \n\n");
  }
}
