// The episodes that mention a thing.
import { createRelationId } from "../../model/index.ts";
import { briefly, describedBriefly, describer } from "./descriptions.ts";
import {
  defineOperation,
  nameParameter,
  nodeNamed,
  pageParameters,
  parametersOf,
} from "./operation.ts";

/** Quotations of one episode. */
const mostQuotes = 50;

/** By date, each with the sentences that name the thing. */
export const episodesAbout = defineOperation({
  name: "episodes_about",
  title: "Episodes about it",
  description:
    "The episodes that mention a thing or belong to a show, by date, each with the sentences that name it.",
  parameters: parametersOf({ name: nameParameter("A name or id"), ...pageParameters }),
  async answer(store, { name, ...page }) {
    const id = await nodeNamed(store, name);
    const found = await store.episodes(id, page);
    const keyOf = (episode: string) => createRelationId(episode, "mentions", id);
    const edges = await store.edges(found.items.map((episode) => keyOf(episode.id)));
    const { quotations } = await describer(store, edges, mostQuotes);
    const byKey = new Map(edges.map((edge) => [edge.key, quotations(edge)]));
    return {
      about: await describedBriefly(store, id),
      ...found,
      items: found.items.map((episode) => ({
        ...briefly(episode),
        evidence: byKey.get(keyOf(episode.id)) ?? [],
      })),
    };
  },
});
