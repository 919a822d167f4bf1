// Names in a graph that begin like one that is in none: what somebody may have meant.
import type { GraphStore } from "../store/graph-store.ts";

/** At most so many are suggested. */
const mostSuggestions = 3;

/** Labels of things that share the longest beginning with `name`, half of it at least; best first, none where none do. */
export async function similarNames(store: GraphStore, name: string): Promise<readonly string[]> {
  const shortest = Math.max(3, Math.ceil(name.length / 2));
  for (let length = name.length - 1; length >= shortest; length--) {
    const { items } = await store.find(name.slice(0, length), { limit: mostSuggestions });
    if (items.length > 0) return [...new Set(items.map(({ node }) => node.label))];
  }
  return [];
}
