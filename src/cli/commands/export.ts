// castgraph export: a graph, or a part of it, in another format.
import { basename, dirname, extname, join, resolve } from "node:path";
import type { Exportable, Exporter, ExportFile, ExportOptions } from "../../exporters/exporter.ts";
import { binaryExporters } from "../../exporters/binary-exporters.ts";
import { exporters as textExporters } from "../../exporters/exporters.ts";
import { graphOfRecords, type GraphRecords } from "../../graph/graph-records.ts";
import { withStories } from "../../graph/story.ts";
import { entityTypes } from "../../ontology/entity-types.ts";
import { entityTypeNamed } from "../../importers/entity-type-names.ts";
import { pageExporters } from "../../node/export-page.ts";
import { sqlite } from "../../node/export-sqlite.ts";
import { makeFolder, writeFileInPieces } from "../../node/write-file.ts";
import {
  CliError,
  integer,
  optional,
  required,
  type Command,
  type Io,
  type OptionValues,
} from "../command.ts";
import { openGraphStore } from "../graph-input.ts";
import { inputOptions } from "../inputs.ts";
import { nodeNamed } from "../named-nodes.ts";
import { needPlaceFor } from "../needed-place.ts";
import { readStoriesOf, storiesOption } from "../stories-files.ts";

const exportersOf = (pageFolder: string): readonly Exporter[] => [
  ...textExporters,
  ...binaryExporters,
  sqlite,
  ...pageExporters(pageFolder),
];
/** For the help, which writes nothing. */
const exporters = exportersOf("");

export const exportCommand: Command = {
  name: "export",
  summary: "write a graph, or a part of it, in another format",
  usage: "<graph.json | inputs…> --format NAME [--out FILE | FOLDER]",
  details: `
Formats:
${exporters.map(({ id, label }) => `  ${id.padEnd(10)}${label}`).join("\n")}

Formats of several files (${exporters.flatMap(({ id, files }) => (files ? [id] : [])).join(", ")}) go into the folder
that --out names, or into one archive if it ends in .zip.

  castgraph export graph.json --format gexf --out graph.gexf
  castgraph export graph.json --format csv --out tables/
  castgraph export graph.json --format html --out graph.html
  castgraph export graph.json --format site --out public/
  castgraph export graph.json --format mermaid --node Envoy
  castgraph export graph.json --format graphml --node Kubernetes --depth 2 --type technology --type person
  castgraph export graph.json --format turtle --from 2018 --to 2018-06`,
  options: {
    format: { type: "string", short: "f", value: "NAME", help: "one of the formats above" },
    out: {
      type: "string",
      short: "o",
      value: "PATH",
      help: "file or folder to write (default: standard output)",
    },
    node: { type: "string", value: "NAME", help: "only what is near this node", multiple: true },
    depth: { type: "string", value: "N", help: "how many links away, 0 to 9 (default: 1)" },
    from: {
      type: "string",
      value: "DATE",
      help: "only episodes from this date on: 2018-06-19, 2018",
    },
    to: { type: "string", value: "DATE", help: "only episodes up to this date, inclusive" },
    type: { type: "string", value: "TYPE", help: "only nodes of this type", multiple: true },
    "no-texts": { type: "boolean", help: "without the texts of the episodes; quotes stay" },
    gexf: { type: "string", value: "VERSION", help: "gexf: 1.3 (default) or 1.2" },
    dynamic: { type: "boolean", help: "gexf: with the dates of the episodes, for a timeline" },
    yed: { type: "boolean", help: "graphml: with shapes for yEd" },
    ...storiesOption,
    ...inputOptions,
  },
  async run(inputs, values, io) {
    const exporter = chosenExporter(required(values, "format", "NAME"), io.pageFolder);
    const options = exportOptions(values, exporter);
    checkParts(values);
    const depth = integer(values, "depth", { fallback: 1, min: 0, max: 9 });
    const out = optional(values, "out") ?? "-";
    if (exporter.files && out === "-") {
      throw new CliError(
        `${exporter.id} is written as several files. Name a folder for them: --out FOLDER.`,
        2,
      );
    }
    if (!exporter.files || extname(out) === ".zip") await needPlaceFor(out, io);
    // Stories that are named are put into the part, whatever it is a part of.
    const { stories: _, ...others } = values;
    const stories = await readStoriesOf([], values, io);
    const store = await openGraphStore(inputs, others, io);
    const nodes = await Promise.all(texts(values, "node").map((name) => nodeNamed(store, name)));
    const whole = await partOf(await store.records(), { nodes, depth }, values);
    const part = withStories(whole, stories);
    const centered = nodes[0] === undefined ? options : { ...options, center: nodes[0] };
    if (exporter.files && extname(out) !== ".zip") {
      await writeFiles(exporter, exporter.files(part, centered), out, io);
    } else if (out === "-") {
      for (const piece of exporter.write(part, centered)) await io.out(piece);
    } else {
      await writeFileInPieces(resolve(io.cwd, out), exporter.write(part, centered));
      await io.out(`${out}\n`);
    }
    await store.close();
    return 0;
  },
};

