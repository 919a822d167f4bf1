// Who was a guest more than once?
import { messages } from "../../messages.ts";
import { select } from "../../state/actions.ts";
import type { Question } from "./question.ts";
import { rankThings } from "./ranking.ts";

/** People who are guests in two or more episodes. */
export const returningGuests: Question = {
  id: "returning-guests",
  ask(dataset) {
    const guests = rankThings(dataset, "person", (_, id) => {
      let count = 0;
      dataset.graph.forEachOutEdge(id, (_key, edge) => {
        if (edge.relationType === "guest_of") count++;
      });
      return count;
    }).filter((guest) => guest.value > 1);
    if (guests.length === 0) return undefined;
    return {
      question: messages.questions.returningGuests.question,
      sentence: messages.questions.returningGuests.answer(guests),
      show: (state) => select(state, guests[0]!.id),
    };
  },
};
