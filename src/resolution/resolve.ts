// Resolution: mentions of all episodes in, entities out.
import { createEntityId, slug, type Entity, type Mention } from "../model/index.ts";
import type { EpisodeExtraction } from "../extraction/recognizer.ts";
import { blocksOf, gatherOccurrences, type Occurrence } from "./block.ts";
import { bareTechnologyKey, isSingleName } from "../text/name-key.ts";
import type { Resolution } from "./resolution.ts";
import { familyNameKey, haveFormsOfOneName, signsOfIdentity, tellOfTwo } from "./similarity.ts";
import { createGroups } from "./union-find.ts";

/** Decisions made elsewhere (corrections) that resolution obeys. Pairs of {@link Occurrence.key}. */
export interface ResolveOptions {
  readonly mustLinks?: Iterable<readonly [string, string]>;
  readonly cannotLinks?: Iterable<readonly [string, string]>;
}

/**
 * Finds out which mentions name the same thing. Names meet by their folded form within one entity type; people by full
 * names that nothing contradicts (see `similarity.ts`). The outcome depends on the set of extractions alone: neither their order nor how
 * they were partitioned matters. Nearly linear in the number of mentions.
 */
export function resolve(
  extractions: Iterable<EpisodeExtraction>,
  options: ResolveOptions = {},
): Resolution {
  const all = [...extractions].sort((a, b) => compare(a.episode.id, b.episode.id));
  const occurrences = gatherOccurrences(all);
  const groups = createGroups(options.cannotLinks);
  const links = [...(options.mustLinks ?? []), ...mustLinks([...occurrences.values()])];
  for (const [a, b] of links) groups.join(a, b);

  const members = new Map<string, Occurrence[]>();
  for (const occurrence of [...occurrences.values()].sort((a, b) => compare(a.key, b.key))) {
    const root = groups.find(occurrence.key);
    const group = members.get(root);
    if (group) group.push(occurrence);
    else members.set(root, [occurrence]);
  }

  const drafts = [...members.values()].map(describe);
  const sameId = new Map<string, number>();
  for (const { id } of drafts) sameId.set(id, (sameId.get(id) ?? 0) + 1);

  const entities: Entity[] = [];
  const entityOf = new Map<Mention, Entity>();
  for (const { id, scope, entity, mentions } of drafts) {
    const own = sameId.get(id) === 1 ? id : `${id}.${slug(scope)}`;
    const named: Entity = { id: own, ...entity };
    entities.push(named);
    for (const mention of mentions) entityOf.set(mention, named);
  }
  entities.sort((a, b) => compare(a.id, b.id));
  return { entities, entityOf, conflicts: groups.conflicts };
}

/** All pairs of occurrences that name one thing, in a fixed order. */
function* mustLinks(occurrences: readonly Occurrence[]): Generator<readonly [string, string]> {
  const people = occurrences.filter(({ entityType }) => entityType === "person");
  for (const block of blocksOf(people, ({ nameKey }) => nameKey)) {
    const firstWith = new Map<string, string>();
    const isShared = tellOfTwo(block);
    for (const occurrence of block)
      for (const sign of signsOfIdentity(occurrence, isShared)) {
        const first = firstWith.get(sign);
        if (first === undefined) firstWith.set(sign, occurrence.key);
        else yield [first, occurrence.key];
      }
  }
  for (const block of blocksOf(people, familyNameKey))
    for (const [a, b] of pairsSharingOrganisation(block))
      if (haveFormsOfOneName(a, b)) yield [a.key, b.key];

  // "Vue.js" in one episode, "Vue" in another.
  const technologies = new Map(
    occurrences.flatMap((o) => (o.entityType === "technology" ? [[o.nameKey, o] as const] : [])),
  );
  for (const occurrence of [...technologies.values()].sort((a, b) => compare(a.key, b.key))) {
    const bare = bareTechnologyKey(occurrence.mentions[0]!.canonicalName);
    const other = bare === undefined ? undefined : technologies.get(bare);
    if (other) yield [occurrence.key, other.key];
  }
}

function* pairsSharingOrganisation(block: readonly Occurrence[]) {
  const seen = new Map<string, Occurrence[]>();
  for (const occurrence of block)
    for (const organisation of occurrence.organisations) {
      const earlier = seen.get(organisation) ?? [];
      for (const other of earlier) yield [other, occurrence] as const;
      seen.set(organisation, [...earlier, occurrence]);
    }
}

/** Name, aliases and kind of a group, by majority; what its id would be, and what tells it from others of that id. */
function describe(group: readonly Occurrence[]) {
  const { entityType } = group[0]!;
  const mentions = tally(group);
  const name = chooseName(mentions);
  const kind = mostFrequent(mentions, ({ kind }) => kind);
  const met = new Set<string>();
  for (const { canonicalName, surface } of mentions.keys()) met.add(canonicalName).add(surface);
  const aliases = [...met].map(withSingleSpaces).filter((alias) => alias !== "" && alias !== name);
  const scope = group[0]!.key.split("|").at(-1)!;
  const single = entityType === "person" && isSingleName(name);
  return {
    id: single
      ? `${createEntityId(entityType, name)}.${slug(scope)}`
      : createEntityId(entityType, name),
    scope,
    entity: {
      entityType,
      ...(kind ? { kind } : {}),
      name,
      aliases: [...new Set(aliases)].sort(compare),
    },
    mentions: mentions.keys(),
  };
}

/** How often each mention of a group stands in its lists: mentions that are alike may be one object. */
function tally(group: readonly Occurrence[]): ReadonlyMap<Mention, number> {
  const times = new Map<Mention, number>();
  for (const { mentions } of group)
    for (const mention of mentions) times.set(mention, (times.get(mention) ?? 0) + 1);
  return times;
}

/** The canonical name most mentions carry; among equals the longer (it says more), then the first by code units. */
function chooseName(mentions: ReadonlyMap<Mention, number>): string {
  return mostFrequent(mentions, ({ canonicalName }) => withSingleSpaces(canonicalName))!;
}

const withSingleSpaces = (name: string) => name.replace(/\s+/g, " ").trim();

function mostFrequent(
  mentions: ReadonlyMap<Mention, number>,
  valueOf: (mention: Mention) => string | undefined,
): string | undefined {
  const counts = new Map<string, number>();
  for (const [mention, times] of mentions) {
    const value = valueOf(mention);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + times);
  }
  let best: string | undefined;
  let bestCount = 0;
  for (const [value, count] of counts)
    if (count > bestCount || (count === bestCount && isBetter(value, best!))) {
      best = value;
      bestCount = count;
    }
  return best;
}

const isBetter = (a: string, b: string) =>
  a.length > b.length || (a.length === b.length && compare(a, b) < 0);

/** Order by UTF-16 code units: the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
