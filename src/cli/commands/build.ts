// castgraph build: inputs in, graph file or store out.
import type { Command } from "../command.ts";
import { outputOf, shownAddress, writeGraphTo } from "../graph-output.ts";
import { buildRecordsFromInputs, inputOptions } from "../inputs.ts";
import { workersOption } from "../workers.ts";
import { needPlaceFor } from "../needed-place.ts";
import { createWritingAhead } from "../write-ahead.ts";
import { storiesOption } from "../stories-files.ts";
import { describeCounts } from "../../graph/counts.ts";

export const build: Command = {
  name: "build",
  summary: "read inputs and write the knowledge graph",
  usage: "<inputs…> [--out FILE]",
  details: `
Inputs are files, folders, globs, addresses of feeds, or - for standard input; formats are recognised by content.
The same inputs give the same bytes. An input that is missing is reported, the others are read, and the exit code is 1.
A file that ends in .castgraph is a database of the whole archive: documents, texts, graph, and what was found in each
episode, so that a repeated build reads only what is new. While it is written, others read the graph before it.

  castgraph build seeds --out graph.json
  castgraph build notes/ feed.xml --out archive.castgraph`,
  options: {
    out: {
      type: "string",
      short: "o",
      value: "FILE",
      help: "graph file, - for standard output, .castgraph or postgres:// (default: graph.json)",
    },
    json: { type: "boolean", help: "print the counts as JSON" },
    ...workersOption,
    ...storiesOption,
    ...inputOptions,
  },
  async run(inputs, values, io) {
    const { out, values: building } = outputOf(values);
    await needPlaceFor(out, io);
    const ahead = createWritingAhead(out, values, io);
    try {
      const { exitCode, ...built } = await buildRecordsFromInputs(
        inputs,
        building,
        io,
        ahead?.analyst,
      );
      const counts = await (ahead?.finish(built) ?? writeGraphTo(out, built, io));
      const file = shownAddress(out);
      const said = values["json"]
        ? JSON.stringify({ file, ...counts })
        : `${file}: ${describeCounts(counts)}`;
      if (out !== "-") await io.out(`${said}\n`);
      return exitCode;
    } finally {
      await ahead?.close();
    }
  },
};
