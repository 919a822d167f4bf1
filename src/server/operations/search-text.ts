// Sentences of the episodes that hold some words.
import { sentences } from "../../text/segment.ts";
import { briefly } from "./descriptions.ts";
import {
  defineOperation,
  nameParameter,
  pageOf,
  pageParameters,
  parametersOf,
} from "./operation.ts";

/** A plain search: every word must stand in the sentence, case does not matter; linear in the text. */
export const searchText = defineOperation({
  name: "search_text",
  title: "Search the texts",
  description:
    "Sentences of the episodes that contain all given words, case ignored, newest episode first. For words that are no names.",
  parameters: parametersOf({ text: nameParameter("Words to look for"), ...pageParameters }),
  answer(graph, { text, ...page }) {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    const found: {
      episode: ReturnType<typeof briefly>;
      quote: string;
      start: number;
      end: number;
    }[] = [];
    const byDate = graph
      .filterNodes((_, { entityType }) => entityType === "episode")
      .map((id) => ({ id, attributes: graph.getNodeAttributes(id) }))
      .sort(
        (a, b) =>
          dateOf(b.attributes).localeCompare(dateOf(a.attributes)) || (a.id < b.id ? -1 : 1),
      );
    for (const { id, attributes } of byDate) {
      if (attributes.entityType !== "episode") continue;
      const lower = attributes.text.toLowerCase();
      // Lower-casing may change the length of a text (İ); offsets of sentences hold for the original.
      if (!words.every((word) => lower.includes(word))) continue;
      for (const { start, end } of sentences(attributes.text)) {
        const quote = attributes.text.slice(start, end);
        const sentence = quote.toLowerCase();
        if (words.every((word) => sentence.includes(word))) {
          found.push({ episode: briefly(graph, id), quote, start, end });
        }
      }
    }
    return pageOf(found, page);
  },
});

function dateOf(attributes: object): string {
  return "published" in attributes && typeof attributes.published === "string"
    ? attributes.published
    : "";
}
