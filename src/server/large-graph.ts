// Tells the page that its graph is too large to be sent whole: it then asks for what it shows.
import type { GraphStore } from "../store/graph-store.ts";
import type { PageFile } from "./page-files.ts";

/** So many nodes and edges a page reads in about two seconds. */
const usualMost = 150_000;

/** The page, marked where the graph of `store` has more than `mostWhole` nodes and edges; other files as they are. */
export async function markLargeGraph(
  file: PageFile,
  store: GraphStore,
  mostWhole = usualMost,
): Promise<PageFile> {
  if (!file.mediaType.startsWith("text/html")) return file;
  const { nodes, edges } = (await store.facts()).counts;
  if (nodes + edges <= mostWhole) return file;
  const mark = `<meta name="castgraph-graph" content="large" />`;
  const html = new TextDecoder().decode(file.bytes).replace(/<\/head>/i, `${mark}</head>`);
  return { bytes: new TextEncoder().encode(html), mediaType: file.mediaType };
}
