// What comes up together with a thing.
import * as v from "valibot";
import { entityTypes } from "../../ontology/entity-types.ts";
import { briefly, describedBriefly } from "./descriptions.ts";
import {
  defineOperation,
  nameParameter,
  nodeNamed,
  pageParameters,
  parametersOf,
} from "./operation.ts";

/** Shared episodes that are named of each. */
const mostEpisodes = 20;

/** Co-occurrence, ranked. */
export const neighbours = defineOperation({
  name: "neighbours",
  title: "What comes up with it",
  description:
    "What comes up in the same episodes as a thing, most shared episodes first, with the number of episodes and the first twenty of them. Narrow it to one type, e.g. the technologies that come with Kubernetes.",
  parameters: parametersOf({
    name: nameParameter("A name or id"),
    type: v.optional(v.picklist(entityTypes.map(({ id }) => id))),
    ...pageParameters,
  }),
  async answer(store, { name, type, ...page }) {
    const id = await nodeNamed(store, name);
    const found = await store.neighbours(id, { ...page, ...(type && { type }), mostEpisodes });
    const ids = new Set(found.items.flatMap(({ episodes }) => episodes));
    const episodes = new Map(
      (await store.summaries([...ids])).map((node) => [node.id, briefly(node)]),
    );
    return {
      of: await describedBriefly(store, id),
      ...found,
      items: found.items.map((item) => ({
        ...briefly(item.node),
        sharedEpisodes: item.shared,
        episodes: item.episodes.flatMap((episode) => episodes.get(episode) ?? []),
      })),
    };
  },
});
