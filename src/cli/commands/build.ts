// castgraph build: inputs in, graph file out.
import { resolve } from "node:path";
import { writeFileInPieces } from "../../node/write-file.ts";
import { optional, type Command } from "../command.ts";
import { buildRecordsFromInputs, inputOptions } from "../inputs.ts";
import { workersOption } from "../workers.ts";
import { countedRecords, describeCounts } from "../../graph/counts.ts";

export const build: Command = {
  name: "build",
  summary: "read inputs and write the knowledge graph",
  usage: "<inputs…> [--out FILE]",
  details: `
Inputs are files, folders, globs, addresses of feeds, or - for standard input; formats are recognised by content.
The same inputs give the same bytes. An input that is missing is reported, the others are read, and the exit code is 1.

  castgraph build seeds --out graph.json
  castgraph build notes/ feed.xml --out graph.json`,
  options: {
    out: {
      type: "string",
      short: "o",
      value: "FILE",
      help: "where to write (default: graph.json)",
    },
    json: { type: "boolean", help: "print the counts as JSON" },
    ...workersOption,
    ...inputOptions,
  },
  async run(inputs, values, io) {
    const { records, exitCode } = await buildRecordsFromInputs(inputs, values, io);
    const { writeGraphFile } = await import("../../graph/graph-file.ts");
    const out = optional(values, "out") ?? "graph.json";
    const counted = countedRecords(records);
    await writeFileInPieces(resolve(io.cwd, out), writeGraphFile(counted.records));
    const counts = counted.counts();
    await io.out(
      values["json"]
        ? `${JSON.stringify({ file: out, ...counts })}\n`
        : `${out}: ${describeCounts(counts)}\n`,
    );
    return exitCode;
  },
};
