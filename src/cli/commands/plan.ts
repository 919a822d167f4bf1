// castgraph plan: inputs in, shards of work in a store that any number of workers share.
import { sharedStoreOption, withCluster, type Cluster } from "../cluster.ts";
import { integer, type Command } from "../command.ts";
import { inputOptions, readEpisodesFromInputs } from "../inputs.ts";
import { planShared } from "../share-work.ts";

export const plan: Command = {
  name: "plan",
  summary: "put the episodes of inputs into a store, as work that several machines share",
  usage: "<inputs…> --store ADDRESS",
  details: `
The same inputs change nothing; of changed ones, what was done stays done. Corrections are kept for the reduce.

  castgraph plan archive/ --store postgres://owner@db.example/casts
  castgraph work --store postgres://worker@db.example/casts     (on any number of machines)
  castgraph reduce --store postgres://worker@db.example/casts --out graph.json`,
  options: {
    ...sharedStoreOption,
    "shard-size": {
      type: "string",
      value: "N",
      help: "most episodes a worker takes at once (default: 200)",
    },
    json: { type: "boolean", help: "print what was planned as JSON" },
    ...inputOptions,
  },
  async run(inputs, values, io) {
    const size = integer(values, "shard-size", { fallback: 200, min: 1, max: 100_000 });
    const { exitCode, ...read } = await readEpisodesFromInputs(inputs, values, io);
    const planned = async (cluster: Cluster): Promise<void> => {
      const change = await planShared(cluster, read, io, size);
      const { label } = cluster.database;
      const { length: episodes } = read.episodes;
      const shards = change.added + change.kept;
      await io.out(
        values["json"]
          ? `${JSON.stringify({ store: label, documents: read.documents, episodes, shards, ...change })}\n`
          : `${label}: ${episodes} episodes in ${shards} shards, ${change.added} of them new, ${change.dropped} dropped.\n`,
      );
    };
    await withCluster(values, io, planned, { mayBeNew: true });
    return exitCode;
  },
};
