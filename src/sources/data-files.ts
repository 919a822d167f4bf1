// Data files: `index.yml` beside `index.md` holds the fields of the note, as site generators like Eleventy let one write.
import { parse as parseYaml } from "yaml";
import type { Diagnostic, SourceDocument } from "../model/index.ts";
import { isRecord } from "./text-record.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What is known of the files beside the notes. */
export interface DataFiles {
  /** Whether a document is one of them: it is no episode of its own. */
  has(document: SourceDocument): boolean;
  /** The fields beside a note, those of the first file before those of the next; nothing where none lies there. */
  fieldsOf(note: SourceDocument): Fields | undefined;
}

/** Pairs files that differ in their ending alone. A file that cannot be read is left to the readers, which tell why. */
export function createDataFiles(documents: readonly SourceDocument[]): DataFiles {
  const notes = new Set(
    documents.flatMap(({ uri }) => (NOTE.test(uri) ? [uri.replace(NOTE, "")] : [])),
  );
  const fields = new Map<string, Fields>();
  const files = new Set<string>();
  for (const { uri, text } of sortedByUri(documents)) {
    const stem = uri.replace(DATA, "");
    if (stem === uri || !notes.has(stem)) continue;
    const found = read(uri, text);
    if (found === undefined) continue;
    files.add(uri);
    fields.set(stem, { ...found, ...fields.get(stem) });
  }
  return {
    has: ({ uri }) => files.has(uri),
    fieldsOf: ({ uri }) => (NOTE.test(uri) ? fields.get(uri.replace(NOTE, "")) : undefined),
  };
}

/** Whether a file can be no more than the data of a note. */
export function isYamlFile(uri: string): boolean {
  return /\.ya?ml$/i.test(uri);
}

/** What is told of YAML that belongs to no note, or that holds no fields. */
export function noDataFile({ uri }: SourceDocument): Diagnostic {
  return {
    severity: "warning",
    code: "reader/no-data-file",
    message: `This YAML is not read: ${uri}.`,
    document: uri,
    help: "It is where it holds fields and lies beside a Markdown file of the same name.",
  };
}

function read(uri: string, text: string): Fields | undefined {
  try {
    const value: unknown = isYamlFile(uri)
      ? parseYaml(text, { logLevel: "error", maxAliasCount: 20 })
      : JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const sortedByUri = (documents: readonly SourceDocument[]) =>
  [...documents].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));

const NOTE = /\.(?:md|mdx|markdown)$/i;
const DATA = /(?:\.11tydata)?\.(?:ya?ml|json)$/i;
