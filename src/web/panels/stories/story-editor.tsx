// One story being edited: its title, its views in their order, their captions.
import type { Story, StoryStep } from "../../../graph/story.ts";
import { messages } from "../../messages.ts";
import { Modal } from "../modal.tsx";
import { changed, withSteps } from "./bookmarks.ts";
import { changeBookmarks } from "./kept-bookmarks.ts";
import { StepList } from "./step-list.tsx";

interface StoryEditorProps {
  readonly story: Story;
  /** Its place among one's own stories. */
  readonly at: number;
  /** What is on the page now, as a step. */
  readonly current: () => StoryStep;
  readonly onPlay: () => void;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Takes the place of the list of stories until it is done. */
export function StoryEditor({ story, at, current, onPlay, onDone, onClose }: StoryEditorProps) {
  const changeSteps = (change: (steps: readonly StoryStep[]) => readonly StoryStep[]) =>
    changeBookmarks((before) => withSteps(before, at, change));
  const rename = (value: string) =>
    changeBookmarks((before) => ({
      ...before,
      stories: changed(before.stories, at, { title: value.trim() || story.title }),
    }));
  return (
    <Modal title={messages.stories.title} onClose={onClose}>
      <label class="story-field">
        {messages.stories.titleOfStory}
        <input
          class="combobox-input"
          type="text"
          value={story.title}
          onChange={(event) => rename(event.currentTarget.value)}
        />
      </label>
      <StepList
        label={story.title}
        steps={story.steps}
        hasCaptions
        onChange={changeSteps}
        onGo={onClose}
      />
      <p class="story-adds">
        <button
          type="button"
          class="button"
          onClick={() => changeSteps((steps) => [...steps, current()])}
        >
          {messages.stories.addCurrent}
        </button>
      </p>
      <p class="modal-actions">
        <button type="button" class="button" disabled={story.steps.length === 0} onClick={onPlay}>
          {messages.stories.play}
        </button>
        <button type="button" class="button button-main" onClick={onDone}>
          {messages.stories.done}
        </button>
      </p>
    </Modal>
  );
}
