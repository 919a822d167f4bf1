// What an archive is known by: the same after every rebuild, as long as its episodes are the same.
import { hash32 } from "../../model/index.ts";
import { oncePer } from "../../model/once-per.ts";
import type { Dataset } from "./dataset.ts";

/** A short text made of the episodes, their texts included; of all nodes where there are no episodes. Linear. */
export const archiveKey = oncePer(({ ids, attributes }: Dataset): string => {
  const parts = attributes.flatMap((node, i) =>
    node.entityType === "episode" ? `${ids[i]!} ${hash32(node.text).toString(36)}` : [],
  );
  const all = parts.length > 0 ? parts : ids;
  return `${all.length}-${hash32(all.join("\n")).toString(36)}`;
});
