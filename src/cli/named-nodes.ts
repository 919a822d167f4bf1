// Nodes by the names that users type, and their names for what is printed.
import type { GraphStore } from "../store/graph-store.ts";
import { CliError } from "./command.ts";
import { similarNames } from "./similar-names.ts";

/** The node a name means; a clear error with suggestions where none or several fit equally well. */
export async function nodeNamed(store: GraphStore, name: string): Promise<string> {
  const meaning = await store.meaningOf(name);
  if ("id" in meaning) return meaning.id;
  const { candidates } = meaning;
  if (candidates.length === 0) {
    const similar = await similarNames(store, name);
    const help =
      similar.length > 0 ? `Did you mean ${similar.join(" or ")}?` : "Try castgraph stats.";
    throw new CliError(`nothing in the graph has the name: ${name}. ${help}`);
  }
  const shown = candidates.map((id) => `  ${id}`);
  throw new CliError(`several nodes may be meant: ${name}. Name one of\n${shown.join("\n")}`);
}

/** The names of some nodes, looked up at once. */
export async function labels(
  store: GraphStore,
  ids: readonly string[],
): Promise<(id: string) => string> {
  const found = await store.summaries([...new Set(ids)]);
  const byId = new Map(found.map(({ id, label }) => [id, label]));
  return (id) => byId.get(id) ?? id;
}
