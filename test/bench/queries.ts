// npm run bench -- queries STORE… [WORD…]: how long each question to stores that are there takes, in a file or PostgreSQL.
import { openDatabase } from "../../src/store/database.ts";
import { isGraphAddress } from "../../src/store/graph-address.ts";
import { openSqlGraphStore } from "../../src/store/sql-graph-store.ts";
import {
  formatQuestions,
  readSubjects,
  timeQuestions,
  type QuestionResult,
} from "./store-questions.ts";

/** What was measured of one store. */
export interface QueriesResult {
  readonly episodes: number;
  /** From the name of the file to the first answer, in a process that has opened others. */
  readonly reopenMilliseconds: number;
  readonly questions: readonly QuestionResult[];
}

/** Asks the stores at some addresses, one after the other; with other words, only the questions whose names hold one. */
export async function measureQueries(words: readonly string[]): Promise<QueriesResult[]> {
  const results: QueriesResult[] = [];
  const only = words.filter((word) => !isGraphAddress(word));
  for (const address of words.filter(isGraphAddress))
    results.push(await questionsTo(address, only));
  return results;
}

/** Asks one store all questions, or those whose names hold one of some words. */
export async function questionsTo(
  address: string,
  only: readonly string[] = [],
): Promise<QueriesResult> {
  const database = await openDatabase(address);
  const subjects = await readSubjects(database);
  await database.close();
  const opening = performance.now();
  const store = await openSqlGraphStore(await openDatabase(address));
  const { counts } = await store.facts();
  const reopenMilliseconds = performance.now() - opening;
  try {
    const questions = await timeQuestions(store, subjects, only);
    return { episodes: counts.episodes, reopenMilliseconds, questions };
  } finally {
    await store.close();
  }
}

/** Tables for people. */
export function formatQueries(results: readonly QueriesResult[]): string {
  return results
    .map(({ episodes, reopenMilliseconds, questions }) =>
      [
        `questions to a store of ${episodes.toLocaleString("en")} episodes; reopened in ${reopenMilliseconds.toFixed(1)} ms`,
        formatQuestions(questions),
        "",
      ].join("\n"),
    )
    .join("\n");
}
