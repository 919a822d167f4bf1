// A digest of rows: stands for all that was written into the tables, however the rows were handed on.
import { createHash } from "node:crypto";
import type { Tuple } from "./database.ts";

/** Takes rows, table by table, and says in the end what they come to. */
export interface RowDigest {
  add(table: string, rows: readonly Tuple[]): void;
  /** SHA-256 in hexadecimal: the same for the same rows of each table, in whatever batches and whichever table first. */
  result(): string;
}

/** Values hashed at once. */
const valuesAtOnce = 4096;

/** An empty digest. A column holds either numbers or texts, so that a number and the length of a text cannot be confused. */
export function createRowDigest(): RowDigest {
  const tables = new Map<string, ReturnType<typeof createTableDigest>>();
  return {
    add(table, rows) {
      let digest = tables.get(table);
      if (!digest) tables.set(table, (digest = createTableDigest()));
      for (const row of rows) digest.add(row);
    },
    result() {
      const whole = createHash("sha256");
      for (const table of [...tables.keys()].sort())
        whole.update(`${table} ${tables.get(table)!.result()}\n`);
      return whole.digest("hex");
    },
  };
}

function createTableDigest() {
  const hash = createHash("sha256");
  const numbers = new Float64Array(valuesAtOnce);
  let texts: string[] = [];
  let count = 0;
  const flush = () => {
    hash.update(new Uint8Array(numbers.buffer, 0, count * numbers.BYTES_PER_ELEMENT));
    hash.update(texts.join(""));
    texts = [];
    count = 0;
  };
  return {
    add(row: Tuple): void {
      for (const value of row) {
        if (count === valuesAtOnce) flush();
        if (typeof value === "number") numbers[count++] = value;
        else if (value === null) numbers[count++] = NaN;
        else {
          numbers[count++] = value.length;
          if (typeof value === "string") texts.push(value);
          else hash.update(value);
        }
      }
    },
    result(): string {
      flush();
      return hash.digest("hex");
    },
  };
}
