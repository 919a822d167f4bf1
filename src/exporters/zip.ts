// ZIP: several files as one, stored without compression, so that a page can hand over formats of several files.
import type { ExportFile, Piece } from "./exporter.ts";

/** 1980-01-01, the earliest date the format knows: the same files give the same bytes at any time. */
const date = 0x21;
const utf8Names = 0x0800;
const sizesFollow = 0x0008;
const limit = 0xffffffff;

/**
 * The files as a ZIP archive in pieces (APPNOTE 6.3.3: stored entries with data descriptors). Without the 64-bit extension:
 * throws beyond 4 GiB or 65,535 files.
 */
export function* zip(files: Iterable<ExportFile>): Generator<Piece> {
  const encoder = new TextEncoder();
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { path, pieces } of files) {
    const name = encoder.encode(path);
    const start = offset;
    const head = fields(
      [4, 0x04034b50],
      [2, 20],
      [2, utf8Names | sizesFollow],
      [2, 0],
      [2, 0],
      [2, date],
      [4, 0],
      [4, 0],
      [4, 0],
      [2, name.length],
      [2, 0],
    );
    yield head;
    yield name;
    let crc = 0xffffffff;
    let size = 0;
    for (const piece of pieces) {
      const bytes = typeof piece === "string" ? encoder.encode(piece) : piece;
      crc = updateCrc(crc, bytes);
      size += bytes.length;
      yield bytes;
    }
    crc = (crc ^ 0xffffffff) >>> 0;
    yield fields([4, 0x08074b50], [4, crc], [4, size], [4, size]);
    offset += head.length + name.length + size + 16;
    if (offset > limit || directory.length === 0xffff) {
      throw new RangeError("more than a ZIP archive can hold. Write the files into a folder.");
    }
    directory.push(
      joined(
        fields(
          [4, 0x02014b50],
          [2, 20],
          [2, 20],
          [2, utf8Names | sizesFollow],
          [2, 0],
          [2, 0],
          [2, date],
          [4, crc],
          [4, size],
          [4, size],
          [2, name.length],
          [2, 0],
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, start],
        ),
        name,
      ),
    );
  }
  let length = 0;
  for (const entry of directory) {
    length += entry.length;
    yield entry;
  }
  const count = directory.length;
  yield fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, length],
    [4, offset],
    [2, 0],
  );
}

/** Little-endian numbers, each with its length in bytes. */
function fields(...numbers: readonly (readonly [bytes: 2 | 4, value: number])[]) {
  const bytes = new Uint8Array(numbers.reduce((sum, [length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [length, value] of numbers) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function updateCrc(crc: number, bytes: Uint8Array): number {
  let c = crc;
  for (let i = 0; i < bytes.length; i++) c = crcTable[(c ^ bytes[i]!) & 0xff]! ^ (c >>> 8);
  return c;
}
