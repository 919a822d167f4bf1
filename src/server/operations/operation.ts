// What an operation is: a question to the graph with described parameters, asked over HTTP and by assistants alike.
import * as v from "valibot";
import type { GraphStore } from "../../store/graph-store.ts";

/** The question cannot be answered: the name is unknown or means several things. */
export class OperationError extends Error {
  override readonly name = "OperationError";
  readonly status: 400 | 404;

  constructor(message: string, status: 400 | 404 = 400) {
    super(message);
    this.status = status;
  }
}

type Schema<Entries extends v.ObjectEntries> = v.StrictObjectSchema<
  Entries,
  v.ErrorMessage<v.StrictObjectIssue>
>;

/** A question. Adding one is a file beside this one and a line in `operations.ts`. */
export interface OperationSpec<Entries extends v.ObjectEntries> {
  /** Snake case, as assistants call it; `/api/` has it with hyphens. */
  readonly name: string;
  readonly title: string;
  /** For people and assistants: what it answers, and when to ask it. */
  readonly description: string;
  readonly parameters: Schema<Entries>;
  /** Every claim in the answer comes with its quotation and episode. */
  answer(store: GraphStore, parameters: v.InferOutput<Schema<Entries>>): Promise<object>;
}

/** An operation as the array holds it: parameters are checked by the operation itself. */
export interface Operation {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly parameters: Schema<v.ObjectEntries>;
  /** Checks `parameters` and answers; fails with an {@link OperationError} that says what is wrong. */
  ask(store: GraphStore, parameters: unknown): Promise<object>;
}

/** Ties the checking of the parameters to the answer. */
export function defineOperation<Entries extends v.ObjectEntries>(
  spec: OperationSpec<Entries>,
): Operation {
  return {
    name: spec.name,
    title: spec.title,
    description: spec.description,
    parameters: spec.parameters,
    async ask(store, parameters) {
      const parsed = v.safeParse(spec.parameters, parameters);
      if (!parsed.success) {
        const [issue] = parsed.issues;
        const field = v.getDotPath(issue) ?? "parameters";
        throw new OperationError(`wrong parameter: ${field}. ${issue.message}.`);
      }
      return spec.answer(store, parsed.output);
    },
  };
}

/** The parameters of an operation by name; others are refused, and the known ones named. */
export function parametersOf<const Entries extends v.ObjectEntries>(
  entries: Entries,
): Schema<Entries> {
  const known = Object.keys(entries).join(", ") || "none";
  return v.strictObject(entries, ({ expected }) =>
    expected === "never" ? `There is no such parameter; there are: ${known}` : "It is missing",
  );
}

/** A name or id as a parameter. */
export const nameParameter = (description: string) =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(300), v.description(description));

/** How many rows, and from which. */
export const pageParameters = {
  limit: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(1000),
      v.description("At most so many rows"),
    ),
    20,
  ),
  offset: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.description("Rows to skip")),
    0,
  ),
};

/** The id of the node a name means; an {@link OperationError} with candidates where that is unclear. */
export async function nodeNamed(store: GraphStore, name: string): Promise<string> {
  const meaning = await store.meaningOf(name);
  if ("id" in meaning) return meaning.id;
  const { candidates } = meaning;
  if (candidates.length > 0) {
    throw new OperationError(
      `several may be meant: ${name}. Name one of ${candidates.join(", ")}.`,
    );
  }
  throw new OperationError(
    `nothing has the name: ${name}. Try find_entity with a part of it.`,
    404,
  );
}
