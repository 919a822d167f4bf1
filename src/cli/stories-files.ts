// Stories that lie beside the inputs: as the page exports them, so that the next build's graph carries them again.
import { existsSync, readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, normalize, resolve } from "node:path";
import { parseStories, type Story } from "../graph/story.ts";
import { CliError, optional, type Io, type OptionSpec, type OptionValues } from "./command.ts";

/** Option of every command that gives a graph stories. */
export const storiesOption: Readonly<Record<string, OptionSpec>> = {
  stories: {
    type: "string",
    value: "FILE",
    help: "stories to put in, as the page exports them (default: *.stories.json beside the inputs)",
  },
};

/**
 * The stories named, or those that lie beside an input. Read before a build begins: a file without any stops the command,
 * and nobody wants to wait for that.
 */
export async function readStoriesOf(
  inputs: readonly string[],
  values: OptionValues,
  io: Io,
): Promise<readonly Story[]> {
  const named = optional(values, "stories");
  const files = named === undefined ? filesBeside(inputs, io) : [named];
  const stories = await Promise.all(files.map((file) => readStories(file, io)));
  return stories.flat();
}

async function readStories(file: string, io: Io): Promise<Story[]> {
  const stories = parseStories(await readFile(resolve(io.cwd, file), "utf8"));
  if (stories) return stories;
  throw new CliError(`no stories in ${file}. Export them from the page's “Views and stories”.`);
}

/** In the folders that are inputs and in those of the files that are, each once, by name. */
function filesBeside(inputs: readonly string[], io: Io): string[] {
  const folders = inputs.flatMap((input) => {
    const path = resolve(io.cwd, input);
    if (!existsSync(path)) return [];
    return statSync(path).isDirectory() ? normalize(`${input}/.`) : dirname(input);
  });
  return [...new Set(folders)].flatMap((folder) =>
    readdirSync(resolve(io.cwd, folder))
      .filter((name) => name.endsWith(".stories.json"))
      .sort()
      .map((name) => join(folder, name)),
  );
}
