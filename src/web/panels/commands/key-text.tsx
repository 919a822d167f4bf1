// A key as it is written on a keyboard.
import type { Command } from "./commands.ts";

/** `Ctrl Shift Z`, `/`; nothing for a command without a key. */
export function KeyText({ command }: { readonly command: Command }) {
  const { key, isControl, isShift } = command;
  if (key === undefined) return null;
  const isApple = navigator.platform.startsWith("Mac");
  const keys = [
    ...(isControl ? [isApple ? "⌘" : "Ctrl"] : []),
    ...(isShift ? ["Shift"] : []),
    key === "Escape" ? "Esc" : key.toUpperCase(),
  ];
  return (
    <span class="keys">
      {keys.map((text) => (
        <kbd key={text}>{text}</kbd>
      ))}
    </span>
  );
}
