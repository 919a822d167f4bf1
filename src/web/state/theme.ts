// Light or dark: what the system asks for, unless the person says otherwise.
import { type ReadonlySignal, computed, signal } from "@preact/signals";

export type Theme = "light" | "dark";

/** Where the choice is kept and what the system asks for. */
export interface ThemePort {
  readonly systemIsDark: () => boolean;
  readonly onSystemChange: (listener: () => void) => void;
  readonly load: () => string | null;
  readonly save: (choice: Theme | undefined) => void;
}

export interface ThemeChoice {
  readonly theme: ReadonlySignal<Theme>;
  /** What the person chose; missing where the system decides. */
  readonly chosen: ReadonlySignal<Theme | undefined>;
  readonly choose: (theme: Theme | undefined) => void;
}

/** Follows the system until something is chosen; the choice outlives the page. */
export function createThemeChoice(port: ThemePort): ThemeChoice {
  const saved = port.load();
  const chosen = signal<Theme | undefined>(
    saved === "light" || saved === "dark" ? saved : undefined,
  );
  const systemIsDark = signal(port.systemIsDark());
  port.onSystemChange(() => {
    systemIsDark.value = port.systemIsDark();
  });
  return {
    chosen,
    theme: computed(() => chosen.value ?? (systemIsDark.value ? "dark" : "light")),
    choose: (theme) => {
      chosen.value = theme;
      port.save(theme);
    },
  };
}

const storageKey = "castgraph-theme";

/** The theme of a browser's window; a browser that refuses storage only forgets the choice. */
export function createBrowserTheme(view: Window): ThemePort {
  const query = view.matchMedia("(prefers-color-scheme: dark)");
  const attempt = <Value>(action: () => Value): Value | null => {
    try {
      return action();
    } catch {
      return null;
    }
  };
  return {
    systemIsDark: () => query.matches,
    onSystemChange: (listener) => query.addEventListener("change", listener),
    load: () => attempt(() => view.localStorage.getItem(storageKey)),
    save: (choice) => {
      attempt(() =>
        choice
          ? view.localStorage.setItem(storageKey, choice)
          : view.localStorage.removeItem(storageKey),
      );
    },
  };
}
