// How the page (src/web → dist/page, in one file with --mode single → dist/page-single) and the Node programs (src/cli,
// src/index → dist/node) are built.
import { createHash } from "node:crypto";
import { chmodSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { gazetteerPlugin } from "./src/ontology/gazetteer/vite-plugin.ts";
import { singleFilePlugin } from "./src/web/single-file/vite-plugin.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(at("package.json"), "utf8")) as { version: string };

/** A hash of all sources in folders of `src`. */
function hashOf(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const files = readdirSync(at(`src/${folder}`), { recursive: true, encoding: "utf8" }).sort();
    for (const file of files.filter((name) => name.endsWith(".ts")))
      hash.update(`${folder}/${file}\n`).update(readFileSync(at(`src/${folder}/${file}`)));
  }
  return hash.digest("hex").slice(0, 16);
}

/** What the package names as its command may be run; npm sees to that where it installs it, but once for each checkout. */
const executablePlugin = (): Plugin => ({
  name: "castgraph-executable",
  writeBundle({ dir }, files) {
    if (dir !== undefined && "castgraph.js" in files) chmodSync(`${dir}/castgraph.js`, 0o755);
  },
});

const programs = {
  castgraph: at("src/cli/main.ts"),
  "extract-worker": at("src/node/extract-worker.ts"),
  "analysis-worker": at("src/node/analysis-worker.ts"),
  "write-worker": at("src/node/write-worker.ts"),
};
const nodeEntries = { ...programs, index: at("src/index.ts") };
/** What takes its time while building is of no interest to whoever installs. */
const quiet = { checks: { bundlerTimings: false } };
const inFolders = (...folders: string[]) => folders.map((name) => `test/${name}/**/*.test.ts`);
const builtTests = inFolders("e2e", "faults", "pack");
const browserTests = inFolders("browser");
const benchEntries = { ...programs, run: at("test/bench/run.ts") };

export default defineConfig(({ isSsrBuild, mode }) => ({
  root: isSsrBuild || mode === "test" ? at(".") : at("src/web"),
  base: "./",
  publicDir: isSsrBuild || mode === "single" ? false : at("public"),
  define: {
    CASTGRAPH_VERSION: JSON.stringify(version),
    CASTGRAPH_RECOGNIZERS: JSON.stringify(hashOf(["model", "text", "ontology", "extraction"])),
  },
  plugins: [
    gazetteerPlugin(),
    ...(isSsrBuild ? [executablePlugin()] : []),
    ...(mode === "single"
      ? [singleFilePlugin(readFileSync(at("public/favicon.svg"), "utf8"))]
      : []),
  ],
  // Workers are built apart from the page and know only the plugins named here.
  worker: { format: "es", plugins: () => [gazetteerPlugin()], rollupOptions: quiet },
  build: isSsrBuild
    ? {
        ssr: true,
        target: "node20",
        minify: false,
        outDir: at(mode === "bench" ? "dist/bench" : "dist/node"),
        emptyOutDir: true,
        rollupOptions: { ...quiet, input: mode === "bench" ? benchEntries : nodeEntries },
      }
    : {
        target: "es2022",
        outDir: at(mode === "single" ? "dist/page-single" : "dist/page"),
        emptyOutDir: true,
        rollupOptions: {
          ...quiet,
          ...(mode === "single" && { output: { codeSplitting: false } }),
        },
        modulePreload: { polyfill: false },
      },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Of tests that are marked as concurrent, as many as cores.
    maxConcurrency: 2,
    setupFiles: ["test/support/seed.ts"],
    projects: [
      {
        // On the programs as built, workers that are killed among them; the longest, and by its name the first to run.
        extends: true,
        test: {
          name: "built",
          maxWorkers: "100%",
          include: builtTests,
          globalSetup: ["test/support/build.ts"],
        },
      },
      {
        // Files that run in one process share what they import: no test may leave anything changed behind.
        extends: true,
        test: {
          name: "core",
          maxWorkers: "100%",
          isolate: false,
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: [...browserTests, ...builtTests],
        },
      },
      {
        // In a real Chromium, on the page as built; one at a time, for two cores.
        extends: true,
        test: {
          name: "browser",
          include: browserTests,
          globalSetup: ["test/support/build.ts"],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
}));
