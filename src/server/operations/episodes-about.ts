// The episodes that mention a thing.
import { episodesOf } from "../../graph/neighbours.ts";
import { createRelationId } from "../../model/index.ts";
import { briefly, quoted } from "./descriptions.ts";
import {
  defineOperation,
  nameParameter,
  nodeNamed,
  pageOf,
  pageParameters,
  parametersOf,
} from "./operation.ts";

/** By date, each with the sentences that name the thing. */
export const episodesAbout = defineOperation({
  name: "episodes_about",
  title: "Episodes about it",
  description:
    "The episodes that mention a thing or belong to a show, by date, each with the sentences that name it.",
  parameters: parametersOf({ name: nameParameter("A name or id"), ...pageParameters }),
  answer(graph, { name, ...page }) {
    const id = nodeNamed(graph, name);
    const { items, ...rest } = pageOf(episodesOf(graph, id), page);
    return {
      about: briefly(graph, id),
      ...rest,
      items: items.map((episode) => {
        const key = createRelationId(episode, "mentions", id);
        const evidence = graph.hasEdge(key) ? graph.getEdgeAttribute(key, "evidence") : [];
        return {
          ...briefly(graph, episode),
          evidence: evidence.map((item) => quoted(graph, item)),
        };
      }),
    };
  },
});
