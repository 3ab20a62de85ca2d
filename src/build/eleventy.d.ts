/** The part of Eleventy, which has no types of its own, that the archive uses. */
declare module "@11ty/eleventy" {
  import type { EleventyConfig } from "../../eleventy.config.ts";

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { quietMode: boolean; config: (config: EleventyConfig) => void },
    );
    init(): Promise<void>;
    disableLogger(): void;
    /** Resolves to the files it copied and the pages it wrote. */
    write(): Promise<[readonly unknown[], readonly unknown[]]>;
  }
}
