// From what is named on the command line to documents, an archive, or a graph.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { formatDiagnostic, type Diagnostic } from "../model/index.ts";
import type { Archive, PipelineOptions } from "../pipeline/archive.ts";
import type { FetchOptions } from "../node/fetch-url.ts";
import { createHttpCache } from "../node/http-cache.ts";
import { CliError, optional, type Io, type OptionSpec, type OptionValues } from "./command.ts";
import { createProgress } from "./progress.ts";

/** Options of every command that reads inputs. */
export const inputOptions: Readonly<Record<string, OptionSpec>> = {
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

async function pipelineOptions(values: OptionValues, io: Io): Promise<PipelineOptions> {
  const { loadGazetteer } = await import("../ontology/gazetteer/gazetteer.ts");
  const reporter = createReporter(values, io);
  const progress = createProgress(io);
  return {
    gazetteer: await loadGazetteer(),
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
  const options = await pipelineOptions(values, io);
  const documents = readInputs(
    inputs,
    { cwd: io.cwd, stdin: io.stdin, signal: io.signal, fetch: fetchOptions(values, io) },
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

/** A graph file is read; anything else is built. */
export async function openGraph(
  inputs: readonly string[],
  values: OptionValues,
  io: Io,
): Promise<KnowledgeGraph> {
  needInputs(inputs);
  const [only] = inputs;
  if (inputs.length === 1 && only!.endsWith(".json")) {
    const text = await readFile(resolve(io.cwd, only!), "utf8");
    if (/^\s*\{\s*"attributes"/.test(text)) {
      const { parseGraphFile } = await import("../graph/graph-file.ts");
      return parseGraphFile(text);
    }
  }
  return (await buildFromInputs(inputs, values, io)).graph;
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

/** Where corrections are looked for, if the option names none. */
export function correctionsPath(values: OptionValues): string | undefined {
  return optional(values, "corrections");
}
