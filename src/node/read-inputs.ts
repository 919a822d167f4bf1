// Reads what is named on the command line into documents, one at a time.
import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Report, SourceDocument } from "../model/index.ts";

/** Where inputs are looked for. */
export interface InputOptions {
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly signal?: AbortSignal;
}

/** Documents of files and folders, sorted by name within a folder. */
export async function* readInputs(
  inputs: readonly string[],
  { cwd }: InputOptions,
  _report: Report,
): AsyncGenerator<SourceDocument> {
  for (const input of inputs) {
    const path = resolve(cwd, input);
    if ((await stat(path)).isDirectory()) {
      for (const name of (await readdir(path)).sort()) {
        if (!name.endsWith(".txt")) continue;
        yield { uri: join(input, name), text: await readFile(join(path, name), "utf8") };
      }
    } else yield { uri: input, text: await readFile(path, "utf8") };
  }
}
