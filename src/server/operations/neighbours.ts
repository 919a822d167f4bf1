// What comes up together with a thing.
import * as v from "valibot";
import { coOccurring } from "../../graph/neighbours.ts";
import { entityTypes } from "../../ontology/entity-types.ts";
import { briefly } from "./descriptions.ts";
import {
  defineOperation,
  nameParameter,
  nodeNamed,
  pageOf,
  pageParameters,
  parametersOf,
} from "./operation.ts";

/** Co-occurrence, ranked. */
export const neighbours = defineOperation({
  name: "neighbours",
  title: "What comes up with it",
  description:
    "What comes up in the same episodes as a thing, most shared episodes first, with the episodes. Narrow it to one type, e.g. the technologies that come with Kubernetes.",
  parameters: parametersOf({
    name: nameParameter("A name or id"),
    type: v.optional(v.picklist(entityTypes.map(({ id }) => id))),
    ...pageParameters,
  }),
  answer(graph, { name, type, ...page }) {
    const id = nodeNamed(graph, name);
    const all = coOccurring(graph, id).filter(
      (other) => type === undefined || graph.getNodeAttribute(other.id, "entityType") === type,
    );
    const { items, ...rest } = pageOf(all, page);
    return {
      of: briefly(graph, id),
      ...rest,
      items: items.map(({ id: other, episodes }) => ({
        ...briefly(graph, other),
        episodes: episodes.map((episode) => briefly(graph, episode)),
      })),
    };
  },
});
