// Light, dark, or as the system says: one button that goes round.
import { messages } from "../messages.ts";
import { chooseTheme, chosenTheme } from "../state/store.ts";

const next = { system: "light", light: "dark", dark: undefined } as const;

/** The button's name says what holds now. */
export function Appearance() {
  const current = chosenTheme.value ?? "system";
  const label = `${messages.theme.label}: ${messages.theme[current]}`;
  return (
    <button
      type="button"
      class="tool tool-icon"
      aria-label={label}
      title={label}
      onClick={() => chooseTheme(next[current])}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.5" />
        {current === "system" && <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />}
        {current === "dark" && <circle cx="8" cy="8" r="6" fill="currentColor" />}
      </svg>
    </button>
  );
}
