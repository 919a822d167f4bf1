// Reads what is named on the command line into documents: files, folders, patterns, addresses, standard input.
import { resolve } from "node:path";
import type { Report, SourceDocument } from "../model/index.ts";
import { isOpml } from "../sources/opml.ts";
import { attach } from "./attach.ts";
import type { FetchOptions } from "./fetch-url.ts";
import { findFiles, findMatches, kindOf } from "./find-files.ts";
import { isGlob } from "./glob.ts";
import { feedsOf, isAddress, readAddresses } from "./read-addresses.ts";
import { readFiles } from "./read-files.ts";
import { readStream } from "./read-stream.ts";

/** Where inputs are looked for and how they are fetched. */
export interface InputOptions {
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly signal?: AbortSignal;
  /** For addresses and the feeds of lists. */
  readonly fetch?: FetchOptions;
  /** Whether chapters and transcripts that feeds refer to are fetched; files beside a feed are read anyway. No. */
  readonly fetchAttachments?: boolean;
}

/**
 * The documents of all inputs, in the order in which they are named: `-` is standard input; a folder gives the files in
 * it, sorted; a pattern the files that match; an address what is there; a list of feeds (OPML) that is named itself its
 * feeds. Memory: a few files at a time. What is missing or cannot be read is reported as an error, the rest is read.
 */
export async function* readInputs(
  inputs: readonly string[],
  options: InputOptions,
  report: Report,
): AsyncGenerator<SourceDocument> {
  const { cwd, signal } = options;
  const fetch: FetchOptions = { ...options.fetch, ...(signal ? { signal } : {}) };
  const attachOptions = { cwd, ...(options.fetchAttachments ? { fetch } : {}) };
  for (const { addresses, inputs: others } of groupAddresses(inputs)) {
    const documents =
      addresses.length > 0
        ? readAddresses(addresses, fetch, report)
        : readLocal(others, options, fetch, report);
    for await (const document of documents) {
      signal?.throwIfAborted();
      yield await attach(document, attachOptions, report);
    }
  }
}

/** Addresses that stand side by side are fetched side by side. */
function groupAddresses(inputs: readonly string[]) {
  const groups: { addresses: string[]; inputs: string[] }[] = [];
  for (const input of inputs) {
    const isUrl = isAddress(input);
    let group = groups.at(-1);
    if (!group || group.addresses.length > 0 !== isUrl) {
      group = { addresses: [], inputs: [] };
      groups.push(group);
    }
    (isUrl ? group.addresses : group.inputs).push(input);
  }
  return groups;
}

async function* readLocal(
  inputs: readonly string[],
  { cwd, stdin }: InputOptions,
  fetch: FetchOptions,
  report: Report,
): AsyncGenerator<SourceDocument> {
  for (const input of inputs) {
    if (input === "-") {
      yield* withFeeds(readStream(stdin, { uri: "stdin:" }, report), fetch, report);
      continue;
    }
    const kind = await kindOf(resolve(cwd, input));
    if (kind === "folder") yield* readFiles(filesIn(input, cwd, report), cwd, report);
    else if (kind !== undefined) yield* withFeeds(readFiles([input], cwd, report), fetch, report);
    else if (isGlob(input)) yield* readFiles(filesMatching(input, cwd, report), cwd, report);
    else {
      report({
        severity: "error",
        code: "input/not-found",
        message: `There is no such file or folder: ${input}.`,
        document: input,
        help: "Check the path; it is looked for from the working directory.",
      });
    }
  }
}

/** A list that was named itself stands for its feeds; in a folder it is one file of many. */
async function* withFeeds(
  documents: AsyncIterable<SourceDocument>,
  fetch: FetchOptions,
  report: Report,
): AsyncGenerator<SourceDocument> {
  for await (const document of documents) {
    if (isOpml(document.text)) yield* readAddresses(feedsOf(document, report), fetch, report);
    else yield document;
  }
}

async function* filesIn(folder: string, cwd: string, report: Report): AsyncGenerator<string> {
  const root = resolve(cwd, folder);
  let count = 0;
  const onUnreadable = (path: string) =>
    report({
      severity: "error",
      code: "input/unreadable",
      message: `The folder cannot be opened: ${path}.`,
      document: folder,
      help: "Check who may read it.",
    });
  const shown = (path: string) =>
    folder === root ? path : joinShown(folder, path.slice(root.length));
  const passedOver: string[] = [];
  for await (const path of findFiles(root, onUnreadable, (other) => passedOver.push(other))) {
    count++;
    yield shown(path);
  }
  if (passedOver.length > 0) reportPassedOver(passedOver.map(shown), folder, report);
  if (count === 0) reportEmpty("The folder holds nothing that castgraph reads", folder, report);
}

async function* filesMatching(
  pattern: string,
  cwd: string,
  report: Report,
): AsyncGenerator<string> {
  let count = 0;
  for await (const path of findMatches(pattern, cwd)) {
    count++;
    yield path;
  }
  if (count === 0) reportEmpty("No file matches", pattern, report);
}

/** The path as a user would write it: as the input was written, `/` between the parts. */
function joinShown(folder: string, rest: string): string {
  const inside = rest.replaceAll("\\", "/").replace(/^\//, "");
  const start = folder.replace(/\/+$/, "");
  return start === "." || start === "" ? inside : `${start}/${inside}`;
}

function reportPassedOver(paths: readonly string[], folder: string, report: Report): void {
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : "";
  report({
    severity: "warning",
    code: "input/passed-over",
    message: `Not read, for what ${paths.length === 1 ? "it is" : "they are"} called: ${paths.slice(0, 3).join(", ")}${more}.`,
    document: folder,
    help: "Name a file itself to have it read.",
  });
}

function reportEmpty(what: string, input: string, report: Report): void {
  report({
    severity: "error",
    code: "input/empty",
    message: `${what}: ${input}.`,
    document: input,
    help: "Name files themselves to have them read whatever they are called.",
  });
}
