// Where a file is to be written, looked at before the work: a wrong path is told at once, not after an hour of reading.
import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { isPostgresAddress } from "../store/database.ts";
import { CliError, type Io } from "./command.ts";

/** Stops where no file can come to stand: its folder is not there, or a folder is in its place. */
export async function needPlaceFor(out: string, io: Io): Promise<void> {
  if (out === "-" || isPostgresAddress(out)) return;
  const place = resolve(io.cwd, out);
  const kindOf = async (path: string) => (await stat(path).catch(() => undefined))?.isDirectory();
  if (await kindOf(place)) throw new CliError(`this is a folder: ${out}. Name a file in it.`);
  const isFolder = await kindOf(dirname(place));
  if (isFolder) return;
  throw new CliError(
    isFolder === undefined
      ? `no such folder: ${dirname(out)}. Make it, or write ${out} elsewhere.`
      : `this is no folder: ${dirname(out)}. Write ${out} elsewhere.`,
  );
}
