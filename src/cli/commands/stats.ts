// castgraph stats: what a graph holds, in numbers and in its best connected names.
import { entityTypes } from "../../ontology/entity-types.ts";
import type { Command } from "../command.ts";
import { describeCounts } from "../../graph/counts.ts";
import { openGraphStore } from "../graph-input.ts";
import { inputOptions } from "../inputs.ts";

export const stats: Command = {
  name: "stats",
  summary: "print what a graph holds",
  usage: "<graph.json | inputs…> [--json]",
  options: { json: { type: "boolean", help: "print as JSON" }, ...inputOptions },
  async run(inputs, values, io) {
    const store = await openGraphStore(inputs, values, io);
    const { counts, communities } = await store.facts();
    const top: Record<string, { name: string; id: string; episodes: number }[]> = {};
    for (const { id, onMap } of entityTypes) {
      if (!onMap) continue;
      const things = await store.mostMentioned(id, 8);
      top[id] = things.map(({ id: thing, label, episodeCount = 0 }) => {
        return { name: label, id: thing, episodes: episodeCount };
      });
    }
    await store.close();
    if (values["json"]) {
      await io.out(`${JSON.stringify({ ...counts, top, communities })}\n`);
      return 0;
    }
    const lines = [describeCounts(counts)];
    if (counts.firstPublished) {
      lines.push(`published from ${counts.firstPublished} to ${counts.lastPublished}`);
    }
    const list = (title: string, rows: readonly string[]) => {
      if (rows.length > 0) lines.push("", title, ...rows);
    };
    list(
      "Most mentioned (episodes)",
      entityTypes.flatMap(({ id, plural, onMap }) => {
        const names = onMap ? top[id]! : [];
        const rows = names.map(({ name, episodes }) => `${name} (${episodes})`);
        return rows.length > 0 ? [`  ${plural}: ${rows.join(", ")}`] : [];
      }),
    );
    list(
      "Relations",
      Object.entries(counts.relations)
        .sort((a, b) => b[1] - a[1])
        .map(([type, count]) => `  ${type.padEnd(16)}${count.toLocaleString("en").padStart(8)}`),
    );
    list(
      "Communities",
      communities
        .filter(({ size }) => size > 2)
        .slice(0, 12)
        .map(({ label, size }) => `  ${String(size).padStart(5)}  ${label}`),
    );
    await io.out(`${lines.join("\n")}\n`);
    return 0;
  },
};
