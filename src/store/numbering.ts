// The numbers that nodes and episodes have in the tables of a graph, and the texts that quotations are taken from.
import { storable } from "./exact.ts";

/** Numbers of nodes and places, known before the first row is made. */
export interface Numbering {
  /** By id; in the order of the ids. */
  readonly nodes: ReadonlyMap<string, number>;
  /** Of episodes: 0 is the latest. */
  readonly positions: ReadonlyMap<string, number>;
  /** Of episodes by their numbers, to see where quotations stand. */
  readonly texts: ReadonlyMap<number, EpisodeText>;
}

/** The text of an episode as it will be read. */
export interface EpisodeText {
  readonly text: string;
  /** Where its first character of two code units stands; its length if there is none. */
  readonly wideFrom: number;
}

/** A text as a column holds it. */
export function episodeText(text: string): EpisodeText {
  const stored = storable(text);
  return { text: stored, wideFrom: wideFrom(stored) };
}

function wideFrom(text: string): number {
  const at = text.search(/[\ud800-\udfff]/);
  return at < 0 ? text.length : at;
}
