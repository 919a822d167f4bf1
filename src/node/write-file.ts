// Writes a file so that a crash or a full disk leaves the old one as it was.
import { mkdir, open, rename, rm } from "node:fs/promises";

/**
 * Writes pieces to a file beside the target and renames it over the target when all is on the disk. On failure the
 * target is untouched and the partial file removed; the system's error is thrown.
 */
export async function writeFileInPieces(
  path: string,
  pieces: Iterable<string | Uint8Array>,
): Promise<void> {
  const partial = `${path}.${process.pid}.part`;
  try {
    const file = await open(partial, "w");
    try {
      let buffer: string[] = [];
      let length = 0;
      const flush = async () => {
        if (length > 0) await file.writeFile(buffer.join(""));
        buffer = [];
        length = 0;
      };
      for (const piece of pieces) {
        if (typeof piece !== "string") {
          await flush();
          await file.writeFile(piece);
          continue;
        }
        buffer.push(piece);
        length += piece.length;
        if (length > 1 << 20) await flush();
      }
      await flush();
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

/** Makes a folder with those it lies in, if they are not there. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
}
