// Builds the page and the Node programs before the tests that use them as built, where they are older than their sources.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** The builds: what each writes last, and how it is asked for. */
const builds: readonly (readonly [written: string, ...args: string[]])[] = [
  ["dist/page/index.html"],
  ["dist/page-single/index.html", "--mode", "single"],
  ["dist/node/castgraph.js", "--ssr"],
];
/** All they are made of, with the packages as installed. */
const sources = [
  "src",
  "public",
  "vite.config.ts",
  "package.json",
  "node_modules/.package-lock.json",
];

let isBuilt = false;

/** Called by vitest before the tests of each project that needs it; a build that fails fails the run. */
export function setup(): void {
  if (isBuilt) return;
  isBuilt = true;
  const vite = resolve(root, "node_modules/vite/bin/vite.js");
  const changed = Math.max(...sources.map((path) => lastChange(join(root, path))));
  for (const [written, ...args] of builds) {
    if (timeOf(join(root, written)) > changed) continue;
    const build = [vite, "build", "--logLevel", "warn", ...args];
    execFileSync(process.execPath, build, { cwd: root, stdio: "inherit", env: cleanEnvironment() });
  }
}

/** When a file, or a folder with all in it, was last changed; a file that went has changed its folder. */
function lastChange(path: string): number {
  if (!existsSync(path)) return -Infinity;
  const inside = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: "utf8" })
    : [];
  return Math.max(timeOf(path), ...inside.map((name) => timeOf(join(path, name))));
}

const timeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;

/** Without the variables by which vitest would make the build one for tests. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, VITEST: __, ...rest } = process.env;
  return rest;
}
