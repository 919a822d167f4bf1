// Leaves the texts of the episodes out, where that is asked for; quotes stay.
import { recordsOf, type GraphRecords, type NodeRecord } from "../graph/graph-records.ts";
import type { Exportable, ExportOptions } from "./exporter.ts";

/** The records of a graph, with empty texts if `options.texts` is false. */
export function withoutTexts(
  graph: Exportable,
  { texts = true }: ExportOptions = {},
): GraphRecords {
  const records = recordsOf(graph);
  if (texts) return records;
  return {
    ...records,
    *nodes(): Generator<NodeRecord> {
      for (const node of records.nodes()) {
        const { id, attributes } = node;
        yield attributes.entityType === "episode"
          ? { id, attributes: { ...attributes, text: "", sections: [], mentions: [] } }
          : node;
      }
    },
  };
}
