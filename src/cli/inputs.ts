// From what is named on the command line to documents, an archive, or the graph that is built of them.
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { withStories } from "../graph/story.ts";
import type { SourceDocument } from "../model/index.ts";
import type { Archive, PipelineOptions } from "../pipeline/archive.ts";
import { isGraphAddress } from "../store/graph-address.ts";
import type { ReadEpisodes } from "../pipeline/read-episodes.ts";
import type { Analyst, RecordsBuild } from "../pipeline/build-graph-records.ts";
import type { FetchOptions } from "../node/fetch-url.ts";
import { createHttpCache } from "../node/http-cache.ts";
import { isPostgresAddress } from "../store/database.ts";
import { CliError, optional, type Io, type OptionSpec, type OptionValues } from "./command.ts";
import { createPauses } from "../node/give-way.ts";
import { readStoriesOf } from "./stories-files.ts";
import { createProgress } from "./progress.ts";
import { createReporter } from "./reporter.ts";

/** Options of every command that fetches addresses. */
export const fetchingOptions: Readonly<Record<string, OptionSpec>> = {
  offline: { type: "boolean", help: "take feeds from the cache, fetch nothing" },
  "allow-private": { type: "boolean", help: "fetch from private and loopback addresses too" },
  cache: { type: "string", value: "FOLDER", help: "where fetched feeds are kept" },
};

