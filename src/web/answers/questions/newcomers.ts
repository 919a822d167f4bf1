// What is new in the last year of the archive?
import { type Dataset, neighboursOf } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { setPeriod } from "../../state/actions.ts";
import { archiveFacts } from "../archive-facts.ts";
import type { Question } from "./question.ts";
import { rankThings } from "./ranking.ts";

/** Technologies that are named for the first time in the last dated year, and in no episode without a date. */
export const newcomers: Question = {
  id: "newcomers",
  ask(dataset) {
    const { firstYear, lastYear, undated, episodes } = archiveFacts(dataset);
    if (lastYear === undefined || firstYear === lastYear || undated > episodes / 2)
      return undefined;
    const found = rankThings(dataset, "technology", (index) => {
      const node = dataset.attributes[index]!;
      const first = node.entityType === "episode" ? undefined : node.firstPublished;
      const isNew = first?.startsWith(String(lastYear)) && isAlwaysDated(dataset, index);
      return isNew ? dataset.nodes.degree[index]! : 0;
    });
    if (found.length < 2) return undefined;
    return {
      question: messages.questions.newcomers.question(lastYear),
      sentence: messages.questions.newcomers.answer(found.slice(0, 3), found.length),
      show: (state) => setPeriod(state, { from: `${lastYear}-01-01`, to: `${lastYear}-12-31` }),
    };
  },
};

function isAlwaysDated({ episodes, nodes }: Dataset, index: number): boolean {
  for (const { node } of neighboursOf(episodes, index)) {
    if (Number.isNaN(nodes.firstDay[node]!)) return false;
  }
  return true;
}
