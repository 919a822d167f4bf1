// What a correction says, as a text to compare by.
import type { Correction, CorrectionAction } from "./corrections.ts";

/** Equal for corrections that say the same, whatever the order of their fields. */
export function correctionKey(correction: CorrectionAction): string {
  const sorted = (value: unknown): unknown =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, field]) => [name, sorted(field)])
      : value;
  return JSON.stringify(sorted(plain(correction)));
}

/** A correction without its place in a file. */
export function plain(correction: CorrectionAction): CorrectionAction {
  const { document: _, span: __, ...action } = correction as Correction;
  return action;
}
