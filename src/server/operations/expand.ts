// What the map shows when a thing is expanded.
import * as v from "valibot";
import {
  defineOperation,
  nameParameter,
  nodeNamed,
  parametersOf,
  pageParameters,
} from "./operation.ts";

/** Most ids that may be on the map already. */
const mostShown = 2000;

/** The strongest links of a thing, with their other ends and the links among those and what is shown already. */
export const expand = defineOperation({
  name: "expand",
  title: "Expand a thing on the map",
  description:
    "The things most strongly linked to one, strongest first, with their positions, and all map links among them, the thing itself and those named in `shown`: what to add to a map when a thing on it is expanded.",
  parameters: parametersOf({
    name: nameParameter("A name or id"),
    shown: v.optional(v.pipe(v.array(nameParameter("An id")), v.maxLength(mostShown)), []),
    ...pageParameters,
  }),
  async answer(store, { name, shown, ...page }) {
    const id = await nodeNamed(store, name);
    const { items, ...rest } = await store.linked(id, page);
    const ids = items.map(({ node }) => node.id);
    const among = await store.linksAmong([...new Set([id, ...ids, ...shown])]);
    const added = new Set([id, ...ids]);
    const [of] = await store.summaries([id]);
    return {
      of,
      ...rest,
      items: items.map(({ node, link: { weight, episodes } }) => ({ ...node, weight, episodes })),
      links: among.filter(({ source, target }) => added.has(source) || added.has(target)),
    };
  },
});
