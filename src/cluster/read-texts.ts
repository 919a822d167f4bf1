// Reads what is kept in the store by its keys.
import type { Queries } from "../store/database.ts";

/** Keys asked for at once. */
const batchKeys = 500;

/** The texts that are there, by key. */
export async function readTexts(
  queries: Queries,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (let start = 0; start < keys.length; start += batchKeys) {
    const asked = keys.slice(start, start + batchKeys);
    const places = asked.map(() => "?").join(", ");
    const sql = `SELECT key, json FROM extraction WHERE key IN (${places})`;
    for (const { key, json } of await queries.rows(sql, asked))
      found.set(String(key), String(json));
  }
  return found;
}
