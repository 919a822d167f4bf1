// Writes a file so that a crash or a full disk leaves the old one as it was.
import { mkdir, open, realpath, rename, rm, stat, type FileHandle } from "node:fs/promises";

/**
 * Writes pieces to a file beside the target and renames it over the target when all is on the disk. On failure the
 * target is untouched and the partial file removed; the system's error is thrown, with the target as its path. A link
 * stays a link: what it leads to is written. What is no file (`/dev/stdout`, a pipe) is written straight into, never
 * replaced.
 */
export async function writeFileInPieces(
  path: string,
  pieces: Iterable<string | Uint8Array>,
): Promise<void> {
  try {
    const found = await stat(path).catch(() => undefined);
    if (found && !found.isFile()) await writeInto(path, pieces);
    else await replace(found ? await realpath(path) : path, pieces, found?.mode);
  } catch (error) {
    throw error instanceof Error && "syscall" in error ? Object.assign(error, { path }) : error;
  }
}

async function writeInto(path: string, pieces: Iterable<string | Uint8Array>): Promise<void> {
  const file = await open(path, "w");
  try {
    await writePieces(file, pieces);
  } finally {
    await file.close();
  }
}

async function replace(
  path: string,
  pieces: Iterable<string | Uint8Array>,
  mode = 0o666,
): Promise<void> {
  const partial = `${path}.${process.pid}.part`;
  try {
    const file = await open(partial, "w", mode);
    try {
      await writePieces(file, pieces);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/**
 * In blocks of about a million characters, because pieces may be as small as a word. While one is written the next is
 * made.
 */
async function writePieces(file: FileHandle, pieces: Iterable<string | Uint8Array>): Promise<void> {
  let buffer: string[] = [];
  let length = 0;
  let writing: Promise<void> = Promise.resolve();
  const write = async (block: string | Uint8Array) => {
    await writing;
    writing = file.writeFile(block);
    // A failure is told by the next block, or at the end.
    writing.catch(() => {});
  };
  const flush = async () => {
    if (length > 0) await write(buffer.join(""));
    buffer = [];
    length = 0;
  };
  for (const piece of pieces) {
    if (typeof piece !== "string") {
      await flush();
      await write(piece);
      continue;
    }
    buffer.push(piece);
    length += piece.length;
    if (length > 1 << 20) await flush();
  }
  await flush();
  await writing;
}

/** Makes a folder with those it lies in, if they are not there. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
}
