// castgraph watch: update again and again until stopped.
import { setTimeout as sleep } from "node:timers/promises";
import { StoreError } from "../../store/store-error.ts";
import { CliError, numeric, type Command } from "../command.ts";
import { describeChanges, updateGraph, updatingOptions } from "../subscriptions.ts";
import { describeSystemError, isSystemError } from "../system-error.ts";

export const watch: Command = {
  name: "watch",
  summary: "update every so often until Ctrl-C",
  usage: "[inputs…] [--every MINUTES] [--list FILE] [--out FILE]",
  details: `
An update that fails after one that worked leaves the graph as it was and is tried again.`,
  options: {
    every: { type: "string", value: "MINUTES", help: "minutes between two updates (default: 60)" },
    ...updatingOptions,
  },
  async run(inputs, values, io) {
    const minutes = numeric(values, "every", { fallback: 60, min: 0.01, max: 60 * 24 * 7 });
    let hasUpdated = false;
    while (!io.signal.aborted) {
      try {
        await io.out(describeChanges(await updateGraph(inputs, values, io)));
        hasUpdated = true;
      } catch (error) {
        if (io.signal.aborted) break;
        // What fails at the first time was asked for wrongly; what has worked may work again.
        const mayPass =
          error instanceof CliError || error instanceof StoreError || isSystemError(error);
        if (!hasUpdated || !mayPass) throw error;
        const reason = isSystemError(error) ? describeSystemError(error, io.cwd) : error.message;
        io.err(`castgraph: ${reason} The next try is in ${minutes} minutes.\n`);
      }
      await sleep(minutes * 60_000, undefined, { signal: io.signal }).catch(() => {});
    }
    return 0;
  },
};
