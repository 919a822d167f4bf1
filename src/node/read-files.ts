// Files as documents: several read ahead, given out in order, large ones streamed.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Diagnostic, Report, SourceDocument } from "../model/index.ts";
import { readStream } from "./read-stream.ts";

/** Files above this size are not read ahead. */
const aheadBytes = 4 << 20;
/** How many are. */
const aheadFiles = 8;

interface Ahead {
  readonly documents: readonly SourceDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The documents of files in the order of their paths, which are relative to `cwd` and become the uris. A file that
 * cannot be read is reported, the others are read.
 */
export async function* readFiles(
  paths: AsyncIterable<string> | Iterable<string>,
  cwd: string,
  report: Report,
): AsyncGenerator<SourceDocument> {
  const waiting: { path: string; ahead: Promise<Ahead | undefined> }[] = [];
  for await (const path of paths) {
    waiting.push({ path, ahead: readAhead(path, cwd) });
    if (waiting.length > aheadFiles) yield* give(waiting.shift()!, cwd, report);
  }
  for (const next of waiting) yield* give(next, cwd, report);
}

async function* give(
  { path, ahead }: { readonly path: string; readonly ahead: Promise<Ahead | undefined> },
  cwd: string,
  report: Report,
): AsyncGenerator<SourceDocument> {
  const read = await ahead;
  if (!read) {
    yield* readFileStream(path, cwd, report);
    return;
  }
  for (const diagnostic of read.diagnostics) report(diagnostic);
  yield* read.documents;
}

/** Undefined for a file that is too large to be read ahead. */
async function readAhead(path: string, cwd: string): Promise<Ahead | undefined> {
  const size = await stat(resolve(cwd, path)).then(
    (found) => found.size,
    () => 0,
  );
  if (size > aheadBytes) return undefined;
  const diagnostics: Diagnostic[] = [];
  const documents: SourceDocument[] = [];
  for await (const document of readFileStream(path, cwd, (item) => diagnostics.push(item))) {
    documents.push(document);
  }
  return { documents, diagnostics };
}

function readFileStream(path: string, cwd: string, report: Report): AsyncGenerator<SourceDocument> {
  return readStream(createReadStream(resolve(cwd, path)), { uri: path }, report);
}
