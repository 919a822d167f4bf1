// castgraph update: fetches what is new, rebuilds the graph, tells what changed.
import type { Command } from "../command.ts";
import { inputOptions } from "../inputs.ts";
import { describeChanges, listOption, updateGraph } from "../subscriptions.ts";
import { workersOption } from "../workers.ts";
import { storiesOption } from "../stories-files.ts";

export const update: Command = {
  name: "update",
  summary: "read the listed feeds again, write the graph anew and print what changed",
  usage: "[inputs…] [--list FILE] [--out FILE]",
  details: `
Feeds that have not changed are not sent again (ETag, Last-Modified). Other inputs may be named beside the list.

  castgraph update --out archive.castgraph
  castgraph update notes/ --offline`,
  options: {
    ...listOption,
    out: {
      type: "string",
      short: "o",
      value: "FILE",
      help: "the graph, also .castgraph (default: graph.json)",
    },
    json: { type: "boolean", help: "print the changes as JSON" },
    ...workersOption,
    ...storiesOption,
    ...inputOptions,
  },
  async run(inputs, values, io) {
    const outcome = await updateGraph(inputs, values, io);
    const { file, changes } = outcome;
    await io.out(
      values["json"] ? `${JSON.stringify({ file, ...changes })}\n` : describeChanges(outcome),
    );
    return 0;
  },
};
