import { site } from "../../site.config.ts";
import { requireFolder } from "../build/articles-folder.ts";
import { watch } from "../build/watch.ts";
import { readArguments, run } from "./run.ts";
import { servePreview } from "./serve-preview.ts";
import { PORT_OPTION, portOf, serveUntilStopped } from "./serve-until-stopped.ts";

/** `npm start -- --articles DIR --port N`: builds, serves, and builds again after every change. */
await run(async () => {
  const { values } = readArguments({
    options: { articles: { type: "string", default: "articles" }, ...PORT_OPTION },
  });
  const port = portOf(values);
  await requireFolder(values.articles);
  const { server, out } = await servePreview(site.pathPrefix, port);
  const watching = await watch(values.articles, out, () => server.reload());
  await serveUntilStopped(server, port);
  await watching.close();
  return 0;
});
