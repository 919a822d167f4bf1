// Settings of V8 for a process that reads archives: memory, and when what is compiled.
import { setFlagsFromString } from "node:v8";

/** Called once, before work begins; threads that are started later work by the same settings. */
export function tuneEngine(): void {
  // V8 lets a large heap grow fourfold before it looks for garbage: 2.7 GB for an archive of which 0.7 are in use. At
  // most 45 % more at a time cost some per cent of time.
  setFlagsFromString("--heap-growing-percent=45");
  // Every thread compiles the hundreds of functions of the recognizers for itself. Six times as long a look at each
  // before it is optimized, and fewer are, with fewer turned out wrong: a sixth of the processor time of 10,000
  // episodes. Later versions of V8 do not know the word.
  if (Number.parseInt(process.versions.v8, 10) < 12)
    setFlagsFromString("--interrupt-budget=400000");
  // Patterns are compiled once, to machine code: V8 would interpret each at its first use and compile it anew at its
  // second, and nearly all of the hundreds that read an episode come back. Half a second less for every thread.
  setFlagsFromString("--no-regexp-tier-up");
}
