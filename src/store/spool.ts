// A spool: texts by number in a temporary file, for what is too much for memory.
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StoreError } from "./store-error.ts";

/** Texts without lone surrogates (JSON has none), in the order they came. */
export interface Spool {
  readonly length: number;
  /** Adds a text; gives its number, 0 and up. */
  add(text: string): number;
  /** Reads a text again. */
  at(number: number): string;
}

/** Bytes that wait to be written together. */
const blockBytes = 1 << 20;

/**
 * An empty spool; the file is made with the first text. It has no name where the system allows that, so that nothing is
 * left whatever happens to this process, and is given back when nobody holds the spool any more.
 */
export function createSpool(): Spool {
  const offsets: number[] = [0];
  let waiting: Buffer[] = [];
  let written = 0;
  let file: number | undefined;
  const flush = (): void => {
    const block = Buffer.concat(waiting);
    try {
      file ??= openNameless(spool);
      for (let done = 0; done < block.length;)
        done += writeSync(file, block, done, block.length - done, written + done);
    } catch (error) {
      const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
      throw new StoreError(
        `no room for temporary files: ${tmpdir()} (${reason}). Make room there, or name another folder in TMPDIR.`,
        { cause: error },
      );
    }
    written = offsets.at(-1)!;
    waiting = [];
  };
  const spool: Spool = {
    get length() {
      return offsets.length - 1;
    },
    add(text) {
      const bytes = Buffer.from(text);
      waiting.push(bytes);
      const end = offsets.at(-1)! + bytes.length;
      offsets.push(end);
      if (end - written >= blockBytes) flush();
      return offsets.length - 2;
    },
    at(number) {
      const [start, end] = [offsets[number], offsets[number + 1]];
      if (start === undefined || end === undefined) throw new RangeError(`no text ${number}`);
      if (end > written || file === undefined) flush();
      const bytes = Buffer.allocUnsafe(end - start);
      for (let done = 0; done < bytes.length;) {
        const read = readSync(file!, bytes, done, bytes.length - done, start + done);
        if (read === 0) throw new Error("the temporary file has become shorter");
        done += read;
      }
      return bytes.toString();
    },
  };
  return spool;
}

function openNameless(holder: Spool): number {
  const folder = mkdtempSync(join(tmpdir(), "castgraph-"));
  const opened = openSync(join(folder, "spool"), "wx+", 0o600);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    remove();
  } catch {
    // Windows keeps the name of a file that is open.
    process.once("exit", remove);
  }
  unheld.register(holder, opened);
  return opened;
}

const unheld = new FinalizationRegistry<number>((file) => closeSync(file));
