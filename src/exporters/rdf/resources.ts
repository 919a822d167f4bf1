// The graph as RDF resources: things with their properties, links as statements with annotated quotations.
import { recordsOf, type EdgeRecord, type NodeRecord } from "../../graph/graph-records.ts";
import { safeEdgeId, safeId } from "../../graph/safe-ids.ts";
import { entityTypeSpec } from "../../ontology/entity-types.ts";
import { edgeColumns, jsonText, nodeColumns, valueOf, type Column } from "../columns.ts";
import type { Exportable, ExportOptions } from "../exporter.ts";
import { xmlCharacters } from "../xml.ts";
import {
  base,
  oa,
  own,
  prov,
  relations,
  rdf,
  schema,
  schemaRelations,
  statements,
  xsd,
} from "./vocabulary.ts";

/** The object of a triple. */
export type Term =
  | { readonly iri: string }
  | { readonly text: string; /** IRI; a plain string where missing. */ readonly datatype?: string };

/** A subject with its types and properties, in a fixed order. IRIs are full. */
export interface Resource {
  readonly iri: string;
  readonly types: readonly string[];
  readonly properties: readonly (readonly [property: string, values: readonly Term[]])[];
}

/**
 * One resource for each node, then for each edge one statement (`rdf:Statement`) followed by an annotation for each
 * quotation: body the statement, target a place in the episode, by its words and by its position.
 */
export function* resourcesOf(graph: Exportable, options: ExportOptions = {}): Generator<Resource> {
  const records = recordsOf(graph);
  yield graphResource(records.attributes);
  const nodes = nodeColumns(records, options).filter(({ name }) => !nodeWords.has(name));
  for (const node of records.nodes()) yield nodeResource(node, nodes);
  const edges = edgeColumns(records).filter(
    ({ name }) => name !== "relationType" && name !== "evidence",
  );
  for (const edge of records.edges()) yield* edgeResources(edge, edges);
}

/** The IRI of a node. */
export function iriOf(id: string): string {
  return base + safeId(id);
}

const nodeWords = new Set(["label", "aliases", "published", "title", "url", "text"]);

function graphResource({ format, version, communities }: GraphAttributes): Resource {
  return {
    iri: "urn:castgraph-graph:whole",
    types: [`${schema}Dataset`],
    properties: [
      [`${schema}name`, [text(format)]],
      [`${schema}version`, [typed(String(version), "integer")]],
      ...(communities
        ? [
            [
              `${own}communities`,
              [{ text: jsonText(communities), datatype: `${rdf}JSON` }],
            ] as const,
          ]
        : []),
    ],
  };
}

type GraphAttributes = ReturnType<typeof recordsOf>["attributes"];

function nodeResource({ id, attributes }: NodeRecord, columns: readonly Column[]): Resource {
  const isEpisode = attributes.entityType === "episode";
  const properties: [string, Term[]][] = [
    [`${schema}identifier`, [text(id)]],
    [`${schema}name`, [text(attributes.label)]],
  ];
  if (isEpisode) {
    const { title, published, durationSeconds, url } = attributes;
    if (title !== undefined) properties.push([`${schema}headline`, [text(title)]]);
    if (published !== undefined) properties.push([`${schema}datePublished`, [date(published)]]);
    if (durationSeconds !== undefined) {
      const duration = { text: `PT${durationSeconds}S`, datatype: `${xsd}duration` };
      properties.push([`${schema}duration`, [duration]]);
    }
    if (url !== undefined) properties.push([`${schema}url`, [link(url)]]);
    if (columns.some(({ name }) => name === "mentions")) {
      properties.push([`${schema}text`, [text(attributes.text)]]);
    }
  } else if (attributes.aliases.length > 0) {
    properties.push([`${schema}alternateName`, [...new Set(attributes.aliases)].map(text)]);
  }
  const schemaOrg = isEpisode ? "PodcastEpisode" : classOf(attributes);
  return {
    iri: iriOf(id),
    types: [schema + schemaOrg],
    properties: [...properties, ...ownProperties(attributes, columns)],
  };
}

function classOf(attributes: NodeRecord["attributes"]): string {
  const { entityType } = attributes;
  if (entityType === "episode") return "PodcastEpisode";
  if (entityType === "technology" && attributes.kind === "language") return "ComputerLanguage";
  return entityTypeSpec(entityType).schemaOrg;
}

