// An extractor that asks the store first, and keeps in it what another extractor finds.
import type { ShowProfile } from "../extraction/shows/show-profile.ts";
import type { Episode } from "../model/index.ts";
import { oncePer } from "../model/once-per.ts";
import type { ExtractionJob, Extractor } from "../pipeline/extract-episodes.ts";
import type { PackedExtraction } from "../pipeline/packed-extraction.ts";
import { contentOf, createExtractionKeys, hashOfAll } from "./extraction-keys.ts";
import type { ExtractionStore } from "./extraction-store.ts";

/**
 * Gives what `extractor` would give. An episode is extracted again only if its text or what is known of it has changed,
 * or the profile of its show, or `version`, which stands for the gazetteer and the recognizers. Where its document lies
 * does not matter. Closes the store.
 */
export function createStoredExtractor(
  extractor: Extractor,
  store: ExtractionStore,
  version: string,
): Omit<Required<Extractor>, "glance" | "extractTexts"> {
  const { keyOfShow, keyOfEpisode } = createExtractionKeys(version);
  const hashOf = oncePer((episode: Episode) => hashOfAll([contentOf(episode)]));
  return {
    async *learnShows(shows) {
      const keys = shows.map((episodes) => keyOfShow(episodes.map(hashOf)));
      const known = store.known(keys);
      const isStored = keys.map((key) => known.has(key));
      const missing = shows.filter((_, i) => !isStored[i]);
      yield* merged<ShowProfile>(store, keys, isStored, textsOf(extractor.learnShows(missing)));
    },
    async *extract(jobs) {
      const all: ExtractionJob[] = [];
      const keys = Array.from(jobs, (job) => {
        all.push(job);
        return keyOfEpisode(hashOf(job.episode), job.show);
      });
      const known = store.known(keys);
      const isStored = keys.map((key) => known.has(key));
      const missing = all.filter((_, i) => !isStored[i]);
      const made = extractor.extractTexts?.(missing) ?? textsOf(extractor.extract(missing));
      yield* merged<PackedExtraction>(store, keys, isStored, made);
    },
    async close() {
      try {
        await extractor.close?.();
      } finally {
        store.close();
      }
    },
  };
}

async function* textsOf(results: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const result of results) yield JSON.stringify(result);
}

/** Texts read from the store with one question. */
const keysAtOnce = 200;

/** What is stored and what is new in the order of the keys; what is new is stored. */
async function* merged<T>(
  store: ExtractionStore,
  keys: readonly string[],
  isStored: readonly boolean[],
  made: AsyncIterable<string>,
): AsyncGenerator<T> {
  const fresh = made[Symbol.asyncIterator]();
  let stored: ReadonlyMap<string, string> = new Map();
  for (const [i, key] of keys.entries()) {
    if (i % keysAtOnce === 0) {
      const end = Math.min(i + keysAtOnce, keys.length);
      stored = store.texts(keys.slice(i, end).filter((_, k) => isStored[i + k]));
    }
    let text = stored.get(key);
    if (!isStored[i]) {
      const next = await fresh.next();
      if (next.done) throw new Error(`fewer results than asked for: ${i} of ${keys.length}`);
      text = next.value;
      store.put(key, text);
    }
    yield JSON.parse(text!) as T;
  }
}
