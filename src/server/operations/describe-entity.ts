// All that is known of one thing or episode.
import { coOccurring, episodesOf, thingsOf } from "../../graph/neighbours.ts";
import { relatedEpisodes } from "../../graph/related-episodes.ts";
import { briefly, stated } from "./descriptions.ts";
import { defineOperation, nameParameter, nodeNamed, parametersOf } from "./operation.ts";

/** The card of a node. */
export const describeEntity = defineOperation({
  name: "describe_entity",
  title: "Describe",
  description:
    "All that is known of one thing: other names, dates, what is stated about it with quotations, what comes up with it, its episodes. For an episode: date, show, what it mentions, its text, related episodes with what they share.",
  parameters: parametersOf({ name: nameParameter("A name or id") }),
  answer(graph, { name }) {
    const id = nodeNamed(graph, name);
    const attributes = graph.getNodeAttributes(id);
    const statements = graph
      .edges(id)
      .filter((key) => graph.getEdgeAttribute(key, "relationType") !== "mentions")
      .sort()
      .map((key) => stated(graph, key));
    if (attributes.entityType === "episode") {
      return {
        ...briefly(graph, id),
        ...(attributes.url !== undefined && { url: attributes.url }),
        text: attributes.text,
        statements,
        mentions: thingsOf(graph, id).map((thing) => briefly(graph, thing)),
        related: relatedEpisodes(graph, id).map(({ id: other, shared }) => ({
          ...briefly(graph, other),
          shared: shared.map((thing) => graph.getNodeAttribute(thing, "label")),
        })),
      };
    }
    const { aliases, episodeCount, firstPublished, lastPublished, kind } = attributes;
    return {
      ...briefly(graph, id),
      ...(kind !== undefined && { kind }),
      aliases,
      episodeCount,
      ...(firstPublished !== undefined && { firstPublished, lastPublished }),
      statements,
      comesUpWith: coOccurring(graph, id)
        .slice(0, 20)
        .map(({ id: other, episodes }) => ({
          ...briefly(graph, other),
          episodes: episodes.length,
        })),
      episodes: episodesOf(graph, id).map((episode) => briefly(graph, episode)),
    };
  },
});
