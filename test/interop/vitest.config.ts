// Tests with readers that no package registry has: run by hand with "npm run test:interop".
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { gazetteerPlugin } from "../../src/ontology/gazetteer/vite-plugin.ts";

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  plugins: [gazetteerPlugin()],
  test: {
    include: ["test/interop/**/*.interop.ts"],
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
