// The start: what the archive is, and questions it can answer without a word being typed.
import { useMemo } from "preact/hooks";
import { archiveFacts } from "../answers/archive-facts.ts";
import { answersOf } from "../answers/questions/questions.ts";
import type { Dataset } from "../data/dataset.ts";
import { messages } from "../messages.ts";
import { initialViewState } from "../state/view-state.ts";
import { KeptNote } from "./open/kept-note.tsx";
import { stateAt, tourOf, tourSource } from "./stories/sources.ts";
import { StateLink } from "./state-link.tsx";

/** Facts, questions, and an answer in one sentence under each; a click opens the view that shows it. */
export function Start({ dataset }: { readonly dataset: Dataset }) {
  const facts = useMemo(() => archiveFacts(dataset), [dataset]);
  const answers = useMemo(() => answersOf(dataset), [dataset]);
  const hasTour = answers.length > 1;
  return (
    <div class="start">
      <h2 class="start-facts">{messages.facts.line(facts)}</h2>
      <p class="start-things">{messages.facts.things(facts)}</p>
      <KeptNote />
      {answers.length > 0 && (
        <>
          <h2 class="panel-title">{messages.start.title}</h2>
          <ul class="questions">
            {answers.map(({ question, sentence, show }) => (
              <li key={question}>
                <StateLink class="question" to={() => show(initialViewState)}>
                  <span class="question-text">{question}</span>
                  <span class="question-answer">{sentence}</span>
                </StateLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {hasTour && (
        <p class="start-tour">
          <StateLink class="button" to={() => stateAt(tourOf(dataset), tourSource, 0)}>
            {messages.stories.playTour}
          </StateLink>
        </p>
      )}
      {facts.nodes > 0 && (
        <p class="dim">{hasTour ? messages.start.hint : messages.start.hintAlone}</p>
      )}
    </div>
  );
}
