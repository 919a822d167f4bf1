// From rows of the tables to records of the graph; the one place that knows in which order attributes stand.
import type { EdgeAttributes, NodeAttributes } from "../graph/knowledge-graph.ts";
import type { Value } from "./database.ts";

/** What the tables give of a node; names are those of the columns. */
export interface NodeRow {
  readonly label?: string;
  readonly entity_type?: string;
  readonly kind?: Value;
  readonly episode_count?: Value;
  readonly first_published?: Value;
  readonly last_published?: Value;
  readonly community?: Value;
  readonly pagerank?: Value;
  readonly x?: Value;
  readonly y?: Value;
  readonly aliases?: readonly string[];
  readonly show?: Value;
  readonly title?: Value;
  readonly published?: Value;
  readonly duration_seconds?: Value;
  readonly url?: Value;
  readonly document?: Value;
  readonly text?: Value;
  readonly sections?: readonly {
    readonly role: string;
    readonly start: number;
    readonly end: number;
    readonly speaker: string | null;
  }[];
  readonly mentions?: readonly {
    readonly start: number;
    readonly end: number;
    readonly entity: string;
    readonly recognizer: string;
    readonly confidence: number;
  }[];
}

/** What the tables give of a quotation, with the text of its episode. */
export interface EvidenceRow {
  readonly episode: string;
  readonly start: number;
  readonly end: number;
  readonly recognizer: string;
  readonly confidence: number;
  readonly quote: string | null;
  readonly text: string;
}

/** What the tables give of an edge. */
export interface EdgeRow {
  readonly relation_type: string;
  readonly confidence: number;
  readonly role: string | null;
  readonly provenance: string | null;
  readonly evidence: readonly EvidenceRow[];
}

/** The attributes of a node as the pipeline makes them; what else it may have is in its difference. */
export function nodeOfRow(row: NodeRow): NodeAttributes {
  const { label, entity_type: entityType } = row;
  const place = defined({ x: row.x, y: row.y, community: row.community, pagerank: row.pagerank });
  const fields =
    entityType === "episode"
      ? {
          label,
          entityType,
          show: row.show,
          ...defined({
            title: row.title,
            published: row.published,
            durationSeconds: row.duration_seconds,
            url: row.url,
          }),
          document: row.document,
          text: row.text,
          sections: (row.sections ?? []).map(({ role, start, end, speaker }) => {
            return { role, span: { start, end }, ...defined({ speaker }) };
          }),
          mentions: (row.mentions ?? []).map(({ start, end, entity, recognizer, confidence }) => {
            return { start, end, entity, recognizer, confidence };
          }),
          ...place,
        }
      : {
          label,
          entityType,
          ...defined({ kind: row.kind }),
          aliases: row.aliases ?? [],
          episodeCount: row.episode_count,
          ...defined({ firstPublished: row.first_published, lastPublished: row.last_published }),
          ...place,
        };
  // The types of the columns are those of the attributes: the tables are STRICT, and only `graph-rows.ts` writes them.
  return fields as unknown as NodeAttributes;
}

/** The attributes of an edge as the pipeline makes them. */
export function edgeOfRow({
  relation_type: relationType,
  confidence,
  role,
  provenance,
  evidence,
}: EdgeRow): EdgeAttributes {
  const fields = {
    relationType,
    confidence,
    ...defined({ role, provenance }),
    evidence: evidence.map(({ episode, start, end, quote, text, recognizer, confidence: sure }) => {
      const words = quote ?? text.slice(start, end);
      return { episode, start, end, quote: words, recognizer, confidence: sure };
    }),
  };
  // As above.
  return fields as unknown as EdgeAttributes;
}

/** Without what a column has nothing for. */
function defined(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}
