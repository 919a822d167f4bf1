// Where a story comes from: computed from the archive, carried by the graph, or held by the address itself.
import type { Story } from "../../../graph/story.ts";
import { slug } from "../../../model/index.ts";
import { oncePer } from "../../../model/once-per.ts";
import { answersOf } from "../../answers/questions/questions.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { decodeViewState, encodeViewState } from "../../state/url.ts";
import { type ViewState, initialViewState } from "../../state/view-state.ts";
import { packStory, unpackStory } from "./pack-story.ts";

export const tourSource = "tour";

/** The source that stands for a story carried by the graph. */
export function graphSource({ title }: Story): string {
  return `graph:${slug(title)}`;
}

/** The source that holds a story itself. */
export function dataSource(story: Story): string {
  return `data:${packStory(story)}`;
}

/** The story of a source; nothing where there is none. */
export function storyFrom(dataset: Dataset, source: string): Story | undefined {
  if (source === tourSource) return tourOf(dataset);
  if (source.startsWith("data:")) return unpackStory(source.slice("data:".length));
  return graphStories(dataset).find((story) => graphSource(story) === source);
}

/** The stories that came with the graph. */
export function graphStories({ graph }: Dataset): readonly Story[] {
  return graph.getAttributes().stories ?? [];
}

/** The questions of the start as a story: each a view, its answer the caption. */
export const tourOf = oncePer((dataset: Dataset): Story => {
  const steps = answersOf(dataset).map(({ question, sentence, show }) => {
    return { title: question, caption: sentence, view: encodeViewState(show(initialViewState)) };
  });
  return { title: messages.stories.tour, steps };
});

/** The view of a step of a story; steps beyond the ends are the first and the last. */
export function stateAt(story: Story, source: string, step: number): ViewState {
  const bounded = Math.min(story.steps.length - 1, Math.max(0, step));
  const view = decodeViewState(story.steps[bounded]?.view ?? "");
  return { ...view, story: { source, step: Math.max(0, bounded) } };
}

/** What is looked at, without the story around it. */
export function leaveStory({ story: _, ...state }: ViewState): ViewState {
  return state;
}
