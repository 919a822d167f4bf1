// castgraph export: a graph in another format.
import { resolve } from "node:path";
import { exporters } from "../../exporters/exporters.ts";
import { writeFileInPieces } from "../../node/write-file.ts";
import { CliError, optional, required, type Command } from "../command.ts";
import { inputOptions, openGraph } from "../inputs.ts";

export const exportCommand: Command = {
  name: "export",
  summary: "write a graph in another format",
  usage: "<graph.json | inputs…> --format NAME [--out FILE]",
  details: `Formats:\n${exporters.map(({ id, label }) => `  ${id.padEnd(12)}${label}`).join("\n")}`,
  options: {
    format: { type: "string", short: "f", value: "NAME", help: "one of the formats above" },
    out: {
      type: "string",
      short: "o",
      value: "FILE",
      help: "where to write (default: standard output)",
    },
    gexf: { type: "string", value: "VERSION", help: "gexf: 1.3 (default) or 1.2" },
    dynamic: { type: "boolean", help: "gexf: with the dates of the episodes, for a timeline" },
    ...inputOptions,
  },
  async run(inputs, values, io) {
    const format = required(values, "format", "NAME");
    const exporter = exporters.find(({ id }) => id === format);
    if (!exporter) {
      const known = exporters.map(({ id }) => id).join(", ");
      throw new CliError(`unknown format: ${format}. Formats are ${known}.`, 2);
    }
    const gexf = optional(values, "gexf");
    if (gexf !== undefined && gexf !== "1.2" && gexf !== "1.3") {
      throw new CliError(`unknown version of GEXF: ${gexf}. Versions are 1.2 and 1.3.`, 2);
    }
    const graph = await openGraph(inputs, values, io);
    const pieces = exporter.write(graph, {
      ...(gexf && { gexf }),
      dynamic: values["dynamic"] === true,
    });
    const out = optional(values, "out");
    if (out !== undefined && out !== "-") await writeFileInPieces(resolve(io.cwd, out), pieces);
    else for (const piece of pieces) await io.out(piece);
    return 0;
  },
};
