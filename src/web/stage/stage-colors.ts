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

/** The least contrast of a text with its ground (WCAG 1.4.3). */
const legible = 4.5;

/** A colour of the palette as a text: as it is where that can be read on the background, else mixed with the ink. */
export function inkOf(color: string, { background, text }: StageColors): string {
  const shares = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  const mixed = shares.map((share) => mixture(color, text, share));
  return mixed.find((candidate) => contrastOf(candidate, background) >= legible) ?? text;
}

/** `share` of `b` in `a`, 0 to 1. */
function mixture(a: string, b: string, share: number): string {
  const other = rgbOf(b);
  const channels = rgbOf(a).map((value, i) => Math.round(value + (other[i]! - value) * share));
  return `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** From 1 for equal colours to 21 for black and white, by relative luminance. */
function contrastOf(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = rgbOf(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Red, green and blue of `#rrggbb`, 0 to 255. */
export function rgbOf(color: string): readonly [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
