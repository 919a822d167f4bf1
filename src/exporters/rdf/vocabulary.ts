// The words of the linked-data exports: schema.org where it has one, PROV-O and Web Annotation for evidence.
import type { RelationType } from "../../model/index.ts";

export const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
export const xsd = "http://www.w3.org/2001/XMLSchema#";
export const schema = "http://schema.org/";
export const prov = "http://www.w3.org/ns/prov#";
export const oa = "http://www.w3.org/ns/oa#";
/** Nodes: `urn:castgraph:technology:rust`. */
export const base = "urn:castgraph:";
/** Attributes that schema.org has no word for. */
export const own = "urn:castgraph-vocabulary:";
/** Relation types; every link is stated with one of these, and in schema.org besides where it has the word. */
export const relations = "urn:castgraph-relation:";
/** Links as statements; apart from the nodes, whose ids may be any. */
export const statements = "urn:castgraph-statement:";

/** Prefixes in the order in which they are declared. */
export const prefixes: Readonly<Record<string, string>> = {
  rdf,
  xsd,
  schema,
  prov,
  oa,
  cg: own,
  rel: relations,
};

/** How a relation is put in schema.org: its property, and whether it leads from object to subject there. */
export const schemaRelations: Partial<
  Record<RelationType, { readonly property: string; readonly inverse?: true }>
> = {
  mentions: { property: "mentions" },
  episode_of: { property: "partOfSeries" },
  guest_of: { property: "contributor", inverse: true },
  works_at: { property: "worksFor" },
  founded: { property: "founder", inverse: true },
  created: { property: "creator", inverse: true },
  maintains: { property: "maintainer", inverse: true },
  built_by: { property: "producer" },
  part_of: { property: "isPartOf" },
  sponsored_by: { property: "sponsor" },
};
