// Several systems beside each other: what each finds right in the same episodes, by the same scorer.
import { ratesOf, rowOf } from "./board.ts";
import type { Evaluation } from "./evaluate.ts";

const rows = ["people", "companies", "technologies"] as const;

/** A table with one line per system; a dash where a system finds nothing of a kind at all. */
export function formatComparison(systems: ReadonlyMap<string, Evaluation>): string {
  const head = rows.map((row) => `${row} P`.padStart(16) + "R".padStart(7) + "F1".padStart(7));
  return [
    `${"system".padEnd(24)}${head.join("")}`,
    ...[...systems].map(([name, { all }]) => {
      const cells = rows.map((row) => {
        const counts = rowOf(all, row);
        if (counts.right + counts.wrong === 0) return "-".padStart(16) + " ".repeat(14);
        const { precision, recall, f1 } = ratesOf(counts);
        const [p, r, f] = [precision, recall, f1].map((rate) => (100 * rate).toFixed(1));
        return p!.padStart(16) + r!.padStart(7) + f!.padStart(7);
      });
      return `${name.padEnd(24)}${cells.join("")}`.trimEnd();
    }),
  ].join("\n");
}
