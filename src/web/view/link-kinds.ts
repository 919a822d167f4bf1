// Kinds of links: what two nodes are linked by, as bits, so that links can be filtered by it.
import { relationTypes } from "../../ontology/relation-types.ts";
import { type Dataset, type DatasetLinks, neighboursOf } from "../data/dataset.ts";

/** "together": both come up in one episode; otherwise the id of a relation type. */
export const linkKinds: readonly string[] = ["together", ...relationTypes.map(({ id }) => id)];

const bitOf = new Map(linkKinds.map((kind, bit) => [kind, 1 << bit]));
const together = 1;
const made = new WeakMap<DatasetLinks, Uint32Array>();

/** A bit for every kind that a link of `table` is of, in the order of {@link linkKinds}; made once for each table. */
export function kindsOf(dataset: Dataset, table: DatasetLinks): Uint32Array {
  let kinds = made.get(table);
  if (!kinds) made.set(table, (kinds = readKinds(dataset, table)));
  return kinds;
}

/** The bits of some kinds; unknown names have none. */
export function bitsOf(kinds: readonly string[]): number {
  return kinds.reduce((bits, kind) => bits | (bitOf.get(kind) ?? 0), 0);
}

function readKinds(dataset: Dataset, table: DatasetLinks): Uint32Array {
  const { graph, indexOf, things } = dataset;
  const kinds = new Uint32Array(table.source.length);
  graph.forEachEdge((_key, { relationType, role }, source, target) => {
    const link = findLink(table, indexOf.get(source)!, indexOf.get(target)!);
    if (link < 0) return;
    kinds[link]! |= bitOf.get(relationType) ?? 0;
    if (role === "guest") kinds[link]! |= bitOf.get("guest_of")!;
    if (role === "host") kinds[link]! |= bitOf.get("hosts")!;
  });
  if (table === things) {
    for (let link = 0; link < kinds.length; link++) {
      // What is only said to be related counts one episode, too: that of the sentence.
      if (kinds[link] === 0 || occurTogether(dataset, link)) kinds[link]! |= together;
    }
  }
  return kinds;
}

function occurTogether({ things, episodes }: Dataset, link: number): boolean {
  const [a, b] = [things.source[link]!, things.target[link]!];
  const ofA = new Set<number>();
  for (const { node } of neighboursOf(episodes, a)) ofA.add(node);
  for (const { node } of neighboursOf(episodes, b)) if (ofA.has(node)) return true;
  return false;
}

/** The link between two nodes by halving, for links are sorted by their ends; −1 where there is none. */
function findLink({ source, target }: DatasetLinks, one: number, other: number): number {
  const [a, b] = one < other ? [one, other] : [other, one];
  let [low, high] = [0, source.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = source[middle]! - a || target[middle]! - b;
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
