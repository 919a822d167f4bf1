// castgraph reduce: the graph of work that is done, the same bytes as a build in one process.
import { describeCounts } from "../../graph/counts.ts";
import { sharedStoreOption, withCluster } from "../cluster.ts";
import { optional, type Command } from "../command.ts";
import { readUsableCorrections } from "../corrections-file.ts";
import { shownAddress, writeGraphTo } from "../graph-output.ts";
import { needPlaceFor } from "../needed-place.ts";
import { createReporter } from "../reporter.ts";
import { reduceShared } from "../share-work.ts";

export const reduce: Command = {
  name: "reduce",
  summary: "write the graph of planned episodes when all of them are read",
  usage: "--store ADDRESS [--out FILE]",
  details: `
The graph has the bytes that castgraph build writes for the same inputs.

  castgraph reduce --store archive.castgraph --out graph.json`,
  options: {
    ...sharedStoreOption,
    out: {
      type: "string",
      short: "o",
      value: "FILE",
      help: "graph file, .castgraph or postgres:// (default: graph.json)",
    },
    corrections: {
      type: "string",
      value: "FILE",
      help: "corrections to apply (default: those that were planned)",
    },
    json: { type: "boolean", help: "print the counts as JSON" },
  },
  run: (_, values, io) =>
    withCluster(values, io, async (cluster) => {
      const uri = optional(values, "corrections");
      const corrections = uri === undefined ? undefined : await readUsableCorrections(uri, io);
      const reporter = createReporter(values, io);
      const out = optional(values, "out") ?? "graph.json";
      await needPlaceFor(out, io);
      const reduced = await reduceShared(cluster, io, reporter.report, out, corrections);
      const counts = await writeGraphTo(out, reduced, io);
      const file = shownAddress(out);
      await io.out(
        values["json"]
          ? `${JSON.stringify({ file, ...counts })}\n`
          : `${file}: ${describeCounts(counts)}\n`,
      );
      return reporter.lostInputs > 0 ? 1 : 0;
    }),
};
