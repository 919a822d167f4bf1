// castgraph work: takes shards from a store and does them, beside any number of others.
import { sharedStoreOption, withCluster } from "../cluster.ts";
import { numeric, type Command, type OptionValues } from "../command.ts";
import { defaultLeaseSeconds, workShared } from "../share-work.ts";
import { mostWorkers } from "../workers.ts";

const options: Command["options"] = {
  ...sharedStoreOption,
  workers: {
    type: "string",
    value: "N",
    help: "threads (default: one a core; 0: all in the main thread)",
  },
  lease: {
    type: "string",
    value: "SECONDS",
    help: `how long a shard is kept from others without a sign of life (default: ${defaultLeaseSeconds})`,
  },
  forever: { type: "boolean", help: "wait for more work when nothing is left" },
  json: { type: "boolean", help: "print what happens to each shard as JSON Lines" },
};

/** As `castgraph work`, and as `castgraph worker`. */
function workCommand(name: string): Command {
  return {
    name,
    summary: "read planned episodes, beside any number of others, until nothing is left",
    usage: "--store ADDRESS [--forever]",
    details: `
A worker may be stopped or killed at any time: what it held is given to others, what it had written stays. A database
that is away is waited for.

  castgraph ${name} --store archive.castgraph
  castgraph ${name} --store postgres://worker@db.example/casts --forever`,
    options,
    run: (_, values, io) =>
      withCluster(values, io, async (cluster) => {
        const { shards, episodes, refused } = await workShared(cluster, io, {
          ...settings(values),
          onEvent: (event) => {
            if (values["json"]) void io.out(`${JSON.stringify(event)}\n`);
          },
        });
        const late = refused > 0 ? `, ${refused} too late` : "";
        if (!values["json"])
          await io.out(`${shards} shards done, ${episodes} episodes read${late}.\n`);
        return 0;
      }),
  };
}

function settings(values: OptionValues) {
  const threads = numeric(values, "workers", { fallback: -1, min: 0, max: mostWorkers });
  return {
    ...(threads >= 0 && { threads: Math.floor(threads) }),
    leaseSeconds: numeric(values, "lease", {
      fallback: defaultLeaseSeconds,
      min: 0.1,
      max: 86_400,
    }),
    forever: values["forever"] === true,
  };
}

export const work = workCommand("work");
export const worker = workCommand("worker");
