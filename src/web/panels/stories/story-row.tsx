// One story in the list: its title, how long it is, and what can be done with it.
import type { Story } from "../../../graph/story.ts";
import { messages } from "../../messages.ts";

interface StoryRowProps {
  readonly story: Story;
  /** Where it comes from, if it is not one's own. */
  readonly note?: string;
  readonly onPlay: () => void;
  readonly onShare: () => void;
  readonly onExport: () => void;
  readonly onCopy?: () => void;
  readonly onEdit?: () => void;
  readonly onDelete?: () => void;
}

/** What is not one's own can be copied, but not edited. */
export function StoryRow(props: StoryRowProps) {
  const { story, note, onPlay, onShare, onExport, onCopy, onEdit, onDelete } = props;
  const { title, steps } = story;
  const action = (text: string, label: string, run: (() => void) | undefined) =>
    run && (
      <button type="button" class="quiet" aria-label={label} onClick={run}>
        {text}
      </button>
    );
  return (
    <li class="story-entry">
      <div class="story-name">
        <span>{title}</span>
        <span class="dim">
          {[messages.stories.steps(steps.length), note].filter(Boolean).join(" · ")}
        </span>
      </div>
      <div class="story-actions">
        {action(messages.stories.edit, messages.stories.editOf(title), onEdit)}
        {action(messages.stories.duplicate, messages.stories.duplicateOf(title), onCopy)}
        {action(messages.stories.share, messages.stories.shareOf(title), onShare)}
        {action(messages.stories.export, messages.stories.exportOf(title), onExport)}
        {action(messages.stories.removeShort, messages.stories.remove(title), onDelete)}
      </div>
      <button
        type="button"
        class="button"
        aria-label={messages.stories.playOf(title)}
        disabled={steps.length === 0}
        onClick={onPlay}
      >
        {messages.stories.play}
      </button>
    </li>
  );
}
