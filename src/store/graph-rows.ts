// From the records of a graph to rows of its tables: what is written is what `read-records.ts` makes the records from again.
import { createRelationId, slug } from "../model/index.ts";
import type { EdgeRecord, NodeRecord } from "../graph/graph-records.ts";
import type { EdgeEvidence, NodeMention } from "../graph/knowledge-graph.ts";
import { relationTypes } from "../ontology/relation-types.ts";
import type { Tuple, Value } from "./database.ts";
import { differenceBetween, storable, storedId } from "./exact.ts";
import { isPlainEdge } from "./plain-edge.ts";
import { isPlainEpisode } from "./plain-node.ts";
import {
  edgeOfRow,
  nodeOfRow,
  type EdgeRow,
  type EvidenceRow,
  type NodeRow,
} from "./records-of-rows.ts";
import { integerOrNull, isPlace, numberOrNull, textOrNull } from "./column-values.ts";
import { createNumbers } from "./numbered-names.ts";
import type { EpisodeText, Numbering } from "./numbering.ts";

/** An episode that a quotation is taken from. */
interface Quoted extends EpisodeText {
  readonly id: string;
  readonly number: number;
}

const noText: EpisodeText = { text: "", wideFrom: 0 };

/** Takes records and keeps the rows they give until they are taken. */
export interface RowMaker {
  /** `prominence` is the place among the things on the map, of those that stand there. */
  node(record: NodeRecord, prominence: number | undefined): void;
  edge(record: EdgeRecord): void;
  /** How many rows wait, of the table that has most. */
  readonly waiting: number;
  /** The rows of all tables of which so many wait; they wait no more. */
  take(atLeast: number): ReadonlyMap<string, readonly Tuple[]>;
  /** Uris of documents in the order of their numbers. */
  readonly documents: readonly string[];
  /** Names of rules in the order of their numbers. */
  readonly recognizers: readonly string[];
}

/** Numbers of the relation types: their order is that of their ids. */
export const relationNumbers: ReadonlyMap<string, number> = new Map(
  relationTypes
    .map(({ id }) => id)
    .sort()
    .map((id, number) => [id, number]),
);

