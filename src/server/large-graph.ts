// Tells the page how large its graph is: it then loads all of it, its columns, or only what it shows.
import { inColumns } from "../store/column-file-rows.ts";
import type { GraphStore } from "../store/graph-store.ts";
import type { PageFile } from "./page-files.ts";

/** Nodes and edges together, up to which the page is sent more than it shows. */
export interface GraphLimits {
  /** Up to so many the page loads the whole graph, texts and quotations included. */
  readonly mostWhole?: number | undefined;
  /** Up to so many it loads the columns of the graph, and asks for texts and quotations when they are looked at. */
  readonly mostInColumns?: number | undefined;
}

/** As many as are kept in columns; the most of them a page reads in three to four seconds. */
const usual = { mostWhole: inColumns.above, mostInColumns: inColumns.most } as const;

/** How the page is to come by the graph of `store`. */
export async function sizeOfGraph(
  store: GraphStore,
  { mostWhole = usual.mostWhole, mostInColumns = usual.mostInColumns }: GraphLimits = {},
): Promise<"whole" | "columns" | "large"> {
  const { nodes, edges } = (await store.facts()).counts;
  if (nodes + edges <= mostWhole) return "whole";
  return nodes + edges <= mostInColumns ? "columns" : "large";
}

/** The page with a mark that says so, where it is not to load all; other files as they are. */
export function markGraphSize(file: PageFile, size: "whole" | "columns" | "large"): PageFile {
  if (size === "whole" || !file.mediaType.startsWith("text/html")) return file;
  const mark = `<meta name="castgraph-graph" content="${size}" />`;
  const html = new TextDecoder().decode(file.bytes).replace(/<\/head>/i, `${mark}</head>`);
  return { bytes: new TextEncoder().encode(html), mediaType: file.mediaType };
}
