// The quotations a link stands on.
import { edgesBetween } from "../../graph/shortest-paths.ts";
import { episodesOf } from "../../graph/neighbours.ts";
import { createRelationId } from "../../model/index.ts";
import { briefly, quoted, stated } from "./descriptions.ts";
import { defineOperation, nameParameter, nodeNamed, parametersOf } from "./operation.ts";

/** What is stated between two nodes, and the episodes that mention both. */
export const evidenceFor = defineOperation({
  name: "evidence_for",
  title: "Why two things are linked",
  description:
    "Everything that links two things directly: statements between them, and the episodes that mention both, with the sentences.",
  parameters: parametersOf({
    from: nameParameter("A name or id"),
    to: nameParameter("A name or id"),
  }),
  answer(graph, { from, to }) {
    const [a, b] = [nodeNamed(graph, from), nodeNamed(graph, to)];
    const ofB = new Set(episodesOf(graph, b));
    const shared = episodesOf(graph, a).filter((episode) => ofB.has(episode));
    const sentences = (episode: string, id: string) => {
      const key = createRelationId(episode, "mentions", id);
      const evidence = graph.hasEdge(key) ? graph.getEdgeAttribute(key, "evidence") : [];
      return evidence.map((item) => quoted(graph, item));
    };
    return {
      from: briefly(graph, a),
      to: briefly(graph, b),
      statements: edgesBetween(graph, a, b).map((key) => stated(graph, key, 50)),
      sharedEpisodes: shared.map((episode) => ({
        ...briefly(graph, episode),
        namesFrom: sentences(episode, a),
        namesTo: sentences(episode, b),
      })),
    };
  },
});
