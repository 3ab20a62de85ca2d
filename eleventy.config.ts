import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { PageData } from "./layouts/page-data.ts";

/** What Eleventy's configuration object is asked to do. */
export interface EleventyConfig {
  setTemplateFormats(formats: readonly string[]): void;
  addExtension(extension: string, engine: object): void;
  addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
  addGlobalData(name: string, value: unknown): void;
}

/** Eleventy's part: it paginates the layouts over one archive. Articles never enter its input. */
export default function configure(
  eleventy: EleventyConfig,
  { archive, site, publicFolder }: PageData & { readonly publicFolder: string },
): void {
  eleventy.setTemplateFormats(["11ty.tsx"]);
  eleventy.addExtension("11ty.tsx", {
    read: false,
    useLayouts: false,
    getData: true,
    getInstanceFromInputPath: layout,
    compile: async (_text: string, inputPath: string) => (await layout(inputPath)).default,
  });
  eleventy.addPassthroughCopy({ [publicFolder]: "/" });
  eleventy.addGlobalData("archive", archive);
  eleventy.addGlobalData("site", site);
  eleventy.addGlobalData("eleventyExcludeFromCollections", true);
}

const layouts = new Map<string, ReturnType<typeof imported>>();

/** A layout's module: its `data` says where its pages go, its default export renders one. Eleventy asks at every page. */
function layout(inputPath: string) {
  const known = layouts.get(inputPath) ?? imported(inputPath);
  layouts.set(inputPath, known);
  return known;
}

async function imported(inputPath: string) {
  return import(pathToFileURL(resolve(inputPath)).href);
}
