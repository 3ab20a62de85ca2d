declare module "commonmark-spec" {
  /** The specification's examples. */
  export const tests: readonly {
    readonly number: number;
    readonly markdown: string;
    readonly html: string;
  }[];
}
