// What two things share, and what each has to itself.
import * as v from "valibot";
import type { Neighbour } from "../../store/graph-store.ts";
import { briefly, describedBriefly } from "./descriptions.ts";
import { defineOperation, nameParameter, nodeNamed, parametersOf } from "./operation.ts";

/** Neighbours of either that are looked at. */
const mostNeighbours = 10_000;

/** Shared, only the one, only the other. */
export const compare = defineOperation({
  name: "compare",
  title: "Compare two things",
  description:
    "What comes up with both of two things, what only with the first, what only with the second, and the episodes that mention both.",
  parameters: parametersOf({
    first: nameParameter("A name or id"),
    second: nameParameter("A name or id"),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)), 20),
  }),
  async answer(store, { first, second, limit }) {
    const [a, b] = [await nodeNamed(store, first), await nodeNamed(store, second)];
    const { items: ofA } = await store.neighbours(a, { limit: mostNeighbours });
    const { items: ofB } = await store.neighbours(b, { limit: mostNeighbours });
    const [inA, inB] = [ofA, ofB].map((list) => new Set(list.map(({ node }) => node.id)));
    const list = (items: readonly Neighbour[], keep: (id: string) => boolean) =>
      items
        .filter(({ node: { id } }) => id !== a && id !== b && keep(id))
        .slice(0, limit)
        .map(({ node, shared }) => ({ ...briefly(node), episodes: shared }));
    const shared = await store.sharedEpisodes(a, b, { limit });
    return {
      first: await describedBriefly(store, a),
      second: await describedBriefly(store, b),
      both: list(ofA, (id) => inB!.has(id)),
      onlyFirst: list(ofA, (id) => !inB!.has(id)),
      onlySecond: list(ofB, (id) => !inA!.has(id)),
      sharedEpisodeCount: shared.total,
      sharedEpisodes: shared.items.map(briefly),
    };
  },
});
