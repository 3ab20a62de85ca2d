import { watch } from "../build/watch.ts";
import { serve } from "../serve.ts";
import { CONFIG, loadConfig } from "./load-config.ts";
import { type ExitStatus, readArguments, runStarted } from "./run.ts";
import { PORT, serveUntilStopped } from "./serve-until-stopped.ts";

const OUT = ".cache/dev";

/** `npm start -- --articles DIR --config FILE`: builds, serves, and builds again after every change. */
export async function start(args: readonly string[]): Promise<ExitStatus> {
  const { values } = readArguments(args, {
    options: { articles: { type: "string", default: "articles" }, config: CONFIG },
  });
  const { articles, config } = values;
  const { pathPrefix } = await loadConfig(config);
  const server = await serve({ folder: OUT, pathPrefix, port: PORT, liveReload: true });
  const watching = await watch({ articles, out: OUT, config }, () => server.reload());
  await serveUntilStopped(server);
  await watching.close();
  return 0;
}

await runStarted(import.meta.filename, start);
