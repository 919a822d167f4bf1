// JSON: the graph file itself, which graphology's import reads as it stands.
import { writeGraphFile } from "../graph/graph-file.ts";
import type { Exporter } from "./exporter.ts";
import { withoutTexts } from "./without-texts.ts";

/** All attributes, evidence and positions; the form castgraph opens again. */
export const json: Exporter = {
  id: "json",
  label: "JSON (castgraph, graphology)",
  extension: "json",
  mediaType: "application/json",
  write: (graph, options) => writeGraphFile(withoutTexts(graph, options)),
};
