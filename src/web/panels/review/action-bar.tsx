// What can be answered, each with its key.
import { messages } from "../../messages.ts";
import { type ReviewCommand, reviewKeys } from "./review-keys.ts";

export interface Answer {
  readonly command: ReviewCommand;
  readonly text: string;
  readonly isMain?: boolean;
}

interface ActionBarProps {
  readonly answers: readonly Answer[];
  readonly others: readonly Answer[];
  readonly onRun: (command: ReviewCommand) => void;
}

/** Yes and no first; what takes more than a key stands behind them. */
export function ActionBar({ answers, others, onRun }: ActionBarProps) {
  const button = ({ command, text, isMain }: Answer, isQuiet: boolean) => (
    <button
      key={command}
      type="button"
      class={isQuiet ? "review-other" : `button ${isMain ? "button-main" : ""}`}
      aria-keyshortcuts={reviewKeys[command]}
      onClick={() => onRun(command)}
    >
      {text}
      <kbd aria-hidden="true">{reviewKeys[command]}</kbd>
    </button>
  );
  return (
    <div class="review-actions" role="group" aria-label={messages.review.label}>
      <div class="review-answers">{answers.map((answer) => button(answer, false))}</div>
      <div class="review-others">{others.map((answer) => button(answer, true))}</div>
    </div>
  );
}
