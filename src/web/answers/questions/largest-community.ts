// What belongs together most?
import { messages } from "../../messages.ts";
import { soloCommunity } from "../../state/actions.ts";
import type { Question } from "./question.ts";

/** The largest community of the map. */
export const largestCommunity: Question = {
  id: "largest-community",
  ask({ communities }) {
    const [largest] = communities;
    if (!largest || communities.length < 2) return undefined;
    // "2 things around Ann and Bo" are Ann and Bo.
    if (largest.size <= largest.label.split(" · ").length) return undefined;
    const labels = communities.map((community) => community.label);
    return {
      question: messages.questions.largestCommunity.question,
      sentence: messages.questions.largestCommunity.answer(largest, communities.length),
      show: (state) => soloCommunity(state, largest.label, labels),
    };
  },
};
