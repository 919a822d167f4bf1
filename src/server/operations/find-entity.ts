// Find by name or a part of one.
import { findNodes } from "../../graph/find-node.ts";
import { briefly } from "./descriptions.ts";
import {
  defineOperation,
  nameParameter,
  pageOf,
  pageParameters,
  parametersOf,
} from "./operation.ts";

/** Names to ids: the first thing to ask. */
export const findEntity = defineOperation({
  name: "find_entity",
  title: "Find by name",
  description:
    "Finds people, organisations, technologies, topics, shows and episodes by name, alias or part of a name. Case and accents do not matter. Ask this first to learn the id of what you mean.",
  parameters: parametersOf({ name: nameParameter("A name or a part of one"), ...pageParameters }),
  answer(graph, { name, ...page }) {
    const { items, ...rest } = pageOf(findNodes(graph, name), page);
    return { ...rest, items: items.map(({ id }) => briefly(graph, id)) };
  },
});
