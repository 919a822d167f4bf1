// One name under two types: a company and its product, or a mistake.
import type { NamedThing } from "./named-things.ts";
import type { ReviewItem } from "./review-item.ts";

/** The rarer one of the two types is, the likelier it is a mistake. */
export function* twoTypes(things: readonly NamedThing[]): Generator<ReviewItem> {
  const byName = new Map<string, NamedThing[]>();
  for (const thing of things) {
    if (thing.entityType === "podcast") continue;
    const list = byName.get(thing.nameKey);
    if (list) list.push(thing);
    else byName.set(thing.nameKey, [thing]);
  }
  for (const [nameKey, list] of byName) {
    const sorted = list.toSorted(
      (a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1),
    );
    const [first] = sorted;
    for (const other of sorted.slice(1)) {
      if (other.entityType === first!.entityType) continue;
      const share = other.mentions.length / (first!.mentions.length + other.mentions.length);
      const types = [first!.entityType, other.entityType].sort().join(" ");
      yield {
        kind: "types",
        key: `types ${types} ${nameKey}`,
        subject: first!.id,
        other: other.id,
        uncertainty: 1 - share,
        weight: Math.min(first!.weight, other.weight),
      };
    }
  }
}
