// npm run bench [-- NAME…] [--json FILE]: runs the benchmarks and prints a table of each; `-- frames` those of the map.
import { writeFile } from "node:fs/promises";
import { formatBench, runBench, type Bench, type BenchResult } from "./bench.ts";

/** All benchmarks; each is built when its turn comes, for some make large inputs. */
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  matcher: async () => (await import("./matcher.ts")).createBench(),
  extract: async () => (await import("./extract.ts")).createBench(),
  analysis: async () => (await import("./analysis.ts")).createBench(),
  feeds: async () => (await import("./feeds.ts")).createBench(),
  "feed-readers": async () => (await import("./feed-readers.ts")).createBench(),
  "text-readers": async () => (await import("./text-readers.ts")).createBench(),
  export: async () => (await import("./export.ts")).createBench(),
  "export-memory": async () => (await import("./export-memory.ts")).createBench(),
  "export-writers": async () => (await import("./export-writers.ts")).createBench(),
  view: async () => (await import("./view.ts")).createBench(),
};

const args = process.argv.slice(2);
const jsonAt = args.indexOf("--json");
const jsonFile = jsonAt >= 0 ? args[jsonAt + 1] : undefined;
const names = args.filter((_, i) => jsonAt < 0 || (i !== jsonAt && i !== jsonAt + 1));
if (names[0] === "frames") {
  // In a browser, of any size, all renderers or one: npm run bench -- frames 10000 100000 castgraph.
  const { runFrames } = await import("./frames.ts");
  const words = names.slice(1);
  await runFrames(
    words.map(Number).filter(Boolean),
    words.find((word) => !Number(word)),
  );
  process.exit(0);
}
const unknown = names.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(
    `unknown benchmark: ${unknown.join(", ")}. Known: ${Object.keys(benches).join(", ")}.`,
  );
  process.exit(2);
}

const results: Record<string, readonly BenchResult[]> = {};
for (const name of names.length > 0 ? names : Object.keys(benches)) {
  const bench = await benches[name]!();
  results[name] = await runBench(bench);
  console.log(formatBench(bench, results[name]));
}
if (jsonFile) await writeFile(jsonFile, `${JSON.stringify(results, null, 2)}\n`);
