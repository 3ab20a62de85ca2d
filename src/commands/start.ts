import { requireFolder } from "../build/articles-folder.ts";
import { watch } from "../build/watch.ts";
import { servePreview } from "../serve/serve-preview.ts";
import { PORT_OPTION, portOf, serveUntilStopped } from "../serve/serve-until-stopped.ts";
import { CONFIG, loadConfig } from "./load-config.ts";
import { type ExitStatus, readArguments, runStarted } from "./run.ts";

/** `npm start -- --articles DIR --port N --config FILE`: builds, serves, and builds again after every change. */
export async function start(args: readonly string[]): Promise<ExitStatus> {
  const { values } = readArguments(args, {
    options: { articles: { type: "string", default: "articles" }, ...PORT_OPTION, config: CONFIG },
  });
  const { articles, config } = values;
  const port = portOf(values);
  await requireFolder(articles);
  const { pathPrefix } = await loadConfig(config);
  const { server, out } = await servePreview(pathPrefix, port);
  const watching = await watch({ articles, out, config }, () => server.reload());
  await serveUntilStopped(server, port);
  await watching.close();
  return 0;
}

await runStarted(import.meta.filename, start);