function* edgeResources(edge: EdgeRecord, columns: readonly Column[]): Generator<Resource> {
  const { source, target, attributes } = edge;
  const statement = statements + safeEdgeId(edge);
  const predicate = relations + attributes.relationType;
  const [subject, object] = [iriOf(source), iriOf(target)];
  const relation = schemaRelations[attributes.relationType];
  yield { iri: subject, types: [], properties: [[predicate, [{ iri: object }]]] };
  if (relation) {
    const [from, to] = relation.inverse ? [object, subject] : [subject, object];
    yield { iri: from, types: [], properties: [[schema + relation.property, [{ iri: to }]]] };
  }
  const episodes = [...new Set(attributes.evidence.map(({ episode }) => episode))];
  yield {
    iri: statement,
    types: [`${rdf}Statement`],
    properties: [
      [`${schema}identifier`, [text(edge.key)]],
      [`${rdf}subject`, [{ iri: subject }]],
      [`${rdf}predicate`, [{ iri: predicate }]],
      [`${rdf}object`, [{ iri: object }]],
      ...ownProperties(attributes, columns),
      ...(episodes.length > 0
        ? [[`${prov}wasDerivedFrom`, episodes.map((id) => ({ iri: iriOf(id) }))] as const]
        : []),
    ],
  };
  for (const [index, evidence] of attributes.evidence.entries()) {
    const annotation = `${statement}/evidence/${index + 1}`;
    const { episode, start, end, quote, recognizer, confidence } = evidence;
    yield {
      iri: annotation,
      types: [`${oa}Annotation`],
      properties: [
        [`${oa}hasBody`, [{ iri: statement }]],
        [`${oa}hasTarget`, [{ iri: `${annotation}/target` }]],
        [`${own}recognizer`, [text(recognizer)]],
        [`${own}confidence`, [decimal(confidence)]],
      ],
    };
    yield {
      iri: `${annotation}/target`,
      types: [`${oa}SpecificResource`],
      properties: [
        [`${oa}hasSource`, [{ iri: iriOf(episode) }]],
        [`${oa}hasSelector`, [{ iri: `${annotation}/quote` }, { iri: `${annotation}/position` }]],
      ],
    };
    yield {
      iri: `${annotation}/quote`,
      types: [`${oa}TextQuoteSelector`],
      properties: [[`${oa}exact`, [text(quote)]]],
    };
    yield {
      iri: `${annotation}/position`,
      types: [`${oa}TextPositionSelector`],
      properties: [
        [`${oa}start`, [typed(String(start), "nonNegativeInteger")]],
        [`${oa}end`, [typed(String(end), "nonNegativeInteger")]],
      ],
    };
  }
}

function* ownProperties(
  attributes: object,
  columns: readonly Column[],
): Generator<readonly [string, Term[]]> {
  for (const column of columns) {
    const value = valueOf(attributes, column);
    if (value === undefined) continue;
    yield [own + safeId(column.name), [termOf(value, column)]];
  }
}

function termOf(value: unknown, { type }: Column): Term {
  if (type === "json") return { text: jsonText(value), datatype: `${rdf}JSON` };
  if (typeof value === "number" && type === "double") return decimal(value);
  return typeof value === "string" ? text(value) : typed(String(value), type);
}

/** A literal holds what an xsd:string may: the characters of XML. */
function text(value: string): Term {
  return { text: xmlCharacters(value) };
}

function typed(value: string, type: string): Term {
  return { text: value, datatype: xsd + type };
}

/**
 * The shortest digits of a number, without exponent: as xsd:decimal they come back exactly, while JSON-LD readers round an
 * xsd:double to sixteen digits.
 */
export function decimal(value: number): Term {
  const [mantissa = "", exponent] = String(value).split("e");
  if (exponent === undefined) return typed(mantissa, "decimal");
  const sign = value < 0 ? "-" : "";
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const shift = Number(exponent);
  const digits =
    shift < 0
      ? `0.${"0".repeat(-shift - whole.length)}${whole}${fraction}`
      : `${whole}${fraction.padEnd(shift, "0")}`;
  return typed(sign + digits, "decimal");
}

function date(published: string): Term {
  return /^\d{4}-\d\d-\d\d$/.test(published) ? typed(published, "date") : text(published);
}

/** An IRI where it is one; what somebody wrote otherwise. */
function link(url: string): Term {
  return /^https?:\/\/[^\s<>"{}|\\^`\u0000-\u0020]+$/.test(url) ? { iri: url } : text(url);
}
