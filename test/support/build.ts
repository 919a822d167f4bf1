// Builds the page and the Node programs once before the tests that use them as built.
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

let isBuilt = false;

/** Called by vitest before the tests of each project that needs it; a build that fails fails the run. */
export function setup(): void {
  if (isBuilt) return;
  isBuilt = true;
  const vite = resolve(root, "node_modules/vite/bin/vite.js");
  for (const args of [[], ["--mode", "single"], ["--ssr"]]) {
    const build = [vite, "build", "--logLevel", "warn", ...args];
    execFileSync(process.execPath, build, { cwd: root, stdio: "inherit", env: cleanEnvironment() });
  }
}

/** Without the variables by which vitest would make the build one for tests. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, VITEST: __, ...rest } = process.env;
  return rest;
}
