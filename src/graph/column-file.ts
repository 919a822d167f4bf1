// The column file: graph columns as bytes. Numbers are read where they lie, texts with one decoding for all of a column.
import type { GraphColumns } from "./graph-columns.ts";
import { columnNodeTypes, columnRelationTypes } from "./graph-columns.ts";
import { GraphFileError } from "./graph-file-error.ts";

/** Raised when a reader of the old one would go wrong. */
export const columnFileVersion = 1;

/** "castgcol" */
const signature = Uint8Array.of(0x63, 0x61, 0x73, 0x74, 0x67, 0x63, 0x6f, 0x6c);
/** Signature, version and length of the head, each number of four bytes, little-endian like all columns. */
const preambleBytes = 16;

const kinds = {
  u8: Uint8Array,
  i8: Int8Array,
  u32: Uint32Array,
  i32: Int32Array,
  f32: Float32Array,
};
type Kind = keyof typeof kinds;
type Column = Uint8Array | Int8Array | Uint32Array | Int32Array | Float32Array;

/** What stands in the head of a column: of texts the UTF-8 of all and, in `ends`, where each ends in UTF-16 code units. */
interface Entry {
  readonly name: string;
  readonly kind: Kind;
  /** Bytes from the end of the head, a multiple of eight, and values. */
  readonly at: number;
  readonly length: number;
}

interface Head extends Pick<GraphColumns, "attributes" | "counts"> {
  readonly nodeTypes: readonly string[];
  readonly relationTypes: readonly string[];
  readonly columns: readonly Entry[];
  /** Texts that UTF-8 does not hold, halves of characters in them, by column and place. */
  readonly odd: Readonly<Record<string, readonly (readonly [place: number, text: string])[]>>;
}

const halves = /\p{Surrogate}/u;
const halvesOfAll = /\p{Surrogate}/gu;

const upToEight = (bytes: number) => Math.ceil(bytes / 8) * 8;

