// The corrections file that the page may save to: the one named, or the one that builds look for beside the input.
import { readFile, rename, writeFile } from "node:fs/promises";
import { extname, dirname, join, relative, resolve } from "node:path";
import type { CorrectionsFile } from "../server/corrections-route.ts";
import { optional, type Io, type OptionValues } from "./command.ts";

/** In a folder that is the only input, else beside the first. */
export function correctionsFile(
  inputs: readonly string[],
  values: OptionValues,
  io: Io,
): CorrectionsFile {
  const [first = "."] = inputs;
  const isFile = extname(first) !== "" || inputs.length > 1;
  const path = resolve(
    io.cwd,
    optional(values, "corrections") ?? join(isFile ? dirname(first) : first, "corrections.yaml"),
  );
  return {
    name: relative(io.cwd, path) || path,
    read: async () => {
      try {
        return await readFile(path, "utf8");
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
        throw error;
      }
    },
    // Whole or not at all: a power cut must not leave half of what somebody decided.
    write: async (text) => {
      const beside = `${path}.new`;
      await writeFile(beside, text);
      await rename(beside, path);
    },
  };
}
