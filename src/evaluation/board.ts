// Counts of right and wrong, found and missed, in rows and tallies; and what is computed from them.

/** The counts of one row. Precision is over predictions, recall over annotations; optional ones are in neither. */
export interface Row {
  /** Predictions that are right, and that are wrong. */
  right: number;
  wrong: number;
  /** Required annotations that were found, and that were missed. */
  found: number;
  missed: number;
  readonly falsePositives: string[];
  readonly misses: string[];
}

/** Rates of one row, 0 to 1. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Rows and tallies of one set of records: all, or one show. */
export interface Board {
  readonly rows: Map<string, Row>;
  readonly tallies: Map<string, number>;
  /** What the tallies count, where it can be listed. */
  readonly notes: Map<string, string[]>;
}

export function createBoard(): Board {
  return { rows: new Map(), tallies: new Map(), notes: new Map() };
}

export function rowOf(board: Board, name: string): Row {
  let row = board.rows.get(name);
  if (!row) {
    row = { right: 0, wrong: 0, found: 0, missed: 0, falsePositives: [], misses: [] };
    board.rows.set(name, row);
  }
  return row;
}

export function tally(board: Board, name: string, count = 1, note?: string): void {
  board.tallies.set(name, (board.tallies.get(name) ?? 0) + count);
  if (note === undefined) return;
  const notes = board.notes.get(name);
  if (notes) notes.push(note);
  else board.notes.set(name, [note]);
}

/** Precision, recall and their harmonic mean; 0 where there is nothing to divide by. */
export function ratesOf({ right, wrong, found, missed }: Row): Rates {
  const precision = right + wrong > 0 ? right / (right + wrong) : 0;
  const recall = found + missed > 0 ? found / (found + missed) : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}
