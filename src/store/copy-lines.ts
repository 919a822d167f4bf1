// The text form in which PostgreSQL's COPY takes rows.
import type { Tuple, Value } from "./database.ts";

/** Characters of text sent at once. */
const pieceLength = 65_536;

/** Rows as lines, several in a piece. https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.2 */
export function* copyLines(lists: readonly Iterable<Tuple>[]): Generator<string> {
  let piece = "";
  for (const rows of lists) {
    for (const row of rows) {
      piece += `${row.map(field).join("\t")}\n`;
      if (piece.length < pieceLength) continue;
      yield piece;
      piece = "";
    }
  }
  if (piece) yield piece;
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

function field(value: Value): string {
  if (value === null) return "\\N";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return value.replace(/[\\\n\r\t]/g, (sign) => escapes[sign]!);
  return `\\\\x${Buffer.from(value).toString("hex")}`;
}
