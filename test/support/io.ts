// Effects for running commands in a test: what they print is kept, nothing is drawn.
import { resolve } from "node:path";
import type { Io } from "../../src/cli/command.ts";
import { run } from "../../src/cli/run.ts";

/** What a command line printed and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in `cwd` with `stdin` as its standard input; `onOut` is told all that was printed so far. */
export async function runCommand(
  args: readonly string[],
  {
    cwd = process.cwd(),
    stdin = "",
    signal = new AbortController().signal,
    onOut = (_: string): void => {},
  } = {},
): Promise<Outcome> {
  let out = "";
  let err = "";
  const io: Io = {
    cwd,
    cacheFolder: resolve(cwd, "cache"),
    pageFolder: resolve(import.meta.dirname, "../../dist/page"),
    out: async (piece) => {
      out += typeof piece === "string" ? piece : new TextDecoder("latin1").decode(piece);
      onOut(out);
    },
    err: (text) => {
      err += text;
    },
    isTerminal: false,
    stdin: (async function* () {
      if (stdin) yield new TextEncoder().encode(stdin);
    })(),
    signal,
  };
  const code = await run(args, io);
  return { code, out, err };
}
