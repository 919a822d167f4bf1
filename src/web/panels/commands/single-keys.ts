// Whether keys without Ctrl do anything: some people's tools press them by accident (WCAG 2.1.4).
import { signal } from "@preact/signals";

const storageKey = "castgraph-single-keys";

/** On unless somebody turned it off; a browser that refuses storage only forgets it. */
export const singleKeys = signal(load());

/** Turns keys without Ctrl on or off. */
export function setSingleKeys(isOn: boolean): void {
  singleKeys.value = isOn;
  try {
    localStorage.setItem(storageKey, isOn ? "on" : "off");
  } catch {
    // Kept for this visit only.
  }
}

function load(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}
