// What a column of the tables can hold of a value: nothing, where it cannot hold it.
import { storable } from "./exact.ts";

/** Whether both ends of a span can be stored. */
export function isPlace({ start, end }: { readonly start: number; readonly end: number }): boolean {
  return isStorableInteger(start) && isStorableInteger(end);
}

/** PostgreSQL's whole numbers have four bytes. */
function isStorableInteger(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31;
}

/** A whole number of four bytes; nothing for any other. */
export function integerOrNull(value: number | undefined): number | null {
  return value !== undefined && isStorableInteger(value) ? value : null;
}

/** A finite number. */
export function numberOrNull(value: number | undefined): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** A text as it can be stored; see `storable`. */
export function textOrNull(value: string | undefined): string | null {
  return typeof value === "string" ? storable(value) : null;
}
