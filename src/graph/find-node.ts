// Finds the node somebody means by a name they typed.
import { slug } from "../model/index.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/** A node that may be meant. */
export interface Found {
  readonly id: string;
  /** 0 the id itself, 1 the name, 2 an alias, 3 the beginning of the name, 4 a word of the name. */
  readonly rank: number;
}

/**
 * Nodes that may be meant by `text`, best first; of equals the one in more episodes, then by id. Case, accents and
 * punctuation do not matter.
 */
export function findNodes(graph: KnowledgeGraph, text: string): Found[] {
  const wanted = slug(text);
  const found: (Found & { episodes: number })[] = [];
  graph.forEachNode((id, attributes) => {
    const names = attributes.entityType === "episode" ? [] : attributes.aliases;
    const rank = rankOf(text, wanted, id, attributes.label, names);
    const episodes = attributes.entityType === "episode" ? 0 : attributes.episodeCount;
    if (rank !== undefined) found.push({ id, rank, episodes });
  });
  found.sort((a, b) => a.rank - b.rank || b.episodes - a.episodes || (a.id < b.id ? -1 : 1));
  return found.map(({ id, rank }) => ({ id, rank }));
}

/** What a name means: one node, or the candidates, best first, where it may mean several; none where it means nothing. */
export type Meaning = { readonly id: string } | { readonly candidates: readonly string[] };

/**
 * The node that `text` means. An id, a name or an alias means the node in most episodes; a part of a name only what it
 * fits best alone.
 */
export function meaningOf(graph: KnowledgeGraph, text: string): Meaning {
  const found = findNodes(graph, text);
  const [best, second] = found;
  if (best && (best.rank <= wholeName || second?.rank !== best.rank)) return { id: best.id };
  return { candidates: found.map(({ id }) => id) };
}

/** The worst rank of a text that is a whole name. */
const wholeName = 2;

function rankOf(
  text: string,
  wanted: string,
  id: string,
  label: string,
  aliases: readonly string[],
): number | undefined {
  if (id === text) return 0;
  if (wanted === "") return undefined;
  const name = slug(label);
  if (name === wanted) return 1;
  if (aliases.some((alias) => slug(alias) === wanted)) return 2;
  if (name.startsWith(wanted)) return 3;
  return `-${name}-`.includes(`-${wanted}-`) ? 4 : undefined;
}
