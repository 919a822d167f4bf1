// The tables of a plan: the episodes to be read, their texts by content, and what else the reduce needs.
import type { StorePart } from "../store/migrate.ts";
import { textsByHash } from "../store/ledger-schema.ts";

/** Episodes and documents by their place in the archive; the same content stands once, whatever plans name it. */
export const planPart: StorePart = {
  name: "plan",
  migrations: [
    (dialect) => `
      ${textsByHash(dialect, "work_content", "hash", "json")}
      CREATE TABLE work_episode (
        position INTEGER PRIMARY KEY,
        content TEXT NOT NULL,
        profile TEXT NOT NULL,
        shard TEXT NOT NULL,
        document TEXT NOT NULL,
        span_start INTEGER NOT NULL,
        span_end INTEGER NOT NULL
      );
      CREATE INDEX work_episode_profile ON work_episode (profile, position);
      CREATE INDEX work_episode_shard ON work_episode (shard, position);
      CREATE TABLE work_plan (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        digest TEXT NOT NULL,
        version TEXT NOT NULL,
        documents INTEGER NOT NULL,
        episodes INTEGER NOT NULL,
        corrections TEXT
      );`,
    () => `
      CREATE TABLE work_document (
        position INTEGER PRIMARY KEY,
        uri TEXT NOT NULL,
        media_type TEXT,
        content TEXT NOT NULL
      );`,
  ],
};
