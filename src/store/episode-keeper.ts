// Keeps the episodes of an archive: as they are while they are few, then in a spool from which they are read when looked at.
import type { Episode } from "../model/index.ts";
import { ownCopy } from "../text/own-copy.ts";
import { createSpool } from "./spool.ts";

/** Characters of text that are kept in memory unless stated: those of about thirty thousand episodes with show notes. */
const fewCharacters = 64 << 20;

/**
 * Gives what stands for an episode from now on: the episode itself, or one that is equal to it in all its fields and has
 * what is long, its text and what points into it, only while somebody looks. Memory: the last one looked at.
 */
export function createEpisodeKeeper(mostCharacters = fewCharacters): (episode: Episode) => Episode {
  const spool = createSpool();
  let characters = 0;
  let last: { readonly number: number; readonly long: LongFields } | undefined;
  const longFieldsOf = (number: number): LongFields => {
    if (last?.number !== number)
      last = { number, long: JSON.parse(spool.at(number)) as LongFields };
    return last.long;
  };
  return (episode) => {
    characters += episode.text.length;
    if (characters <= mostCharacters) return episode;
    const long: Record<string, unknown> = {};
    for (const name of longNames) if (name in episode) long[name] = episode[name];
    const number = spool.add(JSON.stringify(long));
    const kept: Partial<Episode> = {};
    // In the order of the fields, on which hashes of episodes depend.
    for (const [name, value] of Object.entries(episode)) {
      const get = () => longFieldsOf(number)[name as LongName];
      const isLong = (longNames as readonly string[]).includes(name);
      const short = { value: typeof value === "string" ? ownCopy(value) : (value as unknown) };
      Object.defineProperty(kept, name, { enumerable: true, ...(isLong ? { get } : short) });
    }
    return kept as Episode;
  };
}

const longNames = ["text", "sections", "stated", "links"] as const;
type LongName = (typeof longNames)[number];
type LongFields = Partial<Pick<Episode, LongName>>;
