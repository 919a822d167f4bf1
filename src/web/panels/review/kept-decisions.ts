// Decisions in the browser's memory, by archive; a browser that refuses storage only forgets them.
import type { Decisions } from "./decision.ts";

const prefix = "castgraph-decisions ";

/** Whether anything is kept for any archive: if not, nothing of the review need be fetched. */
export function hasKeptDecisions(): boolean {
  try {
    return Object.keys(localStorage).some((name) => name.startsWith(prefix));
  } catch {
    return false;
  }
}

/** What is kept for an archive; nothing where there is none, or it is not ours. */
export function loadDecisions(key: string): Decisions | undefined {
  try {
    return parse(localStorage.getItem(prefix + key));
  } catch {
    return undefined;
  }
}

/** Keeps them; without any, nothing stays behind. */
export function saveDecisions(key: string, decisions: Decisions): void {
  try {
    if (decisions.made.length === 0 && !decisions.file) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, JSON.stringify(decisions));
  } catch {
    // Kept for this visit only.
  }
}

/** Listens to decisions made in other tabs, until the returned function is called. */
export function onDecisionsElsewhere(
  listener: (key: string, decisions: Decisions) => void,
): () => void {
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key?.startsWith(prefix))
      listener(key.slice(prefix.length), parse(newValue) ?? { made: [] });
  };
  window.addEventListener("storage", onStorage);
  return () => window.removeEventListener("storage", onStorage);
}

function parse(text: string | null): Decisions | undefined {
  const value: unknown = JSON.parse(text ?? "null");
  const isOurs =
    typeof value === "object" && value !== null && "made" in value && Array.isArray(value.made);
  return isOurs ? (value as Decisions) : undefined;
}
