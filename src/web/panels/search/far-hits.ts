// What only the server finds: names in the part of a large graph that the page does not hold.
import { remoteArchive } from "../../state/remote.ts";
import type { SearchHit } from "./search-index.ts";

/** What the server finds; nothing where the page holds everything or the server does not answer. */
export async function findFar(query: string, types?: readonly string[]): Promise<SearchHit[]> {
  const archive = remoteArchive.peek();
  if (!archive) return [];
  const found = await archive.find(query).catch(() => []);
  return found
    .filter(({ type }) => !types || types.includes(type))
    .map(({ id, label, type }) => ({ id, label, entityType: type }));
}
