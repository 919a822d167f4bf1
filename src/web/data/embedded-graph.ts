// The graph that lies in the page itself, where everything is one file.
import { graphElementId } from "../../exporters/single-page.ts";

/** Its text; missing on a page that has its graph beside it. */
export function embeddedGraph(): string | undefined {
  return document.getElementById(graphElementId)?.textContent || undefined;
}
