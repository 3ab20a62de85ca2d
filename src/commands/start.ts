import { site } from "../../site.config.ts";
import { watch } from "../build/watch.ts";
import { serve } from "../serve.ts";
import { readArguments, run } from "./run.ts";
import { PORT, serveUntilStopped } from "./serve-until-stopped.ts";

const OUT = ".cache/dev";

/** `npm start -- --articles DIR`: builds, serves, and builds again after every change. */
await run(async () => {
  const { values } = readArguments({ options: { articles: { type: "string", default: "articles" } } });
  const server = await serve({ folder: OUT, pathPrefix: site.pathPrefix, port: PORT, liveReload: true });
  const watching = await watch(values.articles, OUT, () => server.reload());
  await serveUntilStopped(server);
  await watching.close();
  return 0;
});
