// castgraph status: how far shared work is, who is at it, and how long it will take.
import { describePace, paceOf, sharedStoreOption, withCluster } from "../cluster.ts";
import type { Command } from "../command.ts";

export const status: Command = {
  name: "status",
  summary: "tell how far shared work is: shards, episodes, rate, time left",
  usage: "--store ADDRESS [--json]",
  details: `
  castgraph status --store postgres://reader@db.example/casts`,
  options: {
    ...sharedStoreOption,
    json: { type: "boolean", help: "print it as JSON" },
  },
  run: (_, values, io) =>
    withCluster(values, io, async ({ database, ledger }) => {
      const found = await ledger.status();
      const pace = paceOf(found);
      if (values["json"]) {
        const { kinds, shards, done, claimed, workers, otherVersions } = found;
        const all = { store: database.label, shards, done, claimed, workers, otherVersions };
        await io.out(`${JSON.stringify({ ...all, kinds, ...pace })}\n`);
        return 0;
      }
      const held =
        found.claimed > 0 ? `, ${found.claimed} held by ${found.workers.join(", ")}` : "";
      const others =
        found.otherVersions > 0
          ? `\n${found.otherVersions} shards were planned by another version of castgraph. Use that one, or plan again.`
          : "";
      await io.out(
        found.shards === 0
          ? `${database.label}: nothing is planned. Run castgraph plan.\n`
          : `${database.label}: ${found.done} of ${found.shards} shards done${held}\n${describePace(pace)}${others}\n`,
      );
      return 0;
    }),
};
