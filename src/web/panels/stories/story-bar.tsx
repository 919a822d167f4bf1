// A story being played: the caption of the view, how far it is, and the ways on.
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { navigate, viewState } from "../../state/store.ts";
import { CloseLink } from "../close-link.tsx";
import { StateLink } from "../state-link.tsx";
import { leaveStory, stateAt, storyFrom } from "./sources.ts";

/** Over whatever the view shows; nothing where no story is played. */
export function StoryBar({ dataset }: { readonly dataset: Dataset }) {
  const bar = useRef<HTMLElement>(null);
  const playing = viewState.value.story;
  const source = playing?.source;
  const story = source === undefined ? undefined : storyFrom(dataset, source);
  const last = (story?.steps.length ?? 1) - 1;
  const at = Math.min(last, Math.max(0, playing?.step ?? 0));
  const go = (step: number) => {
    if (story && step >= 0 && step <= last) navigate(stateAt(story, source!, step));
  };
  // Before the browser paints: whoever sees the bar can use its keys.
  useLayoutEffect(() =>
    listenToStoryKeys({ go: (by) => go(at + by), leave: () => navigate(leaveStory) }),
  );
  useLayoutEffect(() => bar.current?.focus({ preventScroll: true }), [source]);
  if (!story) {
    return (
      <aside class="story-bar" aria-label={messages.stories.open}>
        <p class="story-caption">{messages.stories.gone}</p>
        <p class="story-ways">
          <StateLink class="button" to={leaveStory}>
            {messages.stories.leave}
          </StateLink>
        </p>
      </aside>
    );
  }
  const { title, caption } = story.steps[at] ?? { title: story.title, caption: "" };
  return (
    <aside
      class="story-bar"
      ref={bar}
      tabIndex={-1}
      aria-label={messages.stories.playing(story.title)}
      aria-describedby="story-keys"
    >
      <p class="story-head">
        <span class="story-title">{story.title}</span>
        <span>{messages.stories.at(at + 1, last + 1)}</span>
        <CloseLink label={messages.stories.leave} to={leaveStory} />
      </p>
      <div aria-live="polite">
        <h2 class="story-step">{title}</h2>
        {caption !== "" && <p class="story-caption">{caption}</p>}
      </div>
      <div class="story-ways">
        <ol class="story-progress">
          {story.steps.map((step, i) => (
            <li key={i}>
              <StateLink
                to={() => stateAt(story, source!, i)}
                aria-label={messages.stories.go(step.title)}
                title={step.title}
                {...(i === at && { "aria-current": "true" as const })}
              >
                <span class="story-dot" data-past={i <= at} />
              </StateLink>
            </li>
          ))}
        </ol>
        <button
          type="button"
          class="button"
          aria-label={messages.stories.previous}
          disabled={at === 0}
          onClick={() => go(at - 1)}
        >
          ←
        </button>
        <button
          type="button"
          class="button button-main"
          aria-label={messages.stories.next}
          disabled={at === last}
          onClick={() => go(at + 1)}
        >
          →
        </button>
      </div>
      <p id="story-keys" class="hidden-text">
        {messages.stories.keys}
      </p>
    </aside>
  );
}

interface StoryKeys {
  readonly go: (by: 1 | -1) => void;
  readonly leave: () => void;
}

/** Before the keys of the page; fields and the map keep their arrows. */
function listenToStoryKeys({ go, leave }: StoryKeys): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target } = event;
    const isElsewhere =
      event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]");
    if (isElsewhere || !(target instanceof Element)) return;
    const isField = target.matches("input, textarea, select, [role=slider]");
    const hasArrows = isField || target.matches("[role=application]");
    if (key === "PageDown" || (key === "ArrowRight" && !hasArrows)) go(1);
    else if (key === "PageUp" || (key === "ArrowLeft" && !hasArrows)) go(-1);
    else if (key === "Escape" && !isField) leave();
    else return;
    event.preventDefault();
  };
  document.addEventListener("keydown", onKeyDown, { capture: true });
  return () => document.removeEventListener("keydown", onKeyDown, { capture: true });
}
