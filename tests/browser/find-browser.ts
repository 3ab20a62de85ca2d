import { access } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type LaunchOptions } from "playwright-core";

/** All that a browser without a screen needs; more flags make it less like a reader's. */
const FLAGS = ["--no-sandbox", "--disable-gpu"];

const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
    "/usr/bin/microsoft-edge",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]),
};

/** As `CHROME_PATH`: the browser that npm installed, or the machine's own; any other value is the path of one. */
const PACKAGED = "packaged";
const INSTALLED_ONE = "installed";

/**
 * How a browser is started that starts here: the one that npm installed, so that a test is red for everybody or for
 * nobody, and in half the time; the machine's Chrome or Chromium where that one does not start; without either, says what
 * to install.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const failures: string[] = [];
  const failed = (name: string, error: unknown): void => {
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
    failures.push(`\n  ${name}: ${reason}`);
  };
  for (const find of browsersFor(process.env.CHROME_PATH ?? "")) {
    // The packaged one is unpacked here, which a full disk can stop.
    const paths = await find().catch((error: unknown) => {
      failed("the browser that npm installed", error);
      return [];
    });
    for (const executablePath of paths) {
      try {
        // The packaged one needs libraries that its package has put into the environment.
        const found = { executablePath, args: FLAGS, env: { ...process.env } };
        await (await chromium.launch(found)).close();
        return found;
      } catch (error) {
        failed(executablePath, error);
      }
    }
  }
  throw new Error(
    `No browser starts here; install Google Chrome or Chromium, or set CHROME_PATH to one.${failures.join("")}`,
  );
}

/** Where browsers are looked for: whoever names one gets that one or none. */
function browsersFor(wanted: string): readonly (() => Promise<readonly string[]>)[] {
  if (wanted === "") return [packagedBrowser, installedBrowsers];
  if (wanted === PACKAGED) return [packagedBrowser];
  if (wanted === INSTALLED_ONE) return [installedBrowsers];
  return [async () => [wanted]];
}

async function installedBrowsers(): Promise<readonly string[]> {
  const present = await Promise.all(
    (INSTALLED[process.platform] ?? []).map((path) =>
      access(path).then(
        () => [path],
        () => [],
      ),
    ),
  );
  return present.flat();
}

/** The Linux Chromium that comes as an npm package: it is unpacked once, with the libraries it needs. */
async function packagedBrowser(): Promise<readonly string[]> {
  if (process.platform !== "linux" || process.arch !== "x64") return [];
  // The package hands out its libraries (NSS, expat) only where it believes to be in its usual place.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  packaged.setGraphicsMode = false;
  return [await packaged.executablePath()];
}
