// A store that cannot be used: what happened and what to do, for the user.

/** Thrown for everything about a store's file that a user can mend; any other error is a bug. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}

/** Thrown where the same may work a little later: the database is away for a moment, or another process writes. */
export class StoreUnavailableError extends StoreError {}

const explanations: readonly (readonly [code: RegExp, what: string, help: string])[] = [
  [/NOTADB|CORRUPT/, "is no store of castgraph, or damaged", "Name another file, or delete it."],
  [/READONLY|PERM|AUTH/, "cannot be written", "Check who may write it and its folder."],
  [/CANTOPEN/, "cannot be opened", "Check that its folder is there and may be written."],
  [/FULL|IOERR/, "could not be written to the end", "Make room on the disk and run it again."],
  [/BUSY|LOCKED/, "is in use", "Wait until the other castgraph is done."],
];

/** The error of the database in the user's words; errors that are none of the file's are given back as they are. */
export function explainStoreError(error: unknown, path: string): unknown {
  if (!(error instanceof Error)) return error;
  const code = "code" in error ? String(error.code) : "";
  const text = `${code} ${error.message}`.toUpperCase().replace(/[^A-Z ]/g, "");
  const phrases: Readonly<Record<string, string>> = {
    "NOT A DATABASE": "NOTADB",
    MALFORMED: "CORRUPT",
    READONLY: "READONLY",
    "UNABLE TO OPEN": "CANTOPEN",
    "DISK IS FULL": "FULL",
    "IS LOCKED": "BUSY",
  };
  const named = Object.entries(phrases).flatMap(([phrase, of]) =>
    text.includes(phrase) ? [of] : [],
  );
  const found = explanations.find(([pattern]) => pattern.test(`${text} ${named.join(" ")}`));
  if (!found) return error;
  const Kind = found[0].test("BUSY") ? StoreUnavailableError : StoreError;
  return new Kind(`the store ${found[1]}: ${path}. ${found[2]}`, { cause: error });
}
