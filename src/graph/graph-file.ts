// The graph file: the knowledge graph as graphology's JSON, versioned, checked on reading.
import * as v from "valibot";
import { entityTypes } from "../ontology/entity-types.ts";
import { relationTypes } from "../ontology/relation-types.ts";
import { createEdgeLines } from "./edge-lines.ts";
import { GraphFileError } from "./graph-file-error.ts";
import { recordsOf, type GraphRecords } from "./graph-records.ts";
import { storySchema } from "./story.ts";
import { createKnowledgeGraph, graphFileVersion, type KnowledgeGraph } from "./knowledge-graph.ts";

const span = { start: v.pipe(v.number(), v.integer()), end: v.pipe(v.number(), v.integer()) };
const recognized = { recognizer: v.string(), confidence: v.number() };
const position = {
  label: v.string(),
  x: v.optional(v.number()),
  y: v.optional(v.number()),
  community: v.optional(v.number()),
  pagerank: v.optional(v.number()),
};
const entityNode = v.looseObject({
  ...position,
  entityType: v.picklist(entityTypes.map((spec) => spec.id)),
  kind: v.optional(v.string()),
  aliases: v.array(v.string()),
  episodeCount: v.number(),
  firstPublished: v.optional(v.string()),
  lastPublished: v.optional(v.string()),
});
const episodeNode = v.looseObject({
  ...position,
  entityType: v.literal("episode"),
  show: v.string(),
  title: v.optional(v.string()),
  published: v.optional(v.string()),
  durationSeconds: v.optional(v.number()),
  url: v.optional(v.string()),
  document: v.string(),
  text: v.string(),
  sections: v.array(v.looseObject({ role: v.string(), span: v.object(span) })),
  mentions: v.array(v.object({ ...span, entity: v.string(), ...recognized })),
});
const edge = v.pipe(
  v.looseObject({
    relationType: v.picklist(relationTypes.map((spec) => spec.id)),
    confidence: v.number(),
    role: v.optional(v.picklist(["guest", "host", "mentioned"])),
    provenance: v.optional(v.literal("imported")),
    evidence: v.array(v.object({ episode: v.string(), ...span, quote: v.string(), ...recognized })),
  }),
  v.forward(
    v.partialCheck(
      [["evidence"], ["provenance"]],
      ({ evidence, provenance }) => evidence.length > 0 || provenance === "imported",
      "an edge without evidence that is not imported",
    ),
    ["evidence"],
  ),
);
const graphFile = v.looseObject({
  attributes: v.looseObject({
    format: v.literal("castgraph"),
    version: v.literal(graphFileVersion),
    communities: v.optional(v.array(v.object({ label: v.string(), size: v.number() }))),
    stories: v.optional(v.array(storySchema)),
  }),
  nodes: v.array(
    v.object({ key: v.string(), attributes: v.variant("entityType", [entityNode, episodeNode]) }),
  ),
  edges: v.array(
    v.looseObject({ key: v.string(), source: v.string(), target: v.string(), attributes: edge }),
  ),
});

/** The graph as JSON text, one node or edge a line, sorted, in pieces; the same graph gives the same bytes. */
export function* writeGraphFile(graph: KnowledgeGraph | GraphRecords): Generator<string> {
  const records = recordsOf(graph);
  yield* writeGraphEdges(records);
  yield* writeGraphNodes(records);
}

/**
 * The beginning of a graph file, by which it is known, to the end of its edges: it does not depend on where the nodes
 * stand.
 */
export function* writeGraphEdges(records: GraphRecords): Generator<string> {
  const options = { type: "directed", multi: true, allowSelfLoops: true };
  yield `{"format":"castgraph",\n"options":${JSON.stringify(options)},\n"edges":[`;
  let separator = "\n";
  const lineOf = createEdgeLines();
  for (const edge of records.edges()) {
    yield separator + lineOf(edge);
    separator = ",\n";
  }
}

/** The rest of a graph file. */
export function* writeGraphNodes(records: GraphRecords): Generator<string> {
  yield `\n],\n"nodes":[`;
  let separator = "\n";
  for (const { id, attributes } of records.nodes()) {
    yield `${separator}${JSON.stringify({ key: id, attributes })}`;
    separator = ",\n";
  }
  yield `\n],\n"attributes":${JSON.stringify(records.attributes)}}\n`;
}

/** Reads a graph file; throws a {@link GraphFileError} that names what is wrong and what to do. */
export function parseGraphFile(text: string): KnowledgeGraph {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new GraphFileError(`not a graph file: ${reason}. Build one with "castgraph build".`);
  }
  return graphFromJson(json);
}

/** As {@link parseGraphFile}, from parsed JSON. */
export function graphFromJson(json: unknown): KnowledgeGraph {
  const version = versionOf(json);
  if (typeof version === "number" && version > graphFileVersion) {
    throw new GraphFileError(
      `graph file of version ${version}, this castgraph reads ${graphFileVersion}. Update castgraph or rebuild the graph.`,
    );
  }
  const parsed = v.safeParse(graphFile, json, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const path = v.getDotPath(issue) ?? "the top";
    throw new GraphFileError(
      `not a graph file: ${issue.message} at ${path}. Build one with "castgraph build".`,
    );
  }
  const graph = createKnowledgeGraph();
  // Checked above; the schema is looser only in what later versions may add.
  graph.import(json as Parameters<KnowledgeGraph["import"]>[0]);
  return graph;
}

function versionOf(json: unknown): unknown {
  const file = v.safeParse(v.object({ attributes: v.object({ version: v.unknown() }) }), json);
  return file.success ? file.output.attributes.version : undefined;
}
