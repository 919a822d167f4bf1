// Keys that work everywhere on the page.
import { stepOut } from "../state/actions.ts";
import { navigate, redo, undo } from "../state/store.ts";
import { focusSearch } from "./search/search.tsx";

/** Listens until the returned function is called. */
export function listenToShortcuts(target: Document): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const isTyping =
      event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
    if ((event.ctrlKey || event.metaKey) && !event.altKey) {
      if (isTyping || event.key.toLowerCase() !== "z") return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
      return;
    }
    if (event.altKey) return;
    // A dialog closes itself first.
    if (event.key === "Escape" && !target.querySelector("dialog[open]")) navigate(stepOut);
    if (event.key === "/" && !isTyping) {
      event.preventDefault();
      focusSearch();
    }
  };
  target.addEventListener("keydown", onKeyDown);
  return () => target.removeEventListener("keydown", onKeyDown);
}
