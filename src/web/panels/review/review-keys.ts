// The keys of the review: while it is open they come before those of the page.
import { singleKeys } from "../commands/single-keys.ts";

/** What a key of the review does. */
export type ReviewCommand =
  | "next"
  | "previous"
  | "yes"
  | "no"
  | "second"
  | "rename"
  | "retype"
  | "merge"
  | "split"
  | "relate"
  | "undo";

/** As `KeyboardEvent.key`. */
export const reviewKeys: Readonly<Record<ReviewCommand, string>> = {
  next: "j",
  previous: "k",
  yes: "a",
  no: "r",
  second: "2",
  rename: "n",
  retype: "t",
  merge: "m",
  split: "s",
  relate: "l",
  undo: "u",
};

/** The command a key stands for, if any. */
export function reviewCommandFor(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
): ReviewCommand | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const found = Object.entries(reviewKeys).find(([, key]) => key === event.key.toLowerCase());
  return found?.[0] as ReviewCommand | undefined;
}

/**
 * Listens until the returned function is called; `run` says whether there was anything to do. Fields keep their keys,
 * and so do dialogs.
 */
export function listenToReviewKeys(run: (command: ReviewCommand) => void): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!singleKeys.peek() || document.querySelector("dialog[open]")) return;
    const { target } = event;
    if (
      target instanceof HTMLElement &&
      target.matches("input:not([type=radio], [type=checkbox]), textarea, select")
    )
      return;
    const command = reviewCommandFor(event);
    if (!command) return;
    event.preventDefault();
    run(command);
  };
  // Before the page's own keys, which leave alone what has been answered.
  document.addEventListener("keydown", onKeyDown, { capture: true });
  return () => document.removeEventListener("keydown", onKeyDown, { capture: true });
}
