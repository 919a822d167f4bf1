// Progress on a terminal: one line that is drawn over, and gone when the work is done.
import type { Progress } from "../pipeline/archive.ts";
import type { Io } from "./command.ts";

const words: Readonly<Record<Progress["stage"], string>> = {
  reading: "reading documents",
  extracting: "reading episodes for names",
  resolving: "resolving names",
};

/** Draws at most ten times a second; draws nothing where the error stream is no terminal. */
export function createProgress(io: Io, now: () => number = () => performance.now()) {
  let last = -Infinity;
  const draw = (text: string): void => {
    if (!io.isTerminal || now() - last < 100) return;
    last = now();
    io.err(`\r\u001b[K${text}`);
  };
  return {
    draw,
    show({ stage, done, total }: Progress): void {
      draw(`${words[stage]} ${done > 0 ? done : ""}${total === undefined ? "" : ` of ${total}`}`);
    },
    clear(): void {
      if (io.isTerminal) io.err("\r\u001b[K");
    },
  };
}
