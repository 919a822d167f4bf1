// castgraph stats: what a graph holds, in numbers and in its best connected names.
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { entityTypes } from "../../ontology/entity-types.ts";
import type { Command } from "../command.ts";
import { countsOf, describeCounts } from "../../graph/counts.ts";
import { inputOptions, openGraph } from "../inputs.ts";

export const stats: Command = {
  name: "stats",
  summary: "print what a graph holds",
  usage: "<graph.json | inputs…> [--json]",
  options: { json: { type: "boolean", help: "print as JSON" }, ...inputOptions },
  async run(inputs, values, io) {
    const graph = await openGraph(inputs, values, io);
    const counts = countsOf(graph);
    const top = Object.fromEntries(
      entityTypes.filter(({ onMap }) => onMap).map(({ id }) => [id, mostMentioned(graph, id, 8)]),
    );
    const communities = graph.getAttribute("communities") ?? [];
    if (values["json"]) {
      await io.out(`${JSON.stringify({ ...counts, top, communities })}\n`);
      return 0;
    }
    const lines = [describeCounts(counts)];
    if (counts.firstPublished) {
      lines.push(`published from ${counts.firstPublished} to ${counts.lastPublished}`);
    }
    lines.push("", "Most mentioned (episodes)");
    for (const { id, plural, onMap } of entityTypes) {
      const names = onMap ? top[id]! : [];
      if (names.length === 0) continue;
      lines.push(
        `  ${plural}: ${names.map(({ name, episodes }) => `${name} (${episodes})`).join(", ")}`,
      );
    }
    lines.push("", "Relations");
    for (const [type, count] of Object.entries(counts.relations).sort((a, b) => b[1] - a[1])) {
      lines.push(`  ${type.padEnd(16)}${count.toLocaleString("en").padStart(8)}`);
    }
    lines.push("", "Communities");
    for (const { label, size } of communities.filter(({ size }) => size > 2).slice(0, 12)) {
      lines.push(`  ${String(size).padStart(5)}  ${label}`);
    }
    await io.out(`${lines.join("\n")}\n`);
    return 0;
  },
};

function mostMentioned(graph: KnowledgeGraph, entityType: string, limit: number) {
  const found: { name: string; id: string; episodes: number }[] = [];
  graph.forEachNode((id, attributes) => {
    if (attributes.entityType !== entityType || attributes.entityType === "episode") return;
    found.push({ name: attributes.label, id, episodes: attributes.episodeCount });
  });
  return found.sort((a, b) => b.episodes - a.episodes || (a.id < b.id ? -1 : 1)).slice(0, limit);
}
