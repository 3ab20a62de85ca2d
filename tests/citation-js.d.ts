declare module "@citation-js/core" {
  export const plugins: {
    readonly output: { format(name: string, items: readonly object[], options: object): string };
    readonly input: { chain(text: string, options?: object): readonly Record<string, unknown>[] };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
