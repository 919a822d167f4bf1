// The other names of a thing, as far as they tell anything.
import type { EntityAttributes } from "../../../graph/knowledge-graph.ts";
import { messages } from "../../messages.ts";
import { foldName } from "../search/fold-name.ts";

/** Names listed before "more". */
const shown = 6;

/** Nothing where there is no other. */
export function OtherNames({ entity }: { readonly entity: EntityAttributes }) {
  const names = otherNames(entity);
  if (names.length === 0) return null;
  return (
    <p class="dim">
      {messages.card.also(names.slice(0, shown), Math.max(0, names.length - shown))}
    </p>
  );
}

/** One of each spelling: names that differ in capitals, accents, spaces or hyphens alone are the same. */
export function otherNames({ label, aliases }: Pick<EntityAttributes, "label" | "aliases">) {
  const keyOf = (name: string) => foldName(name).replace(/[\s\u2010-\u2015_-]+/gu, "");
  const names = new Map<string, string>();
  for (const alias of aliases) if (!names.has(keyOf(alias))) names.set(keyOf(alias), alias);
  names.delete(keyOf(label));
  return [...names.values()];
}
