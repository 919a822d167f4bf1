// All questions, in the order in which the start screen asks them.
import type { Dataset } from "../../data/dataset.ts";
import { bridgingTechnologies } from "./bridging-technologies.ts";
import { companions } from "./companions.ts";
import { largestCommunity } from "./largest-community.ts";
import { newcomers } from "./newcomers.ts";
import type { Answer, Question } from "./question.ts";
import { returningGuests } from "./returning-guests.ts";
import { unlikelyConnection } from "./unlikely-connection.ts";

export const questions: readonly Question[] = [
  bridgingTechnologies,
  companions,
  unlikelyConnection,
  returningGuests,
  newcomers,
  largestCommunity,
];

/** What the archive has an answer to. */
export function answersOf(dataset: Dataset): Answer[] {
  return questions.flatMap((question) => question.ask(dataset) ?? []);
}
