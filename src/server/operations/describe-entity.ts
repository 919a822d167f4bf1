// All that is known of one thing or episode.
import { briefly, describer } from "./descriptions.ts";
import { defineOperation, nameParameter, nodeNamed, parametersOf } from "./operation.ts";

/** Statements, neighbours and episodes shown; other operations page through the rest. */
const mostStatements = 200;
const mostNeighbours = 20;
const mostEpisodes = 100;
const mostRelated = 10;

/** The card of a node. */
export const describeEntity = defineOperation({
  name: "describe_entity",
  title: "Describe",
  description:
    "All that is known of one thing: other names, dates, what is stated about it with quotations, what comes up with it, its episodes (the first hundred; episodes_about has all). For an episode: date, show, what it mentions, its text, related episodes with what they share.",
  parameters: parametersOf({ name: nameParameter("A name or id") }),
  async answer(store, { name }) {
    const id = await nodeNamed(store, name);
    const [node] = await store.summaries([id]);
    const { attributes } = (await store.node(id))!;
    const { items } = await store.statements(id, { limit: mostStatements });
    const { stated } = await describer(
      store,
      items.map(({ edge }) => edge),
    );
    const statements = items.map(({ edge }) => stated(edge));
    if (attributes.entityType === "episode") {
      return {
        ...briefly(node!),
        ...(attributes.url !== undefined && { url: attributes.url }),
        text: attributes.text,
        statements,
        mentions: (await store.things(id)).map(briefly),
        related: (await store.related(id, mostRelated)).map((related) => ({
          ...briefly(related.node),
          shared: related.shared.map(({ label }) => label),
        })),
      };
    }
    const { aliases, episodeCount, firstPublished, lastPublished, kind } = attributes;
    const together = await store.neighbours(id, { limit: mostNeighbours });
    const episodes = await store.episodes(id, { limit: mostEpisodes });
    return {
      ...briefly(node!),
      ...(kind !== undefined && { kind }),
      aliases,
      episodeCount,
      ...(firstPublished !== undefined && { firstPublished, lastPublished }),
      statements,
      comesUpWith: together.items.map(({ node: other, shared }) => ({
        ...briefly(other),
        episodes: shared,
      })),
      episodes: episodes.items.map(briefly),
    };
  },
});
