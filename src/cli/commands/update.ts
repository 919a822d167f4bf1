// castgraph update: fetches what is new, rebuilds the graph, tells what changed.
import type { Command } from "../command.ts";
import { describeChanges, updateGraph, updatingOptions } from "../subscriptions.ts";

export const update: Command = {
  name: "update",
  summary: "read the listed feeds again, write the graph anew and print what changed",
  usage: "[inputs…] [--list FILE] [--out FILE]",
  details: `
Feeds that have not changed are not sent again (ETag, Last-Modified); of one that cannot be fetched what was fetched
last time is read. One that was never fetched is reported, and the exit code is 1. Other inputs may be named beside the
list.

  castgraph update --out archive.castgraph
  castgraph update notes/ --offline`,
  options: {
    json: { type: "boolean", help: "print the changes as JSON" },
    ...updatingOptions,
  },
  async run(inputs, values, io) {
    const outcome = await updateGraph(inputs, values, io);
    const { file, changes } = outcome;
    await io.out(
      values["json"] ? `${JSON.stringify({ file, ...changes })}\n` : describeChanges(outcome),
    );
    return outcome.exitCode;
  },
};
