// The graph that lies in the page itself, where everything is one file.

/** Id of the element that holds it. */
const elementId = "castgraph-graph";

/** Its text; missing on a page that has its graph beside it. */
export function embeddedGraph(): string | undefined {
  return document.getElementById(elementId)?.textContent || undefined;
}
