// The keyboard on the stage: arrows walk, Enter opens, Backspace goes back, Escape steps out, plus and minus zoom, 0 shows everything.
import type { Direction } from "./walk.ts";

/** What a key asks for while the map has the focus. */
export type KeyAction =
  | { readonly kind: "walk"; readonly direction: Direction }
  | { readonly kind: "pan"; readonly dx: number; readonly dy: number }
  | { readonly kind: "zoom"; readonly factor: number }
  | { readonly kind: "open" | "back" | "stepOut" | "fit" };

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};
const stepPixels = 80;

/** The action of a key, or nothing; with Shift the arrows shift the picture instead of walking. */
export function keyAction(
  event: Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">,
): KeyAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const direction = Object.hasOwn(directions, event.key) ? directions[event.key] : undefined;
  if (direction && event.shiftKey) {
    const dx = direction === "right" ? stepPixels : direction === "left" ? -stepPixels : 0;
    const dy = direction === "down" ? stepPixels : direction === "up" ? -stepPixels : 0;
    return { kind: "pan", dx, dy };
  }
  if (direction) return { kind: "walk", direction };
  switch (event.key) {
    case "Enter":
      return { kind: "open" };
    case "Backspace":
      return { kind: "back" };
    case "Escape":
      return { kind: "stepOut" };
    case "+":
    case "=":
      return { kind: "zoom", factor: 1.5 };
    case "-":
      return { kind: "zoom", factor: 1 / 1.5 };
    case "0":
      return { kind: "fit" };
    default:
      return undefined;
  }
}
