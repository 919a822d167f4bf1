// Keys that work everywhere on the page, as the table of commands has them.
import { type Command, commands } from "./commands.ts";
import { singleKeys } from "./single-keys.ts";

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** The command that a key stands for, if any. Shift is part of the sign itself for keys like `?`. */
export function commandFor(event: Pressed): Command | undefined {
  if (event.altKey) return undefined;
  const isControl = event.ctrlKey || event.metaKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (isControl && key === "y") return commands.find((command) => command.id === "redo");
  return commands.find(
    (command) =>
      command.key === key &&
      (command.isControl ?? false) === isControl &&
      (!isControl || (command.isShift ?? false) === event.shiftKey),
  );
}

/** Listens until the returned function is called. */
export function listenToShortcuts(target: Document): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    // A dialog has its own keys; a key that something has answered is done.
    if (event.defaultPrevented || target.querySelector("dialog[open]")) return;
    const command = commandFor(event);
    if (!command) return;
    const isSingle = command.isControl !== true && command.id !== "stepOut";
    if (isSingle && !singleKeys.peek()) return;
    const isTyping =
      event.target instanceof HTMLElement &&
      event.target.matches("input:not([type=radio], [type=checkbox]), textarea, select");
    if (isTyping && command.id !== "palette" && command.id !== "stepOut") return;
    event.preventDefault();
    if (command.isPossible?.() ?? true) command.run();
  };
  target.addEventListener("keydown", onKeyDown);
  return () => target.removeEventListener("keydown", onKeyDown);
}
