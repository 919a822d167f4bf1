// Keys of what is kept: hashes of all that an extraction, or a profile of a show, depends on.
import { createHash } from "node:crypto";
import type { ShowProfile } from "../extraction/shows/show-profile.ts";
import type { Episode } from "../model/index.ts";
import { oncePer } from "../model/once-per.ts";
import { packedVersion } from "../pipeline/packed-extraction.ts";

/** Gives keys; the same on every machine for the same `version`, which stands for gazetteer and recognizers. */
export interface ExtractionKeys {
  /** All on which keys depend beside the episodes: differs where kept results must not be used. */
  readonly version: string;
  /** Key of the profile of a show, from the hashes of all its episodes in the order of their ids. */
  readonly keyOfShow: (hashes: Iterable<string>) => string;
  /** Key of an extraction, from the hash of the episode and what is known of its show. */
  readonly keyOfEpisode: (hash: string, show: ShowProfile) => string;
}

/** Keys for one version of the gazetteer and the recognizers. */
export function createExtractionKeys(version: string): ExtractionKeys {
  const common = `${packedVersion} ${version}`;
  const textOf = oncePer((show: ShowProfile) => JSON.stringify(show));
  return {
    version: common,
    keyOfShow: (hashes) => hashOfAll([common, "show"], hashes),
    keyOfEpisode: (hash, show) => hashOfAll([common, "episode", hash, textOf(show)]),
  };
}

/** All of an episode that is looked at, as text: not where its document lies, nor where it stands in it. */
export function contentOf({ document: _, span: __, ...content }: Episode): string {
  return JSON.stringify(content);
}

/** SHA-256 of lists of texts, each with its length, so that none runs into the next. */
export function hashOfAll(...lists: readonly Iterable<string>[]): string {
  const digest = createHash("sha256");
  for (const list of lists)
    for (const part of list) digest.update(`${part.length}\n`).update(part).update("\n");
  return digest.digest("hex");
}
