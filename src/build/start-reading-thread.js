import { register } from "tsx/esm/api";

// A new thread does not know TypeScript yet.
register();
await import("./reading-thread.ts");
