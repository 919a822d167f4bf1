// The corrections file: read by builds, saved to by the page.
import { readFile, rename, writeFile } from "node:fs/promises";
import { extname, dirname, join, relative, resolve } from "node:path";
import type { CorrectionsFile } from "../server/corrections-route.ts";
import { readCorrections } from "../corrections/corrections.ts";
import { formatDiagnostic, type SourceDocument } from "../model/index.ts";
import { CliError, optional, type Io, type OptionValues } from "./command.ts";

/** A corrections file; one that holds no list of corrections stops the command, for nothing may be written without them. */
export async function readUsableCorrections(uri: string, io: Io): Promise<SourceDocument> {
  const document = { uri, text: await readFile(resolve(io.cwd, uri), "utf8") };
  readCorrections(document, (diagnostic) => {
    if (diagnostic.code !== "corrections/no-list") return;
    throw new CliError(formatDiagnostic(diagnostic, document.text));
  });
  return document;
}

/** Where the page may save: the file named, else the one that builds look for, in a folder that is the only input, else beside the first. */
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
