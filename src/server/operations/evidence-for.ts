// The quotations a link stands on.
import { createRelationId } from "../../model/index.ts";
import { briefly, describedBriefly, describer } from "./descriptions.ts";
import {
  defineOperation,
  nameParameter,
  nodeNamed,
  pageParameters,
  parametersOf,
} from "./operation.ts";

/** Quotations of one statement. */
const mostQuotes = 50;

/** What is stated between two nodes, and the episodes that mention both. */
export const evidenceFor = defineOperation({
  name: "evidence_for",
  title: "Why two things are linked",
  description:
    "Everything that links two things directly: statements between them, and the episodes that mention both, by date, with the sentences. `total` counts the shared episodes; limit and offset page through them.",
  parameters: parametersOf({
    from: nameParameter("A name or id"),
    to: nameParameter("A name or id"),
    ...pageParameters,
  }),
  async answer(store, { from, to, ...page }) {
    const [a, b] = [await nodeNamed(store, from), await nodeNamed(store, to)];
    const { items: shared, ...rest } = await store.sharedEpisodes(a, b, page);
    const between = await store.edgesBetween(a, b);
    const keyOf = (episode: string, id: string) => createRelationId(episode, "mentions", id);
    const mentions = await store.edges(shared.flatMap(({ id }) => [keyOf(id, a), keyOf(id, b)]));
    const { stated, quotations } = await describer(store, [...between, ...mentions], mostQuotes);
    const byKey = new Map(mentions.map((edge) => [edge.key, quotations(edge)]));
    return {
      from: await describedBriefly(store, a),
      to: await describedBriefly(store, b),
      statements: between.map(stated),
      ...rest,
      sharedEpisodes: shared.map((episode) => ({
        ...briefly(episode),
        namesFrom: byKey.get(keyOf(episode.id, a)) ?? [],
        namesTo: byKey.get(keyOf(episode.id, b)) ?? [],
      })),
    };
  },
});
