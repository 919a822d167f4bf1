// A stream of bytes as documents: unzipped, decoded, and long lists of records in pieces rather than whole.
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Report, SourceDocument } from "../model/index.ts";
import { decodeText, detectEncoding } from "../text/decode.ts";

/** How a stream is read. */
export interface StreamOptions {
  readonly uri: string;
  readonly mediaType?: string;
  /** As the transport says. */
  readonly charset?: string;
  /** Larger ones are refused, JSON Lines excepted: 512 MB, what a text in memory may reach. */
  readonly maxBytes?: number;
  /** JSON Lines longer than this come in pieces of about this size, cut between lines: 8 MB. */
  readonly pieceBytes?: number;
}

/**
 * One document; several for JSON Lines that are longer than `pieceBytes`, each with the number of its first line behind
 * the uri (`talks.jsonl#L20001`). Gzip is known by its first bytes. What cannot be read is reported and left out.
 */
export async function* readStream(
  bytes: AsyncIterable<Uint8Array>,
  options: StreamOptions,
  report: Report,
): AsyncGenerator<SourceDocument> {
  const { uri, charset, maxBytes = 512 << 20 } = options;
  const isLines = /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(uri);
  try {
    const unzipped = await unzip(bytes);
    if (isLines) {
      yield* readLines(unzipped, options);
      return;
    }
    const whole = await collect(unzipped, maxBytes);
    if (whole === undefined) {
      report({
        severity: "error",
        code: "input/too-large",
        message: `The input is larger than ${maxBytes} bytes.`,
        document: uri,
        help: "Split it, or write its records as JSON Lines, which are read in pieces.",
      });
      return;
    }
    if (isBinary(whole)) {
      report({
        severity: "error",
        code: "input/binary",
        ...(isDatabase(whole) ? databaseInstead : binaryInstead),
        document: uri,
      });
      return;
    }
    yield documentOf(options, uri, decodeText(whole, charset).text);
  } catch (error) {
    report({
      severity: "error",
      code: "input/unreadable",
      message: `The input cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      document: uri,
      help: "What came before the fault was read.",
    });
  }
}

const binaryInstead = {
  message: "This is no text.",
  help: "castgraph reads text, Markdown, HTML, feeds, JSON and transcripts.",
};
const databaseInstead = {
  message: "This is a database, no input to be read.",
  help: "If castgraph wrote it, name it alone to castgraph open, stats, query, explain or export.",
};

/** SQLite says so in its first bytes. */
function isDatabase(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 16)).toString("latin1") === "SQLite format 3\0";
}

async function unzip(bytes: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    try {
      for (let step = first; !step.done; step = await iterator.next()) yield step.value;
    } finally {
      await iterator.return?.();
    }
  };
  const isGzip = !first.done && first.value[0] === 0x1f && first.value[1] === 0x8b;
  if (!isGzip) return rest();
  const source = Readable.from(rest());
  const gunzip = createGunzip();
  source.on("error", (error) => gunzip.destroy(error));
  return source.pipe(gunzip);
}

async function collect(
  bytes: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

/** Pieces are cut behind a line end; a line longer than a piece makes a longer piece. */
async function* readLines(
  bytes: AsyncIterable<Uint8Array>,
  options: StreamOptions,
): AsyncGenerator<SourceDocument> {
  const { uri, charset, pieceBytes = 8 << 20 } = options;
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let text = "";
  let line = 1;
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(detectEncoding(chunk.subarray(0, 4096), charset, true));
    text += decoder.decode(chunk, { stream: true });
    if (text.length < pieceBytes) continue;
    const end = text.lastIndexOf("\n") + 1;
    if (end === 0) continue;
    const piece = text.slice(0, end);
    yield documentOf(options, line === 1 ? uri : `${uri}#L${line}`, piece);
    line += countLines(piece);
    text = text.slice(end);
  }
  text += decoder?.decode() ?? "";
  if (text.trim() !== "" || line === 1) {
    yield documentOf(options, line === 1 ? uri : `${uri}#L${line}`, text);
  }
}

function documentOf({ mediaType }: StreamOptions, uri: string, text: string): SourceDocument {
  return { uri, ...(mediaType ? { mediaType } : {}), text };
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** Zero bytes, unless they come in the rhythm of UTF-16 or UTF-32. */
function isBinary(bytes: Uint8Array): boolean {
  const beginning = bytes.subarray(0, 4096);
  if (!beginning.includes(0)) return false;
  return !/^utf-(?:16|32)/.test(detectEncoding(beginning, undefined, true));
}
