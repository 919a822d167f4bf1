// Any small knowledge graph that records may describe, for property tests: odd strings, parallel edges, loops, missing parts.
import * as fc from "fast-check";
import {
  createKnowledgeGraph,
  type EdgeEvidence,
  type KnowledgeGraph,
} from "../../src/graph/knowledge-graph.ts";
import { createEntityId, createRelationId, type EntityType } from "../../src/model/index.ts";
import { relationTypes } from "../../src/ontology/relation-types.ts";

const types: readonly EntityType[] = ["person", "technology", "organisation", "podcast", "other"];
const word = fc.constantFrom(
  "Envoy",
  "Rust",
  "C++",
  "Ünïcode",
  "node.js",
  "of",
  "名前",
  "\ud800x",
  "a\0b",
  "🎙️ mic",
  "",
);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
const date = fc.option(fc.constantFrom("2018-06-19", "2018-06", "2019-01-02", ""), {
  nil: undefined,
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

const thing = fc.record({
  label: name,
  entityType: fc.constantFrom(...types),
  aliases: fc.array(name, { maxLength: 2 }),
  episodeCount: fc.nat(3),
  kind: fc.option(fc.constant("database"), { nil: undefined }),
  place: fc.option(fc.record({ x: share, y: share, community: fc.nat(2), pagerank: share }), {
    nil: undefined,
  }),
  own: fc.option(fc.record({ flag: fc.boolean(), 'odd "name"': name }), { nil: undefined }),
});
const episode = fc.record({
  title: fc.option(name, { nil: undefined }),
  show: name,
  published: date,
  text: fc.array(name, { maxLength: 5 }).map((parts) => `${parts.join(". ")}.`),
});
const edge = fc.record({
  from: fc.nat(20),
  to: fc.nat(20),
  relationType: fc.constantFrom(
    "mentions" as const,
    "mentions" as const,
    ...relationTypes.map(({ id }) => id),
  ),
  confidence: share,
  hasOwnKey: fc.boolean(),
  evidence: fc.array(
    fc.record({ episode: fc.nat(9), start: fc.nat(9), length: fc.nat(9), isLiteral: fc.boolean() }),
    {
      maxLength: 2,
    },
  ),
});

/** Up to ten things, six episodes and thirty edges. */
export const arbitraryGraph: fc.Arbitrary<KnowledgeGraph> = fc
  .record({
    things: fc.array(thing, { maxLength: 10 }),
    episodes: fc.array(episode, { maxLength: 6 }),
    edges: fc.array(edge, { maxLength: 30 }),
  })
  .map(({ things, episodes, edges }) => {
    const graph = createKnowledgeGraph();
    const ids: string[] = [];
    things.forEach(({ label, entityType, aliases, episodeCount, kind, place, own }, i) => {
      const id = i % 4 === 3 ? `own ${label} ${i}` : `${createEntityId(entityType, label)}.${i}`;
      ids.push(id);
      graph.addNode(id, {
        label,
        entityType,
        ...(kind && { kind }),
        aliases,
        episodeCount,
        ...place,
        ...own,
      });
    });
    const episodeIds = episodes.map((_, i) => `episode:e${i}`);
    episodes.forEach(({ title, show, published, text }, i) => {
      graph.addNode(episodeIds[i]!, {
        label: title ?? text.slice(0, 5),
        entityType: "episode",
        show,
        ...(title !== undefined && { title }),
        ...(published !== undefined && { published }),
        document: `d${i % 2}.txt`,
        text,
        sections: [{ role: "body", span: { start: 0, end: text.length } }],
        mentions: ids.slice(0, i).map((entity) => {
          return { start: 0, end: 1, entity, recognizer: "r/1", confidence: 0.5 };
        }),
      });
    });
    const all = [...episodeIds, ...ids];
    edges.forEach(({ from, to, relationType, confidence, hasOwnKey, evidence }, i) => {
      const [source, target] = [all[from % (all.length || 1)], all[to % (all.length || 1)]];
      if (source === undefined || target === undefined) return;
      const key = hasOwnKey ? `own ${i}` : createRelationId(source, relationType, target);
      if (graph.hasEdge(key)) return;
      graph.addDirectedEdgeWithKey(key, source, target, {
        relationType,
        confidence,
        ...(evidence.length === 0 && { provenance: "imported" as const }),
        evidence: evidence.map(({ episode: number, start, length, isLiteral }): EdgeEvidence => {
          const id = episodeIds[number] ?? "episode:elsewhere";
          const text = episodes[number]?.text ?? "";
          const end = start + length;
          const quote = isLiteral ? text.slice(start, end) : "other words";
          return { episode: id, start, end, quote, recognizer: "r/2", confidence: 0.5 };
        }),
      });
    });
    graph.setAttribute("communities", [
      { label: "one", size: 2 },
      { label: "two \0", size: 1 },
      { label: "three", size: 1 },
    ]);
    return graph;
  });