function chosenExporter(format: string, pageFolder: string): Exporter {
  const exporter = exportersOf(pageFolder).find(({ id }) => id === format);
  if (exporter) return exporter;
  const known = exporters.map(({ id }) => id).join(", ");
  throw new CliError(`unknown format: ${format}. Formats are ${known}.`, 2);
}

/** Options of one format, which say nothing elsewhere. */
const formatOf: Readonly<Record<string, string>> = {
  gexf: "gexf",
  dynamic: "gexf",
  yed: "graphml",
};

function exportOptions(values: OptionValues, { id }: Exporter): ExportOptions {
  for (const [option, format] of Object.entries(formatOf))
    if (values[option] && id !== format)
      throw new CliError(
        `--${option} goes with --format ${format}, not with ${id}. Leave it out.`,
        2,
      );
  const gexf = optional(values, "gexf");
  if (gexf !== undefined && gexf !== "1.2" && gexf !== "1.3") {
    throw new CliError(`unknown version of GEXF: ${gexf}. Versions are 1.2 and 1.3.`, 2);
  }
  return {
    ...(gexf && { gexf }),
    dynamic: values["dynamic"] === true,
    yed: values["yed"] === true,
    texts: values["no-texts"] !== true,
  };
}

/** Stops before anything is read if the part asked for is not well described. */
function checkParts(values: OptionValues): void {
  for (const name of ["from", "to"]) {
    const date = optional(values, name);
    if (date !== undefined && !isDate(date)) {
      throw new CliError(
        `--${name} is no date: ${date}. Give one as 2018-06-19, 2018-06 or 2018.`,
        2,
      );
    }
  }
  const [from, to] = [optional(values, "from"), optional(values, "to")];
  // Up to a month or a year means to its end.
  if (from !== undefined && to !== undefined && from > `${to}~`)
    throw new CliError(`--from is later than --to: ${from}, ${to}. Swap them.`, 2);
  typesOf(values);
  if (values["depth"] !== undefined && values["node"] === undefined) {
    throw new CliError("--depth goes with --node. Name a node: --node NAME.", 2);
  }
}

/** The types asked for, by any of their names: "technology", "Technologies", "company". */
function typesOf(values: OptionValues): string[] {
  return texts(values, "type").map((name) => {
    const type = /^episodes?$/i.test(name) ? "episode" : entityTypeNamed(name);
    if (type !== undefined) return type;
    const known = [...entityTypes.map(({ id }) => id), "episode"].join(", ");
    throw new CliError(`unknown type: ${name}. Types are ${known}.`, 2);
  });
}

/** A day, month or year that there is. */
function isDate(text: string): boolean {
  const [, year, month = "-01", day = "-01"] = /^(\d{4})(-\d\d)?(-\d\d)?$/.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}${month}${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}${month}${day}`);
}

async function partOf(
  records: GraphRecords,
  around: { readonly nodes: readonly string[]; readonly depth: number },
  values: OptionValues,
): Promise<Exportable> {
  const [from, to] = [optional(values, "from"), optional(values, "to")];
  const types = typesOf(values);
  if (around.nodes.length === 0 && types.length === 0 && from === undefined && to === undefined)
    return records;
  const { subgraph } = await import("../../graph/subgraph.ts");
  const part = subgraph(graphOfRecords(records), {
    ...(around.nodes.length > 0 && { around }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(types.length > 0 && { types }),
  });
  if (part.order > 0) return part;
  throw new CliError(
    "nothing in the graph fits: the part asked for is empty. Ask for a larger one.",
  );
}

/** Into a folder; or beside each other as `graph.nodes.csv` if the path ends as the files do. */
async function writeFiles(
  exporter: Exporter,
  files: Iterable<ExportFile>,
  out: string,
  io: Io,
): Promise<void> {
  const ending = exporter.fileExtension && `.${exporter.fileExtension}`;
  const beside = ending !== undefined && extname(out).toLowerCase() === ending;
  let count = 0;
  for (const { path, pieces } of files) {
    const shown = beside
      ? join(dirname(out), `${basename(out, extname(out))}.${path}`)
      : join(out, path);
    const target = resolve(io.cwd, shown);
    await makeFolder(dirname(target));
    await writeFileInPieces(target, pieces);
    count++;
    if (count <= listed) await io.out(`${shown}\n`);
  }
  if (count > listed) await io.out(`… ${count} files in ${out}\n`);
}

/** Beyond this many files their number is printed instead of their names. */
const listed = 12;

function texts(values: OptionValues, name: string): string[] {
  const given = values[name];
  return Array.isArray(given) ? given.filter((value) => typeof value === "string") : [];
}
