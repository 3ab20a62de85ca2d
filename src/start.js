// Starts a TypeScript file of this project, `node src/start.js FILE ARGUMENTS`, or says which Node it needs. So it is
// plain JavaScript that an old Node reads as well, and loads nothing before it has looked.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Node ${process.versions.node} is too old: this needs Node 20.19 or later (https://nodejs.org); install it, then run npm ci again`,
  );
  process.exit(2);
}

const { register } = await import("tsx/esm/api");
const { pathToFileURL } = await import("node:url");
const { resolve } = await import("node:path");
const file = process.argv[2];
if (file === undefined) throw new Error("node src/start.js FILE ARGUMENTS");
// What is started finds its arguments where it would without this file.
process.argv.splice(1, 1);
register();
await import(pathToFileURL(resolve(file)).href);
