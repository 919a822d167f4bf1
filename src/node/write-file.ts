// Writes a file so that a crash or a full disk leaves the old one as it was.
import { mkdir, open, realpath, rename, rm, stat, type FileHandle } from "node:fs/promises";

/** A piece of a file. */
export type FilePiece = string | Uint8Array;

/** A file on its way: what stands at its path stays there until it is finished. */
export interface FileInProgress {
  /** Adds pieces at the end; one call after the other. */
  add(pieces: Iterable<FilePiece>): Promise<void>;
  /** Puts the file in its place, when all is on the disk. */
  finish(): Promise<void>;
  /** To be called whatever came of it: what was not finished is removed. */
  close(): Promise<void>;
}

/**
 * Begins a file beside the target, which is renamed over the target in the end. The system's errors are thrown with the
 * target as their path. A link stays a link: what it leads to is written. What is no file (`/dev/stdout`, a pipe) is
 * written straight into, never replaced.
 */
export async function beginFile(path: string): Promise<FileInProgress> {
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw error instanceof Error && "syscall" in error ? Object.assign(error, { path }) : error;
    }
  };
  const file = await told(async () => {
    const found = await stat(path).catch(() => undefined);
    if (found && !found.isFile()) return within(path);
    return beside(found ? await realpath(path) : path, found?.mode);
  });
  return {
    add: (pieces) => told(() => file.add(pieces)),
    finish: () => told(() => file.finish()),
    close: () => told(() => file.close()),
  };
}

/** Writes a whole file in the way of {@link beginFile}. */
export async function writeFileInPieces(path: string, pieces: Iterable<FilePiece>): Promise<void> {
  const file = await beginFile(path);
  try {
    await file.add(pieces);
    await file.finish();
  } finally {
    await file.close();
  }
}

async function within(path: string): Promise<FileInProgress> {
  const file = await open(path, "w");
  const blocks = inBlocks(file);
  return {
    add: (pieces) => blocks.add(pieces),
    finish: () => blocks.end(),
    close: () => file.close(),
  };
}

async function beside(path: string, mode = 0o666): Promise<FileInProgress> {
  const partial = `${path}.${process.pid}.part`;
  const file = await open(partial, "w", mode);
  const blocks = inBlocks(file, { flushes: true });
  let isFinished = false;
  return {
    add: (pieces) => blocks.add(pieces),
    async finish() {
      await blocks.end();
      await file.sync();
      await file.close();
      await rename(partial, path);
      isFinished = true;
    },
    async close() {
      if (isFinished) return;
      await file.close();
      await rm(partial, { force: true });
    },
  };
}

const blockBytes = 1 << 20;
/** No character is longer in UTF-8, for each unit it has in a string. */
const bytesPerUnit = 3;

/** Bytes after which the disk begins with what is to last, so that little is left to wait for at the end. */
const flushBytes = 64 << 20;

/** In blocks, because pieces may be as small as a word. While one is written the next is filled. */
function inBlocks(file: FileHandle, { flushes = false } = {}) {
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
  return {
    async add(pieces: Iterable<FilePiece>): Promise<void> {
      for (const piece of pieces) {
        if (typeof piece === "string" && piece.length * bytesPerUnit <= blockBytes) {
          if (length + piece.length * bytesPerUnit > blockBytes) await flush();
          length += block.write(piece, length);
          continue;
        }
        await flush();
        await write(typeof piece === "string" ? Buffer.from(piece) : piece);
      }
    },
    async end(): Promise<void> {
      await flush();
      await writing;
      await flushing;
      if (failure) throw failure;
    },
  };
}

/** Makes a folder with those it lies in, if they are not there. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
}
