// What came up together with the most discussed technology?
import { messages } from "../../messages.ts";
import { focusOn } from "../../state/actions.ts";
import { neighboursByType } from "../neighbours.ts";
import type { Question } from "./question.ts";
import { topTechnology } from "./ranking.ts";

/** The technologies that share the most episodes with the one named most often. */
export const companions: Question = {
  id: "companions",
  ask(dataset) {
    const top = topTechnology(dataset);
    const group =
      top && neighboursByType(dataset, top.id).find((g) => g.entityType === "technology");
    if (!group || group.neighbours.length < 2) return undefined;
    return {
      question: messages.questions.companions.question(top.label),
      sentence: messages.questions.companions.answer(
        group.neighbours.slice(0, 3),
        group.neighbours.length,
      ),
      show: (state) => focusOn(state, top.id, 1),
    };
  },
};
