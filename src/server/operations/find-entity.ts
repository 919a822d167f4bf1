// Find by name or a part of one.
import { briefly } from "./descriptions.ts";
import { defineOperation, nameParameter, pageParameters, parametersOf } from "./operation.ts";

/** Names to ids: the first thing to ask. */
export const findEntity = defineOperation({
  name: "find_entity",
  title: "Find by name",
  description:
    "Finds people, organisations, technologies, topics, shows and episodes by name, alias or part of a name. Case and accents do not matter. Ask this first to learn the id of what you mean.",
  parameters: parametersOf({ name: nameParameter("A name or a part of one"), ...pageParameters }),
  async answer(store, { name, ...page }) {
    const { items, ...rest } = await store.find(name, page);
    return { ...rest, items: items.map(({ node }) => briefly(node)) };
  },
});
