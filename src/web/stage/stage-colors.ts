// The stage's colours: what is drawn on canvases cannot use style sheets.
import type { Theme } from "../state/theme.ts";
import { palette } from "../view/palette.ts";

export interface StageColors {
  readonly background: string;
  readonly text: string;
  /** Labels that are there for orientation only. */
  readonly faintText: string;
  readonly line: string;
  /** Lines that stand out. */
  readonly strongLine: string;
  /** Rings around what is selected. */
  readonly accent: string;
  /** By `View.color`. */
  readonly palette: readonly string[];
}

const base: Readonly<Record<Theme, Omit<StageColors, "palette">>> = {
  light: {
    background: "#ffffff",
    text: "#1f2937",
    faintText: "#9aa3b2",
    line: "#64748b",
    strongLine: "#475569",
    accent: "#111827",
  },
  dark: {
    background: "#111827",
    text: "#e5e7eb",
    faintText: "#566176",
    line: "#94a3b8",
    strongLine: "#cbd5e1",
    accent: "#ffffff",
  },
};

/** What is otherwise where more contrast is asked for. */
const strong: Readonly<Record<Theme, Partial<StageColors>>> = {
  light: { text: "#000000", faintText: "#5b6675", line: "#334155", strongLine: "#0f172a" },
  dark: {
    background: "#000000",
    text: "#ffffff",
    faintText: "#8d97a8",
    line: "#cbd5e1",
    strongLine: "#ffffff",
  },
};

/** All colours of a theme. */
export function stageColors(theme: Theme, isStrong = false): StageColors {
  const colors = palette.map((color) => color[theme]);
  return { ...base[theme], ...(isStrong && strong[theme]), palette: colors };
}

/** Red, green and blue of `#rrggbb`, 0 to 255. */
export function rgbOf(color: string): readonly [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
