// All exporters of text, in the order in which menus list them.
import { csv } from "./csv.ts";
import { cx2 } from "./cx2.ts";
import { cyjs } from "./cyjs.ts";
import { cypher } from "./cypher.ts";
import { dot } from "./dot.ts";
import type { Exporter } from "./exporter.ts";
import { gexf } from "./gexf.ts";
import { gml } from "./gml.ts";
import { graphml } from "./graphml.ts";
import { json } from "./json.ts";
import { jsonl } from "./jsonl.ts";
import { mermaid } from "./mermaid.ts";
import { neo4j } from "./neo4j.ts";
import { obsidian } from "./obsidian.ts";
import { pajek } from "./pajek.ts";
import { jsonld } from "./rdf/jsonld.ts";
import { nquads } from "./rdf/nquads.ts";
import { turtle } from "./rdf/turtle.ts";
import { report } from "./report.ts";

export const exporters: readonly Exporter[] = [
  json,
  jsonl,
  gexf,
  graphml,
  csv,
  cyjs,
  cx2,
  neo4j,
  cypher,
  jsonld,
  turtle,
  nquads,
  dot,
  mermaid,
  gml,
  pajek,
  obsidian,
  report,
];
