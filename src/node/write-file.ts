// Writes a file so that a crash or a full disk leaves the old one as it was.
import { mkdir, open, realpath, rename, rm, stat, type FileHandle } from "node:fs/promises";

/**
 * A piece of a file: text, bytes, or all that another file holds. That one is removed when it has been read, for what the
 * system has not written of it yet need not reach the disk any more.
 */
export type FilePiece = string | Uint8Array | { readonly file: string };

/**
 * Writes pieces to a file beside the target and renames it over the target when all is on the disk. On failure the
 * target is untouched and the partial file removed; the system's error is thrown, with the target as its path. A link
 * stays a link: what it leads to is written. What is no file (`/dev/stdout`, a pipe) is written straight into, never
 * replaced.
 */
export async function writeFileInPieces(path: string, pieces: Iterable<FilePiece>): Promise<void> {
  try {
    const found = await stat(path).catch(() => undefined);
    if (found && !found.isFile()) await writeInto(path, pieces);
    else await replace(found ? await realpath(path) : path, pieces, found?.mode);
  } catch (error) {
    throw error instanceof Error && "syscall" in error ? Object.assign(error, { path }) : error;
  }
}

/** Whether a file stands at a path or may be made there: no pipe, no device. */
export async function isPlainTarget(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return !found || found.isFile();
}

async function writeInto(path: string, pieces: Iterable<FilePiece>): Promise<void> {
  const file = await open(path, "w");
  try {
    await writePieces(file, pieces);
  } finally {
    await file.close();
  }
}

async function replace(path: string, pieces: Iterable<FilePiece>, mode = 0o666): Promise<void> {
  const partial = `${path}.${process.pid}.part`;
  try {
    const file = await open(partial, "w", mode);
    try {
      await writePieces(file, pieces, { flushes: true });
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
 * Writes a file that is to be a piece of another; it need not outlive a crash. On failure it is removed, and the error
 * names `path`, the file that it is for.
 */
export async function writePart(
  part: string,
  path: string,
  pieces: Iterable<FilePiece>,
): Promise<void> {
  try {
    await writeInto(part, pieces);
  } catch (error) {
    await rm(part, { force: true });
    throw error instanceof Error && "syscall" in error ? Object.assign(error, { path }) : error;
  }
}

/** Of a block that is filled, and of what is read of another file. */
const blockBytes = 1 << 20;
/** No character is longer in UTF-8, for each unit it has in a string. */
const bytesPerUnit = 3;

/** Bytes after which the disk begins with what is to last, so that little is left to wait for at the end. */
const flushBytes = 64 << 20;

/** In blocks, because pieces may be as small as a word. While one is written the next is filled. */
async function writePieces(
  file: FileHandle,
  pieces: Iterable<FilePiece>,
  { flushes = false } = {},
): Promise<void> {
  let [block, other] = [Buffer.allocUnsafeSlow(blockBytes), Buffer.allocUnsafeSlow(blockBytes)];
  let length = 0;
  let writing: Promise<void> = Promise.resolve();
  let unflushed = 0;
  let flushing: Promise<void> | undefined;
  let failure: Error | undefined;
  const write = async (bytes: Uint8Array) => {
    await writing;
    unflushed += bytes.length;
    if (flushes && !flushing && unflushed >= flushBytes) {
      unflushed = 0;
      // The system tells a failure once: the flush at the end would know nothing of it.
      flushing = file.datasync().then(
        () => (flushing = undefined),
        (error: Error) => void (failure = error),
      );
    }
    writing = file.writeFile(bytes);
    // A failure is told by the next block, or at the end.
    writing.catch(() => {});
  };
  const flush = async () => {
    if (length === 0) return;
    await write(block.subarray(0, length));
    [block, other] = [other, block];
    length = 0;
  };
  for (const piece of pieces) {
    if (typeof piece === "string" && piece.length * bytesPerUnit <= blockBytes) {
      if (length + piece.length * bytesPerUnit > blockBytes) await flush();
      length += block.write(piece, length);
      continue;
    }
    await flush();
    if (typeof piece === "string") await write(Buffer.from(piece));
    else if (piece instanceof Uint8Array) await write(piece);
    else {
      // Through the same two blocks: a stream would make one for each piece it reads.
      const source = await open(piece.file);
      try {
        for (;;) {
          const { bytesRead } = await source.read(block, 0, blockBytes);
          if (bytesRead === 0) break;
          length = bytesRead;
          await flush();
        }
      } finally {
        await source.close();
      }
      await rm(piece.file, { force: true });
    }
  }
  await flush();
  await writing;
  await flushing;
  if (failure) throw failure;
}

/** Makes a folder with those it lies in, if they are not there. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
}
