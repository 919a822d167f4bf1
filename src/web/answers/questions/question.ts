// What a question is: something the archive can be asked without typing, with an answer computed from the graph.
import type { Dataset } from "../../data/dataset.ts";
import type { ViewState } from "../../state/view-state.ts";

/** A question with its answer for one archive. */
export interface Answer {
  /** "What came up together with Kubernetes?" */
  readonly question: string;
  /** One sentence. */
  readonly sentence: string;
  /** Prepares the view that shows it, from the initial view state. */
  readonly show: (state: ViewState) => ViewState;
}

/** A kind of question. Adding one is a file beside this one and a line in `questions.ts`. */
export interface Question {
  readonly id: string;
  /** Nothing where the archive has no answer. */
  ask(dataset: Dataset): Answer | undefined;
}
