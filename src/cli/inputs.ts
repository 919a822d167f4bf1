// From what is named on the command line to documents, an archive, or a graph.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { formatDiagnostic, type Diagnostic, type SourceDocument } from "../model/index.ts";
import type { Archive, PipelineOptions } from "../pipeline/archive.ts";
import type { FetchOptions } from "../node/fetch-url.ts";
import { createHttpCache } from "../node/http-cache.ts";
import { CliError, optional, type Io, type OptionSpec, type OptionValues } from "./command.ts";
import { createProgress } from "./progress.ts";

/** Options of every command that reads inputs. */
export const inputOptions: Readonly<Record<string, OptionSpec>> = {
  attachments: {
    type: "boolean",
    help: "fetch the chapters and transcripts that feeds refer to, too",
  },
  offline: { type: "boolean", help: "take feeds from the cache, fetch nothing" },
  "allow-private": { type: "boolean", help: "fetch from private and loopback addresses too" },
  cache: { type: "string", value: "FOLDER", help: "where fetched feeds are kept" },
  corrections: {
    type: "string",
    value: "FILE",
    help: "corrections to apply (default: corrections.yaml beside the inputs, if there)",
  },
};

/** How addresses are fetched: from the cache where nothing changed, never from this machine's own network unasked. */
export function fetchOptions(values: OptionValues, io: Io): FetchOptions {
  const folder = optional(values, "cache");
  return {
    cache: createHttpCache(folder === undefined ? io.cacheFolder : resolve(io.cwd, folder)),
    offline: values["offline"] === true,
    allowPrivate: values["allow-private"] === true,
  };
}

/** Prints diagnostics as they come: place, severity, what happened, what to do. */
export function createReporter(values: OptionValues, io: Io) {
  let errors = 0;
  return {
    report: (diagnostic: Diagnostic, text?: string): void => {
      if (diagnostic.severity === "error") errors++;
      if (values["quiet"] || diagnostic.severity === "info") return;
      io.err(`${formatDiagnostic(diagnostic, text)}\n`);
    },
    get errors() {
      return errors;
    },
  };
}

async function pipelineOptions(
  inputs: readonly string[],
  values: OptionValues,
  io: Io,
): Promise<PipelineOptions> {
  const { loadGazetteer } = await import("../ontology/gazetteer/gazetteer.ts");
  const reporter = createReporter(values, io);
  const progress = createProgress(io);
  const corrections = await readCorrectionsFile(inputs, values, io);
  return {
    gazetteer: await loadGazetteer(),
    ...(corrections && { corrections }),
    onProgress: (state) => progress.show(state),
    onDiagnostic: reporter.report,
    signal: io.signal,
  };
}

/** Reads inputs up to resolved entities. */
export async function readInputsAsArchive(
  inputs: readonly string[],
  values: OptionValues,
  io: Io,
): Promise<Archive> {
  needInputs(inputs);
  const [{ readArchive }, { readInputs }] = await Promise.all([
    import("../pipeline/archive.ts"),
    import("../node/read-inputs.ts"),
  ]);
  const options = await pipelineOptions(inputs, values, io);
  const documents = readInputs(
    inputs,
    {
      cwd: io.cwd,
      stdin: io.stdin,
      signal: io.signal,
      fetch: fetchOptions(values, io),
      fetchAttachments: values["attachments"] === true,
    },
    options.onDiagnostic!,
  );
  const archive = await readArchive(documents, options).finally(() => createProgress(io).clear());
  needEpisodes(archive, inputs);
  return archive;
}

/** Reads inputs up to the analysed graph. */
export async function buildFromInputs(
  inputs: readonly string[],
  values: OptionValues,
  io: Io,
): Promise<{ graph: KnowledgeGraph; archive: Archive }> {
  const archive = await readInputsAsArchive(inputs, values, io);
  const { graphOf } = await import("../pipeline/build-knowledge-graph.ts");
  return { graph: graphOf(archive), archive };
}

/** A graph file is read, one of another tool is taken over and laid out if it is not; anything else is built. */
export async function openGraph(
  inputs: readonly string[],
  values: OptionValues,
  io: Io,
): Promise<KnowledgeGraph> {
  needInputs(inputs);
  const [only] = inputs;
  if (inputs.length === 1 && /\.(json|cyjs|gexf|graphml)$/i.test(only!)) {
    const text = await readFile(resolve(io.cwd, only!), "utf8");
    const { importGraph, isGraphText } = await import("../importers/importers.ts");
    if (isGraphText(text)) return laidOut(importGraph(text));
  }
  return (await buildFromInputs(inputs, values, io)).graph;
}

/** Adds positions, communities and ranks to a graph that comes without positions. */
async function laidOut(graph: KnowledgeGraph): Promise<KnowledgeGraph> {
  if (graph.someNode((_, { x }) => x !== undefined)) return graph;
  const { analyse } = await import("../analysis/analyse.ts");
  analyse(graph);
  return graph;
}

/** The node a name means; a clear error with suggestions where none or several fit equally well. */
export async function nodeNamed(graph: KnowledgeGraph, name: string): Promise<string> {
  const { findNodes } = await import("../graph/find-node.ts");
  const found = findNodes(graph, name);
  const [best, second] = found;
  if (best && (!second || second.rank > best.rank || best.rank <= 2)) return best.id;
  if (!best) throw new CliError(`nothing in the graph has the name: ${name}. Try castgraph stats.`);
  const candidates = found.slice(0, 8).map(({ id }) => `  ${id}`);
  throw new CliError(`several nodes may be meant: ${name}. Name one of\n${candidates.join("\n")}`);
}

function needInputs(inputs: readonly string[]): void {
  if (inputs.length === 0) {
    throw new CliError("no inputs. Name files, folders or addresses, or - for standard input.", 2);
  }
}

function needEpisodes(archive: Archive, inputs: readonly string[]): void {
  if (archive.extractions.length > 0) return;
  throw new CliError(
    `no episodes found in ${archive.documents} document${archive.documents === 1 ? "" : "s"}: ${inputs.join(" ")}. ` +
      "Formats that are read are listed in the README.",
  );
}

/** The corrections named, or those that lie beside an input; none where there are none. */
async function readCorrectionsFile(
  inputs: readonly string[],
  values: OptionValues,
  io: Io,
): Promise<SourceDocument | undefined> {
  const named = optional(values, "corrections");
  const beside = inputs.flatMap((input) =>
    existsSync(resolve(io.cwd, input))
      ? [join(input, "corrections.yaml"), join(dirname(input), "corrections.yaml")]
      : [],
  );
  const uri = named ?? beside.find((path) => existsSync(resolve(io.cwd, path)));
  if (uri === undefined) return undefined;
  return { uri, text: await readFile(resolve(io.cwd, uri), "utf8") };
}
