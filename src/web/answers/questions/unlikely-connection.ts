// How is the most discussed company connected to a technology that it never came up with?
import { linkBetween, neighboursOf } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { connect, mark } from "../../state/actions.ts";
import { findConnections } from "../paths.ts";
import type { Question } from "./question.ts";
import { rankThings } from "./ranking.ts";

/** How many technologies are tried. */
const tries = 12;

/** The first of the well-known technologies that is two or more steps away from the best-connected organisation. */
export const unlikelyConnection: Question = {
  id: "unlikely-connection",
  ask(dataset) {
    const linksOf = (index: number) => [...neighboursOf(dataset.things, index)].length;
    const [company] = rankThings(dataset, "organisation", linksOf);
    if (!company) return undefined;
    const from = dataset.indexOf.get(company.id)!;
    const technologies = rankThings(dataset, "technology", (index) =>
      linkBetween(dataset.things, from, index) < 0 ? dataset.nodes.degree[index]! : 0,
    );
    for (const technology of technologies.slice(0, tries)) {
      const { shortest } = findConnections(dataset, company.id, technology.id, { limit: 20 });
      const [best] = shortest;
      if (!best) continue;
      const between = best.nodes
        .slice(1, -1)
        .map((id) => dataset.graph.getNodeAttribute(id, "label"));
      return {
        question: messages.questions.unlikelyConnection.question(company.label, technology.label),
        sentence: messages.questions.unlikelyConnection.answer(between, shortest.length),
        show: (state) => mark(connect(state, company.id, technology.id), best.nodes),
      };
    }
    return undefined;
  },
};
