// castgraph watch: update again and again until stopped.
import { setTimeout as sleep } from "node:timers/promises";
import { numeric, type Command } from "../command.ts";
import { inputOptions } from "../inputs.ts";
import { describeChanges, listOption, updateGraph } from "../subscriptions.ts";

export const watch: Command = {
  name: "watch",
  summary: "update every so often until Ctrl-C",
  usage: "[inputs…] [--every MINUTES] [--list FILE] [--out FILE]",
  options: {
    ...listOption,
    out: { type: "string", short: "o", value: "FILE", help: "the graph (default: graph.json)" },
    every: { type: "string", value: "MINUTES", help: "minutes between two updates (default: 60)" },
    ...inputOptions,
  },
  async run(inputs, values, io) {
    const minutes = numeric(values, "every", { fallback: 60, min: 0.01, max: 60 * 24 * 7 });
    while (!io.signal.aborted) {
      try {
        await io.out(describeChanges(await updateGraph(inputs, values, io)));
        await sleep(minutes * 60_000, undefined, { signal: io.signal });
      } catch (error) {
        if (!io.signal.aborted) throw error;
      }
    }
    return 0;
  },
};