/** Options of every command that reads inputs. */
export const inputOptions: Readonly<Record<string, OptionSpec>> = {
  attachments: {
    type: "boolean",
    help: "fetch the chapters and transcripts that feeds refer to, too",
  },
  ...fetchingOptions,
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

/** Of text, in a build of one process: of larger archives the rest lies in a temporary file, and is read where needed. */
const charactersInMemory = 400 << 20;

async function pipelineOptions(
  inputs: readonly string[],
  values: OptionValues,
  io: Io,
  report: ReturnType<typeof createReporter>["report"],
): Promise<PipelineOptions> {
  const { loadGazetteer } = await import("../ontology/gazetteer/gazetteer.ts");
  const progress = createProgress(io);
  const corrections = await readCorrectionsFile(inputs, values, io);
  return {
    gazetteer: await loadGazetteer(),
    ...(corrections && { corrections }),
    onProgress: (state) => progress.show(state),
    onDiagnostic: report,
    ...createPauses(io.signal),
  };
}

/** What came of reading inputs. */
export interface InputsRead {
  readonly archive: Archive;
  /** 1 where an input is missing or could not be read at all; the archive holds the others. */
  readonly exitCode: 0 | 1;
}

/** Reads inputs up to distinct episodes, with the corrections that lie beside them. */
export async function readEpisodesFromInputs(
  inputs: readonly string[],
  values: OptionValues,
  io: Io,
): Promise<
  ReadEpisodes & {
    readonly sources: readonly SourceDocument[];
    readonly corrections: SourceDocument | undefined;
    readonly exitCode: 0 | 1;
  }
> {
  needInputs(inputs);
  const { readEpisodes } = await import("../pipeline/read-episodes.ts");
  const reporter = createReporter(values, io);
  const options = await pipelineOptions(inputs, values, io, reporter.report);
  const documents = await documentsOf(inputs, values, io, reporter.report);
  const { createDocumentKeeper, createEpisodeKeeper } = await import("../store/keeper.ts");
  const keeping = { ...options, keepEpisode: createEpisodeKeeper() };
  const keepDocument = createDocumentKeeper();
  const sources: SourceDocument[] = [];
  const seen = seeing(documents, (document) => sources.push(keepDocument(document)));
  const read = await readEpisodes(seen, keeping, reporter.report).finally(() =>
    createProgress(io).clear(),
  );
  needEpisodes(read.episodes.length, read.documents, inputs);
  const { corrections } = options;
  return { ...read, sources, corrections, exitCode: reporter.lostInputs > 0 ? 1 : 0 };
}

/** A graph, and for stores what it was made of. */
export interface GraphBuilt extends Pick<RecordsBuild, "records"> {
  /** Only where a store is named, for it keeps them. */
  readonly documents?: readonly SourceDocument[];
  readonly corrections?: SourceDocument;
  /** 1 where an input is missing or could not be read at all. */
  readonly exitCode: 0 | 1;
}

/**
 * Reads inputs up to the analysed graph as records, which need a fraction of the memory of a graph. This thread analyses,
 * unless somebody else is given.
 */
export async function buildRecordsFromInputs(
  inputs: readonly string[],
  values: OptionValues,
  io: Io,
  analyst?: Analyst,
): Promise<GraphBuilt> {
  needInputs(inputs);
  if (isPostgresAddress(optional(values, "store") ?? "")) {
    return (await import("./share-work.ts")).buildShared(inputs, values, io);
  }
  const { buildGraphRecords } = await import("../pipeline/build-graph-records.ts");
  const reporter = createReporter(values, io);
  const options = await pipelineOptions(inputs, values, io, reporter.report);
  const stories = await readStoriesOf(inputs, values, io);
  const kept: SourceDocument[] = [];
  const isKept = isGraphAddress(optional(values, "out") ?? "");
  const documents = await documentsOf(inputs, values, io, reporter.report);
  const { createExtractorChoice } = await import("./workers.ts");
  const choice = await createExtractorChoice(values, io, options.gazetteer);
  const read = seeing(documents, (document) => {
    choice.expect(document.text.length);
    if (isKept) kept.push(keepDocument(document));
  });
  const { createDocumentKeeper, createEpisodeKeeper } = await import("../store/keeper.ts");
  // Documents are looked at once more, at the end.
  const keepDocument = createDocumentKeeper();
  const built = await buildGraphRecords(read, {
    ...options,
    keepEpisode: createEpisodeKeeper(charactersInMemory),
    onEpisode: choice.glance,
    extractorFor: choice.extractorFor,
    analyst,
  }).finally(() => {
    createProgress(io).clear();
    return choice.close();
  });
  needEpisodes(built.episodes, built.documents, inputs);
  const { corrections } = options;
  return {
    records: withStories(built.records, stories),
    ...(isKept && { documents: kept }),
    ...(corrections && { corrections }),
    exitCode: reporter.lostInputs > 0 ? 1 : 0,
  };
}

async function* seeing<T>(items: AsyncIterable<T>, see: (item: T) => unknown): AsyncGenerator<T> {
  for await (const item of items) {
    see(item);
    yield item;
  }
}

/** Reads inputs up to resolved entities. */
export async function readInputsAsArchive(
  inputs: readonly string[],
  values: OptionValues,
  io: Io,
): Promise<InputsRead> {
  needInputs(inputs);
  const { readArchive } = await import("../pipeline/archive.ts");
  const reporter = createReporter(values, io);
  const options = await pipelineOptions(inputs, values, io, reporter.report);
  const documents = await documentsOf(inputs, values, io, reporter.report);
  const archive = await readArchive(documents, options).finally(() => createProgress(io).clear());
  needEpisodes(archive.extractions.length, archive.documents, inputs);
  return { archive, exitCode: reporter.lostInputs > 0 ? 1 : 0 };
}

async function documentsOf(
  inputs: readonly string[],
  values: OptionValues,
  io: Io,
  report: ReturnType<typeof createReporter>["report"],
): Promise<AsyncIterable<SourceDocument>> {
  const { readInputs } = await import("../node/read-inputs.ts");
  return readInputs(
    inputs,
    {
      cwd: io.cwd,
      stdin: io.stdin,
      signal: io.signal,
      fetch: fetchOptions(values, io),
      fetchAttachments: values["attachments"] === true,
    },
    report,
  );
}

/** Reads inputs up to the analysed graph. */
export async function buildFromInputs(
  inputs: readonly string[],
  values: OptionValues,
  io: Io,
): Promise<InputsRead & { readonly graph: KnowledgeGraph }> {
  needInputs(inputs);
  const stories = await readStoriesOf(inputs, values, io);
  const read = await readInputsAsArchive(inputs, values, io);
  const { graphOf } = await import("../pipeline/build-knowledge-graph.ts");
  const graph = graphOf(read.archive);
  if (stories.length > 0) graph.setAttribute("stories", stories);
  return { graph, ...read };
}

/** Stops where nothing is named, or a store where documents are to be read. */
export function needInputs(inputs: readonly string[], isForReading = true): void {
  if (inputs.length === 0) {
    throw new CliError("no inputs. Name files, folders or addresses, or - for standard input.", 2);
  }
  const store = inputs.find(isGraphAddress);
  if (store !== undefined && (isForReading || inputs.length > 1)) {
    const advice = isForReading ? "castgraph export takes it apart" : "name it alone";
    throw new CliError(`${store} is a graph, no input to be read: ${advice}.`, 2);
  }
}

function needEpisodes(episodes: number, documents: number, inputs: readonly string[]): void {
  if (episodes > 0) return;
  if (documents === 0) throw new CliError(`nothing could be read: ${inputs.join(" ")}.`);
  throw new CliError(
    `no episodes found in ${documents} document${documents === 1 ? "" : "s"}: ${inputs.join(" ")}. ` +
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
  return (await import("./corrections-file.ts")).readUsableCorrections(uri, io);
}
