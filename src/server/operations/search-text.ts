// Sentences of the episodes that hold some words.
import { briefly } from "./descriptions.ts";
import { defineOperation, nameParameter, pageParameters, parametersOf } from "./operation.ts";

/** Every word must stand in the sentence as a whole; case does not matter. */
export const searchText = defineOperation({
  name: "search_text",
  title: "Search the texts",
  description:
    "Sentences of the episodes that contain all given words, case ignored, newest episode first. For words that are no names. `hasMore` tells whether there are further ones.",
  parameters: parametersOf({ text: nameParameter("Words to look for"), ...pageParameters }),
  async answer(store, { text, ...page }) {
    const { items, ...rest } = await store.search(text, page);
    return {
      ...rest,
      items: items.map(({ episode, ...place }) => ({ episode: briefly(episode), ...place })),
    };
  },
});