/** Nodes and edges may come in any order; the numbers of documents and rules follow it. */
export function createRowMaker({ nodes, positions, texts }: Numbering): RowMaker {
  const rows = new Map<string, Tuple[]>();
  let waiting = 0;
  let edges = 0;
  const documents = createNumbers();
  const recognizers = createNumbers();
  const storedName = remembered(storable);
  let last: Quoted | undefined;
  /** Many edges in a row quote the same episode. */
  const quotedEpisode = (id: string): Quoted | undefined => {
    if (last?.id === id) return last;
    const number = nodes.get(id);
    if (number === undefined) return undefined;
    return (last = { id, number, ...(texts.get(number) ?? noText) });
  };
  const put = (table: string, row: Tuple) => {
    const list = rows.get(table);
    if (list) waiting = Math.max(waiting, list.push(row));
    else {
      rows.set(table, [row]);
      waiting = Math.max(waiting, 1);
    }
  };

  const mentionRow = (mention: NodeMention) => {
    const node = nodes.get(mention.entity);
    if (node === undefined || !isPlace(mention)) return undefined;
    const { start, end, entity, recognizer, confidence } = mention;
    return { start, end, node, entity, recognizer: storedName(recognizer), confidence };
  };

  const putEpisode = (number: number, { id, attributes }: NodeRecord): NodeRow => {
    if (attributes.entityType !== "episode") throw new Error(`no episode: ${id}`);
    const { show, title, published, durationSeconds, url, document } = attributes;
    const sections = attributes.sections.filter(({ span }) => isPlace(span));
    const mentions: NonNullable<ReturnType<typeof mentionRow>>[] = [];
    for (const mention of attributes.mentions) {
      const made = mentionRow(mention);
      if (made) mentions.push(made);
    }
    const facts = {
      show: storable(show),
      title: textOrNull(title),
      published: textOrNull(published),
      duration_seconds: numberOrNull(durationSeconds),
      url: textOrNull(url),
      document: storable(document),
      text: texts.get(number)!.text,
    };
    put("episode", [
      positions.get(id)!,
      number,
      facts.show,
      facts.title,
      facts.published,
      facts.duration_seconds,
      facts.url,
      documents.numberOf(document),
      facts.text,
    ]);
    sections.forEach(({ role, span, speaker }, i) =>
      put("section", [number, i, storable(role), span.start, span.end, textOrNull(speaker)]),
    );
    mentions.forEach(({ start, end, node, recognizer, confidence }, i) =>
      put("mention", [number, i, start, end, node, recognizers.numberOf(recognizer), confidence]),
    );
    return {
      ...facts,
      sections: sections.map(({ role, span, speaker }) => {
        return {
          role: storable(role),
          start: span.start,
          end: span.end,
          speaker: textOrNull(speaker),
        };
      }),
      mentions,
    };
  };

  const evidenceRow = (piece: EdgeEvidence): (EvidenceRow & { number: number }) | undefined => {
    const quoted = quotedEpisode(piece.episode);
    if (!quoted || !isPlace(piece)) return undefined;
    const { episode, start, end, confidence } = piece;
    const recognizer = storedName(piece.recognizer);
    const { number, text, wideFrom: wide } = quoted;
    // SQL counts characters, offsets count code units: the quotation is kept where the two differ, for the views, and
    // where the text cannot be stored as it is.
    const isGiven = end <= wide && text.slice(start, end) === piece.quote;
    const quote = isGiven ? null : storable(piece.quote);
    return { number, episode, start, end, recognizer, confidence, quote, text };
  };

  return {
    node(record, prominence) {
      const { id, attributes } = record;
      const number = nodes.get(id)!;
      const { label, entityType, community, pagerank, x, y } = attributes;
      const place = {
        community: integerOrNull(community),
        pagerank: numberOrNull(pagerank),
        x: numberOrNull(x),
        y: numberOrNull(y),
      };
      const common = { label: storable(label), entity_type: entityType, ...place };
      let kind: Value = null;
      let count: Value = null;
      let [first, last]: [Value, Value] = [null, null];
      let given: NodeRow;
      if (attributes.entityType === "episode") {
        given = { ...common, ...putEpisode(number, record) };
        first = last = textOrNull(attributes.published);
      } else {
        kind = textOrNull(attributes.kind);
        count = integerOrNull(attributes.episodeCount);
        first = textOrNull(attributes.firstPublished);
        last = textOrNull(attributes.lastPublished);
        const aliases = attributes.aliases.map(storable);
        aliases.forEach((name, i) => put("alias", [number, i, name, slug(attributes.aliases[i]!)]));
        given = { ...common, kind, episode_count: count, aliases };
        given = { ...given, first_published: first, last_published: last };
      }
      const exact = isPlainEpisode(attributes, given)
        ? null
        : differenceBetween(nodeOfRow(given), attributes);
      put("node", [
        number,
        storedId(id),
        common.label,
        slug(label),
        entityType,
        kind,
        count,
        first,
        last,
        place.community,
        place.pagerank,
        place.x,
        place.y,
        prominence ?? null,
        exact,
      ]);
    },
    edge({ key, source, target, attributes }) {
      const number = edges++;
      const { relationType, confidence, role, provenance, evidence } = attributes;
      const pieces: NonNullable<ReturnType<typeof evidenceRow>>[] = [];
      for (const piece of evidence) {
        const made = evidenceRow(piece);
        if (made) pieces.push(made);
      }
      const row: EdgeRow = {
        relation_type: relationType,
        confidence,
        role: role ?? null,
        provenance: provenance ?? null,
        evidence: pieces,
      };
      const exact = isPlainEdge(attributes, pieces)
        ? null
        : differenceBetween(edgeOfRow(row), attributes);
      put("edge", [
        number,
        nodes.get(source)!,
        nodes.get(target)!,
        relationNumbers.get(relationType)!,
        confidence,
        row.role,
        row.provenance,
        weightOf(attributes),
        key === createRelationId(source, relationType, target) ? null : storedId(key),
        exact,
      ]);
      pieces.forEach((piece, i) => {
        const rule = recognizers.numberOf(piece.recognizer);
        const { start, end, confidence: sure, quote } = piece;
        put("evidence", [number, i, piece.number, start, end, rule, sure, quote]);
      });
    },
    get waiting() {
      return waiting;
    },
    take(atLeast) {
      const taken = new Map<string, readonly Tuple[]>();
      waiting = 0;
      for (const [table, list] of rows) {
        if (list.length < atLeast) waiting = Math.max(waiting, list.length);
        else {
          taken.set(table, list);
          rows.delete(table);
        }
      }
      return taken;
    },
    documents: documents.names,
    recognizers: recognizers.names,
  };
}

/** What has been asked before is not worked out again; for few different texts. */
function remembered(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) known.set(text, (result = work(text)));
    return result;
  };
}

/** How much an edge counts: an own weight, else the number of quotations, at least 1. */
function weightOf(attributes: EdgeRecord["attributes"]): number {
  const own: unknown = Reflect.get(attributes, "weight");
  if (typeof own === "number" && Number.isFinite(own)) return own;
  return Math.max(1, attributes.evidence.length);
}
