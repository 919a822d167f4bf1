// Asking: an algorithm that yields its queries and is given their rows, so that it runs over any connection, at once or in turns.
import type { Queries, Row, Tuple } from "./database.ts";
import type { Deadline } from "./deadline.ts";

/** A query with its parameters. */
export interface Question {
  readonly sql: string;
  readonly values: Tuple;
}

/** Yields questions, is given rows, ends with an answer. */
export type Asking<T> = Generator<Question, T, readonly Row[]>;

/** One question. */
export function* askFor(sql: string, ...values: Tuple): Asking<readonly Row[]> {
  return yield { sql, values };
}

/** Runs an algorithm over a database; the deadline is looked at before each question. */
export async function answer<T>(
  asking: Asking<T>,
  queries: Queries,
  deadline: Deadline,
): Promise<T> {
  let next = asking.next();
  while (!next.done) {
    await deadline.check();
    next = asking.next(await queries.rows(next.value.sql, next.value.values));
  }
  return next.value;
}

/** Runs an algorithm over a connection that answers at once. */
export function answerAtOnce<T>(
  asking: Asking<T>,
  rows: (question: Question) => readonly Row[],
): T {
  let next = asking.next();
  while (!next.done) next = asking.next(rows(next.value));
  return next.value;
}
