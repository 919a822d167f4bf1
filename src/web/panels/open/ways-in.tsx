// The ways in: files dropped anywhere on the page, text pasted outside a field.
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { messages } from "../../messages.ts";
import { embeddedGraph } from "../../data/embedded-graph.ts";
import { isEmbedded } from "../embed.ts";
import { droppedFiles } from "./dropped-files.ts";

/** Whether this page can read documents: its worker is a file beside it, which a page in a single file has not. */
export const canOpen = typeof document !== "undefined" && !embeddedGraph() && !isEmbedded;

const isOver = signal(false);
const opening = () => import("./opening.ts");

/** Listens on the whole page, and says so while something is held over it. */
export function WaysIn() {
  useEffect(() => (canOpen ? listen(document) : undefined), []);
  return isOver.value ? <p class="drop-area">{messages.open.drop}</p> : null;
}

function listen(target: Document): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  target.addEventListener(
    "dragover",
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.dataTransfer!.dropEffect = "copy";
      isOver.value = true;
    },
    { signal },
  );
  target.addEventListener(
    "dragleave",
    (event) => {
      // Left the window rather than one of its elements.
      if (event.relatedTarget === null) isOver.value = false;
    },
    { signal },
  );
  target.addEventListener(
    "drop",
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      isOver.value = false;
      const files = droppedFiles(event.dataTransfer!);
      void Promise.all([opening(), files]).then(([{ openFiles }, found]) => openFiles(found));
    },
    { signal },
  );
  target.addEventListener(
    "paste",
    (event) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text.trim() === "" || !isMeantForPage(event.target, text)) return;
      event.preventDefault();
      void opening().then(({ openText }) => openText(text));
    },
    { signal },
  );
  return () => listeners.abort();
}

/** Whether a text is not for the field it is pasted into: a field of one line has no use for several. */
function isMeantForPage(target: EventTarget | null, text: string): boolean {
  if (!(target instanceof HTMLElement) || target.isContentEditable) return false;
  if (target.matches("textarea")) return false;
  return !target.matches("input") || text.trim().includes("\n");
}
