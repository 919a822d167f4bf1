// A list of views that can be renamed, reordered and taken out; in a story with captions.
import type { ComponentChildren } from "preact";
import type { StoryStep } from "../../../graph/story.ts";
import { messages } from "../../messages.ts";
import { decodeViewState } from "../../state/url.ts";
import { StateLink } from "../state-link.tsx";
import { changed, moved, without } from "./bookmarks.ts";

interface StepListProps {
  readonly label: string;
  readonly steps: readonly StoryStep[];
  readonly hasCaptions: boolean;
  readonly onChange: (change: (steps: readonly StoryStep[]) => readonly StoryStep[]) => void;
  /** A view was gone to. */
  readonly onGo: () => void;
  readonly actionsOf?: (step: StoryStep) => ComponentChildren;
}

/** What is typed counts when the field is left. */
export function StepList({ label, steps, hasCaptions, onChange, onGo, actionsOf }: StepListProps) {
  return (
    <ol class="step-list" aria-label={label}>
      {steps.map((step, at) => (
        <li key={`${at} ${step.view} ${step.title}`} class="step-entry">
          <div class="step-texts">
            <input
              class="step-title"
              type="text"
              aria-label={messages.stories.titleOfStep(at + 1)}
              value={step.title}
              onChange={({ currentTarget: { value } }) =>
                onChange((list) => changed(list, at, { title: value.trim() || step.title }))
              }
            />
            {hasCaptions && (
              <textarea
                class="step-caption"
                rows={2}
                aria-label={messages.stories.caption(at + 1)}
                placeholder={messages.stories.captionHint}
                value={step.caption}
                onChange={({ currentTarget: { value } }) =>
                  onChange((list) => changed(list, at, { caption: value.trim() }))
                }
              />
            )}
          </div>
          <div class="step-actions">
            {actionsOf?.(step)}
            <span onClick={onGo}>
              <StateLink
                class="step-button"
                to={() => decodeViewState(step.view)}
                aria-label={messages.stories.go(step.title)}
                title={messages.stories.go(step.title)}
              >
                ↗
              </StateLink>
            </span>
            <button
              type="button"
              class="step-button"
              aria-label={messages.stories.up(step.title)}
              disabled={at === 0}
              onClick={() => onChange((list) => moved(list, at, -1))}
            >
              ↑
            </button>
            <button
              type="button"
              class="step-button"
              aria-label={messages.stories.down(step.title)}
              disabled={at === steps.length - 1}
              onClick={() => onChange((list) => moved(list, at, 1))}
            >
              ↓
            </button>
            <button
              type="button"
              class="step-button"
              aria-label={messages.stories.remove(step.title)}
              onClick={() => onChange((list) => without(list, at))}
            >
              ×
            </button>
          </div>
        </li>
      ))}
    </ol>
  );
}
