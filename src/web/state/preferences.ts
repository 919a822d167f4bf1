// What somebody prefers on this machine, whatever is looked at: motion and contrast; the theme has a file of its own.
import { type ReadonlySignal, computed, signal } from "@preact/signals";

/** `system` follows what the system asks for. */
export interface Preferences {
  readonly motion: "system" | "less" | "full";
  readonly contrast: "system" | "more";
}

const usual: Preferences = { motion: "system", contrast: "system" };
const storageKey = "castgraph-preferences";

/** Kept for the next visit; a browser that refuses storage only forgets them. */
export const preferences = signal<Preferences>(load());

export function prefer(change: Partial<Preferences>): void {
  preferences.value = { ...preferences.peek(), ...change };
  try {
    localStorage.setItem(storageKey, JSON.stringify(preferences.peek()));
  } catch {
    // Kept for this visit only.
  }
}

const asksForLess = matches("(prefers-reduced-motion: reduce)");
const asksForContrast = matches("(prefers-contrast: more)");

/** Whether nothing may move by itself. */
export const isStill: ReadonlySignal<boolean> = computed(() => {
  const { motion } = preferences.value;
  return motion === "less" || (motion === "system" && asksForLess.value);
});

/** Whether texts and lines are to stand out from the ground as far as they can. */
export const isStrong: ReadonlySignal<boolean> = computed(
  () => preferences.value.contrast === "more" || asksForContrast.value,
);

function matches(query: string): ReadonlySignal<boolean> {
  if (typeof window === "undefined") return signal(false);
  const list = window.matchMedia(query);
  const value = signal(list.matches);
  list.addEventListener("change", () => {
    value.value = list.matches;
  });
  return value;
}

function load(): Preferences {
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey) ?? "{}") as Partial<Preferences>;
    return {
      motion: kept.motion === "less" || kept.motion === "full" ? kept.motion : usual.motion,
      contrast: kept.contrast === "more" ? kept.contrast : usual.contrast,
    };
  } catch {
    return usual;
  }
}
