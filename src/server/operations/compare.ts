// What two things share, and what each has to itself.
import * as v from "valibot";
import { coOccurring, episodesOf } from "../../graph/neighbours.ts";
import { briefly } from "./descriptions.ts";
import { defineOperation, nameParameter, nodeNamed, parametersOf } from "./operation.ts";

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
  answer(graph, { first, second, limit }) {
    const [a, b] = [nodeNamed(graph, first), nodeNamed(graph, second)];
    const [ofA, ofB] = [coOccurring(graph, a), coOccurring(graph, b)];
    const [inA, inB] = [ofA, ofB].map((list) => new Set(list.map(({ id }) => id)));
    const episodesOfB = new Set(episodesOf(graph, b));
    const list = (items: typeof ofA, keep: (id: string) => boolean) =>
      items
        .filter(({ id }) => id !== a && id !== b && keep(id))
        .slice(0, limit)
        .map(({ id, episodes }) => ({ ...briefly(graph, id), episodes: episodes.length }));
    return {
      first: briefly(graph, a),
      second: briefly(graph, b),
      both: list(ofA, (id) => inB!.has(id)),
      onlyFirst: list(ofA, (id) => !inB!.has(id)),
      onlySecond: list(ofB, (id) => !inA!.has(id)),
      sharedEpisodes: episodesOf(graph, a)
        .filter((episode) => episodesOfB.has(episode))
        .map((episode) => briefly(graph, episode)),
    };
  },
});
