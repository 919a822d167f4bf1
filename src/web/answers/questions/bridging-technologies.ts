// Which technologies connect the most companies?
import { neighboursOf } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { select } from "../../state/actions.ts";
import type { Question } from "./question.ts";
import { rankThings } from "./ranking.ts";

/** Technologies by the number of organisations they come up with. */
export const bridgingTechnologies: Question = {
  id: "bridging-technologies",
  ask(dataset) {
    const isOrganisation = (index: number) =>
      dataset.attributes[index]!.entityType === "organisation";
    const top = rankThings(dataset, "technology", (index) => {
      let count = 0;
      for (const { node } of neighboursOf(dataset.things, index)) if (isOrganisation(node)) count++;
      return count;
    }).slice(0, 3);
    if (top.length < 2 || top[0]!.value < 2) return undefined;
    return {
      question: messages.questions.bridgingTechnologies.question,
      sentence: messages.questions.bridgingTechnologies.answer(top),
      show: (state) => ({
        ...select(state, top[0]!.id),
        colorBy: "type",
        hiddenTypes: dataset.types
          .filter((type) => type !== "technology" && type !== "organisation")
          .sort(),
      }),
    };
  },
};
