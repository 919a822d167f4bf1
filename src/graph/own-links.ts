// Own links: which edges begin at which episode, in whole numbers, while nobody needs their quotations.
import type { RelationType } from "../model/index.ts";
import { relationTypes } from "../ontology/relation-types.ts";
import { createNumberList } from "./number-list.ts";
import type { OutlinedEpisode } from "./resolved-episode.ts";

/** An edge as seen from where it begins. */
export interface OwnLink {
  readonly relationType: RelationType;
  readonly target: string;
}

/** The edges that begin at each episode. */
export interface OwnLinks {
  readonly count: number;
  /** Those of an episode, by its number in the order of adding; in the order of their keys. */
  of(episode: number): Iterable<OwnLink>;
}

/** Relation types as keys of edges sort them: what follows a type there is `|`. */
const types: readonly RelationType[] = relationTypes
  .map(({ id }) => id)
  .sort((a, b) => (`${a}|` < `${b}|` ? -1 : 1));
const typeRank = new Map(types.map((type, rank) => [type, rank]));

/** Gathers the edges that begin at episodes. Memory: 8 bytes an edge, and the ids they lead to. */
export function createOwnLinks() {
  const numbers = new Map<string, number>();
  const links = createNumberList(Float64Array);
  const offsets = [0];
  const numberOf = (id: string) => {
    let number = numbers.get(id);
    if (number === undefined) numbers.set(id, (number = numbers.size));
    return number;
  };
  return {
    /** The next episode. */
    add({ episode, show, entities, relations }: OutlinedEpisode): void {
      const met = new Set<number>();
      const meet = (relationType: RelationType, target: string) =>
        met.add(numberOf(target) * types.length + typeRank.get(relationType)!);
      meet("episode_of", show);
      for (const entity of entities) meet("mentions", entity);
      for (const { source, relationType, target } of relations)
        if (source === episode.id && source !== target) meet(relationType, target);
      for (const link of met) links.push(link);
      offsets.push(links.length);
    },
    /** When all are added. */
    sorted(): OwnLinks {
      const targets = [...numbers.keys()].sort();
      const ranks = new Uint32Array(numbers.size);
      targets.forEach((id, rank) => (ranks[numbers.get(id)!] = rank));
      const sorted = links.all().map((link) => {
        const type = link % types.length;
        return type * targets.length + ranks[(link - type) / types.length]!;
      });
      for (let e = 1; e < offsets.length; e++) sorted.subarray(offsets[e - 1], offsets[e]).sort();
      return {
        count: sorted.length,
        *of(episode) {
          for (let i = offsets[episode]!; i < offsets[episode + 1]!; i++) {
            const type = Math.floor(sorted[i]! / targets.length);
            const target = targets[sorted[i]! - type * targets.length]!;
            yield { relationType: types[type]!, target };
          }
        },
      };
    },
  };
}
