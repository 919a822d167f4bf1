// What a reader of an export must find: every node and edge with every attribute.
import { originalId } from "../../src/graph/safe-ids.ts";
import type { Piece } from "../../src/exporters/exporter.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { xmlCharacters } from "../../src/exporters/xml.ts";

/** Attributes by name, as read. */
export type Attributes = Record<string, unknown>;

/** The text of an export. */
export function textOfPieces(pieces: Iterable<Piece>): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytesOfPieces(pieces));
}

/** The bytes of an export, as they would stand in the file. */
export function bytesOfPieces(pieces: Iterable<Piece>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts = [...pieces].map((piece) =>
    typeof piece === "string" ? encoder.encode(piece) : piece,
  );
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Attributes of each node, without those that are missing, strings passed through `clean`. */
export function nodesOf(
  graph: KnowledgeGraph,
  clean = (text: string) => text,
): Map<string, Attributes> {
  return new Map(graph.mapNodes((id, attributes) => [id, present(attributes, clean)] as const));
}

/** As {@link nodesOf}, with the ends of each edge as `source` and `target`. */
export function edgesOf(
  graph: KnowledgeGraph,
  clean = (text: string) => text,
): Map<string, Attributes> {
  return new Map(
    graph.mapEdges(
      (key, attributes, source, target) =>
        [key, { ...present(attributes, clean), source, target }] as const,
    ),
  );
}

/** What a reader of XML finds in place of a string. */
export const cleanXml = xmlCharacters;

/** Replaces JSON text by what it says, where the original was no string or stood in a column of mixed values. */
export function parseLists(read: Attributes, original: Attributes, mixed: readonly string[] = []) {
  const parsed: Attributes = {};
  for (const [name, value] of Object.entries(read)) {
    const isList = mixed.includes(name) || typeof original[name] === "object";
    parsed[name] = isList && typeof value === "string" && value !== "" ? JSON.parse(value) : value;
  }
  return parsed;
}

/** Attributes under their own names: those that are no NMTOKEN are written as safe ids. */
export function originalNames(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [originalId(name), value]),
  );
}

/** Attributes without some. */
export function omit(attributes: Attributes, names: readonly string[]): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
}

function present(attributes: object, clean: (text: string) => string): Attributes {
  const entries = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]: [string, unknown]) => [
      name,
      typeof value === "string" ? clean(value) : value,
    ]),
  );
}
