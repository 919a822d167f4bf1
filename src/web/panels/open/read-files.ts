// Files as documents: unzipped where they are, decoded by what they say and are.
import type { Diagnostic, SourceDocument } from "../../../model/index.ts";
import { decodeText } from "../../../text/decode.ts";
import type { NamedFile } from "./dropped-files.ts";

/** Larger ones, unzipped, are not read: a text in memory cannot be longer. */
const mostBytes = 512 << 20;

/** What became of files. */
export interface ReadFiles {
  readonly documents: readonly SourceDocument[];
  /** Of files that could not be read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads files one after the other, in their order; `signal` stops before the next. */
export async function readFiles(
  files: readonly NamedFile[],
  signal: AbortSignal,
): Promise<ReadFiles> {
  const documents: SourceDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { path, file } of files) {
    signal.throwIfAborted();
    try {
      const bytes = await bytesOf(file);
      const { text } = decodeText(bytes);
      documents.push({ uri: path.replace(/\.gz$/i, ""), text });
    } catch (error) {
      diagnostics.push({
        severity: "error",
        code: "input/unreadable",
        message: `The file could not be read: ${error instanceof Error ? error.message : String(error)}`,
        document: path,
      });
    }
  }
  return { documents, diagnostics };
}

async function bytesOf(file: File): Promise<Uint8Array> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isZipped = start[0] === 0x1f && start[1] === 0x8b;
  const stream = isZipped
    ? file.stream().pipeThrough(new DecompressionStream("gzip"))
    : file.stream();
  return collect(stream.getReader());
}

async function collect(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    length += value.length;
    if (length > mostBytes) {
      await reader.cancel();
      throw new Error(`it is larger than ${mostBytes >> 20} MB. Build its graph with the program.`);
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