/** The columns as one file: a signature, a head in JSON, then column after column. */
export function writeColumnFile(columns: GraphColumns): Uint8Array<ArrayBuffer> {
  const { nodes, words, occurrences, statements, links } = columns;
  const { id, label, ...numbers } = nodes;
  const all: readonly (readonly [name: string, column: Column])[] = [
    ...textColumns("words", words),
    ...textColumns("nodes.id", id),
    ...textColumns("nodes.label", label),
    ...named("nodes", numbers),
    ...named("occurrences", occurrences),
    ...named("statements", statements),
    ...named("links", { ...links }),
  ];
  let at = 0;
  const entries = all.map(([name, column]): Entry => {
    const entry = { name, kind: kindOf(column), at, length: column.length };
    at += upToEight(column.byteLength);
    return entry;
  });
  const head: Head = {
    attributes: columns.attributes,
    counts: columns.counts,
    nodeTypes: columnNodeTypes,
    relationTypes: columnRelationTypes,
    columns: entries,
    odd: { words: oddOf(words), "nodes.id": oddOf(id), "nodes.label": oddOf(label) },
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const start = upToEight(preambleBytes + text.length);
  const file = new Uint8Array(start + at);
  const view = new DataView(file.buffer);
  file.set(signature);
  view.setUint32(8, columnFileVersion, true);
  view.setUint32(12, text.length, true);
  file.set(text, preambleBytes);
  all.forEach(([, { buffer, byteOffset, byteLength }], i) =>
    file.set(new Uint8Array(buffer, byteOffset, byteLength), start + entries[i]!.at),
  );
  return file;
}

/** Reads a column file; its columns are views into `file`. Throws a {@link GraphFileError} where it is none of ours. */
export function readColumnFile(file: ArrayBuffer): GraphColumns {
  const bytes = new Uint8Array(file);
  if (bytes.length < preambleBytes || signature.some((byte, i) => bytes[i] !== byte))
    throw new GraphFileError(`not a column file: ${bytes.length} bytes. Reload the page.`);
  const view = new DataView(file);
  const version = view.getUint32(8, true);
  if (version !== columnFileVersion)
    throw new GraphFileError(
      `column file of version ${version}, this castgraph reads ${columnFileVersion}. Reload the page.`,
    );
  const headBytes = view.getUint32(12, true);
  const start = upToEight(preambleBytes + headBytes);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  // Written above by the same version.
  const head = JSON.parse(
    decoder.decode(bytes.subarray(preambleBytes, preambleBytes + headBytes)),
  ) as Head;
  const entries = new Map(head.columns.map((entry) => [entry.name, entry]));
  const column = <K extends Kind>(name: string, kind: K): InstanceType<(typeof kinds)[K]> => {
    const entry = entries.get(name);
    const { BYTES_PER_ELEMENT: size } = kinds[kind];
    if (entry?.kind !== kind || start + entry.at + size * entry.length > file.byteLength)
      throw new GraphFileError(`column file without its column: ${name}. Reload the page.`);
    return new kinds[kind](file, start + entry.at, entry.length) as InstanceType<(typeof kinds)[K]>;
  };
  const texts = (name: string): readonly string[] => {
    const whole = decoder.decode(column(name, "u8"));
    let from = 0;
    const read = Array.from(column(`${name}.ends`, "u32"), (end) =>
      whole.slice(from, (from = end)),
    );
    for (const [place, text] of head.odd[name] ?? []) read[place] = text;
    return read;
  };
  return {
    attributes: head.attributes,
    counts: head.counts,
    words: texts("words"),
    nodes: {
      id: texts("nodes.id"),
      label: texts("nodes.label"),
      type: renumbered(column("nodes.type", "u8"), head.nodeTypes, columnNodeTypes),
      kind: column("nodes.kind", "u32"),
      first: column("nodes.first", "u32"),
      last: column("nodes.last", "u32"),
      episodeCount: column("nodes.episodeCount", "u32"),
      x: column("nodes.x", "f32"),
      y: column("nodes.y", "f32"),
      community: column("nodes.community", "i32"),
      pagerank: column("nodes.pagerank", "f32"),
    },
    occurrences: {
      episode: column("occurrences.episode", "u32"),
      thing: column("occurrences.thing", "u32"),
    },
    statements: {
      source: column("statements.source", "u32"),
      target: column("statements.target", "u32"),
      relationType: renumbered(
        column("statements.relationType", "u8"),
        head.relationTypes,
        columnRelationTypes,
      ),
    },
    links: {
      source: column("links.source", "u32"),
      target: column("links.target", "u32"),
      episodes: column("links.episodes", "u32"),
      weight: column("links.weight", "f32"),
      asserted: column("links.asserted", "u8"),
      direction: column("links.direction", "i8"),
    },
  };
}

function kindOf(column: Column): Kind {
  const found = Object.entries(kinds).find(([, type]) => column instanceof type);
  // `Column` is one of them.
  return found![0] as Kind;
}

function named(of: string, columns: Readonly<Record<string, Column>>): [string, Column][] {
  return Object.entries(columns).map(([name, column]) => [`${of}.${name}`, column]);
}

function oddOf(texts: readonly string[]): [number, string][] {
  return texts.flatMap((text, place): [number, string][] =>
    halves.test(text) ? [[place, text]] : [],
  );
}

function textColumns(name: string, texts: readonly string[]): [string, Column][] {
  let end = 0;
  const ends = Uint32Array.from(texts, (text) => (end += text.length));
  // Halves of characters become U+FFFD, which is as long; each text by itself, lest two at a seam become a whole.
  const whole = texts.map((text) => text.replace(halvesOfAll, "\ufffd")).join("");
  return [
    [name, new TextEncoder().encode(whole)],
    [`${name}.ends`, ends],
  ];
}

/** Numbers of types by another list of them; those that are not in it are the last. */
function renumbered(
  numbers: Uint8Array,
  before: readonly string[],
  now: readonly string[],
): Uint8Array {
  if (before.every((id, i) => id === now[i])) return numbers;
  const places = before.map((id) => (now.includes(id) ? now.indexOf(id) : now.length - 1));
  return numbers.map((number) => places[number]!);
}
