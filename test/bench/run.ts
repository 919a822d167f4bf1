// npm run bench [-- NAME…] [--json FILE]: runs the benchmarks and prints a table of each; `-- frames` those of the map.
// Words after `frames`, `opening` and `queries` say which part of them: sizes and renderers, archives, stores.
import { writeFile } from "node:fs/promises";
import { tuneEngine } from "../../src/node/tune-engine.ts";
import { formatBench, runBench, type Bench } from "./bench.ts";

// As the command line does.
tuneEngine();

const args = process.argv.slice(2);
const jsonAt = args.indexOf("--json");
const jsonFile = jsonAt >= 0 ? args[jsonAt + 1] : undefined;
const given = args.filter((_, i) => jsonAt < 0 || (i !== jsonAt && i !== jsonAt + 1));
const [first, ...rest] = given;
const hasParts = first === "frames" || first === "opening" || first === "queries";
/** Which part of a benchmark is to be run. */
const words = hasParts ? rest : [];
const names = hasParts ? [first] : given;

/** All benchmarks; each is built when its turn comes, for some make large inputs. */
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  matcher: async () => (await import("./matcher.ts")).createBench(),
  extract: async () => (await import("./extract.ts")).createBench(),
  "extract-archive": async () => (await import("./extract.ts")).createArchiveBench(),
  workers: async () => (await import("./workers.ts")).createBench(),
  analysis: async () => (await import("./analysis.ts")).createBench(),
  feeds: async () => (await import("./feeds.ts")).createBench(),
  "feed-readers": async () => (await import("./feed-readers.ts")).createBench(),
  "text-readers": async () => (await import("./text-readers.ts")).createBench(),
  export: async () => (await import("./export.ts")).createBench(),
  "export-memory": async () => (await import("./export-memory.ts")).createBench(),
  "export-writers": async () => (await import("./export-writers.ts")).createBench(),
  view: async () => (await import("./view.ts")).createBench(),
  paths: async () => (await import("./paths.ts")).createBench(),
};

/** Measurements that have a form of their own. */
const reports: Readonly<Record<string, () => Promise<{ table: string; results: unknown }>>> = {
  store: async () => {
    const { formatStore, measureStore } = await import("./store.ts");
    const results = await measureStore();
    return { table: formatStore(results), results };
  },
  cluster: async () => {
    const { formatCluster, measureCluster } = await import("./cluster.ts");
    const results = await measureCluster();
    return { table: formatCluster(results), results };
  },
  opening: async () => {
    const { formatOpening, measureOpening } = await import("./opening.ts");
    const results = await measureOpening(words);
    return { table: formatOpening(results), results };
  },
  queries: async () => {
    const { formatQueries, measureQueries } = await import("./queries.ts");
    const results = await measureQueries(words);
    return { table: formatQueries(results), results };
  },
  scale: async () => {
    const { formatScale, measureScale } = await import("./scale.ts");
    const results = await measureScale();
    return { table: formatScale(results), results };
  },
};

if (names[0] === "frames") {
  // In a browser, of any size, all renderers or some: npm run bench -- frames 10000 100000 castgraph sigma.
  const { runFrames } = await import("./frames.ts");
  await runFrames(
    words.map(Number).filter(Boolean),
    words.filter((word) => !Number(word)),
    jsonFile,
  );
  process.exit(0);
}
const unknown = names.filter((name) => !(name in benches) && !(name in reports));
if (unknown.length > 0) {
  console.error(
    `unknown benchmark: ${unknown.join(", ")}. Known: ${[...Object.keys(benches), ...Object.keys(reports)].join(", ")}.`,
  );
  process.exit(2);
}

const results: Record<string, unknown> = {};
for (const name of names.length > 0 ? names : [...Object.keys(benches), ...Object.keys(reports)]) {
  const report = await reports[name]?.();
  if (report) {
    results[name] = report.results;
    console.log(report.table);
    continue;
  }
  const bench = await benches[name]!();
  const measured = await runBench(bench);
  results[name] = measured;
  console.log(formatBench(bench, measured));
  await bench.close?.();
}
if (jsonFile) await writeFile(jsonFile, `${JSON.stringify(results, null, 2)}\n`);
