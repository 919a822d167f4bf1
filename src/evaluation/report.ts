// An evaluation as text: a table of rows, tallies, one line per show, reliability, and the lists of errors.
import { ratesOf, rowOf, type Board } from "./board.ts";
import type { Evaluation } from "./evaluate.ts";
import { scoredPredicates } from "./records.ts";

/** The rows of a report, in order. */
export const reportRows: readonly string[] = [
  "people",
  "guests",
  "hosts",
  "companies",
  "companies, kind=company",
  "technologies",
  "topics",
  "relations",
  ...scoredPredicates.map((predicate) => `relation ${predicate}`),
];

const tallies: readonly string[] = [
  "records",
  "records without prediction",
  "predictions for unknown records",
  "not_relations violated",
  "traps emitted",
  "relations predicted",
  "evidence given",
  "evidence valid",
  "evidence not in the text",
  "matched with evidence",
  "evidence supporting",
  "other predicates (not scored)",
];

/** The whole report; `title` names what was evaluated, for comparisons of several systems. */
export function formatEvaluation(evaluation: Evaluation, title = ""): string {
  const { all, shows } = evaluation;
  return [
    `${title.padEnd(26)}${columns("gold", "found", "pred", "right")}${rateColumns("P", "R", "F1")}`,
    ...reportRows.flatMap((name) => (all.rows.has(name) ? formatRow(all, name) : [])),
    "",
    `evidence given ${share(all, "evidence given", "relations predicted")} %, ` +
      `valid ${share(all, "evidence valid", "evidence given")} %, ` +
      `supporting ${share(all, "evidence supporting", "matched with evidence")} %`,
    ...tallies.map((name) => `${String(all.tallies.get(name) ?? 0).padStart(6)}  ${name}`),
    "",
    ...formatShows(shows),
    ...formatReliability(evaluation),
    ...formatRecognizers(evaluation),
  ].join("\n");
}

/** The first `most` errors of each kind. */
export function formatErrors({ all }: Evaluation, most: number): string {
  const lines: string[] = [];
  const list = (title: string, items: readonly string[]) =>
    lines.push(
      "",
      `${title} (${items.length})`,
      ...items.slice(0, most).map((item) => `  ${item}`),
    );
  for (const name of reportRows) {
    if (!all.rows.has(name) || name.startsWith("relation ") || name.includes("kind=")) continue;
    list(`${name}: false positives`, rowOf(all, name).falsePositives);
    list(`${name}: missed`, rowOf(all, name).misses);
  }
  for (const [name, items] of all.notes) list(name, items);
  return lines.join("\n").trimStart();
}

const columns = (...cells: (string | number)[]) =>
  cells.map((cell) => String(cell).padStart(6)).join("");
const rateColumns = (...cells: string[]) => cells.map((cell) => cell.padStart(7)).join("");
const percent = (rate: number) => (100 * rate).toFixed(1);

function formatRow(board: Board, name: string): string {
  const row = rowOf(board, name);
  const { precision, recall, f1 } = ratesOf(row);
  const isInner = /^relation |^guests$|^hosts$|kind=/.test(name);
  const label = isInner ? `  ${name.replace("relation ", "")}` : name;
  return (
    label.padEnd(26) +
    columns(row.found + row.missed, row.found, row.right + row.wrong, row.right) +
    rateColumns(percent(precision), percent(recall), percent(f1))
  );
}

function share(board: Board, part: string, whole: string): string {
  const all = board.tallies.get(whole) ?? 0;
  return percent(all ? (board.tallies.get(part) ?? 0) / all : 0);
}

const showColumns = [
  ["people", "f1"],
  ["guests", "f1"],
  ["companies", "f1"],
  ["technologies", "precision"],
  ["technologies", "f1"],
  ["topics", "recall"],
  ["relations", "precision"],
  ["relations", "f1"],
] as const;
const short = { precision: "P", recall: "R", f1: "F1" } as const;

function formatShows(shows: ReadonlyMap<string, Board>): string[] {
  const head = showColumns.map(([row, rate]) => `${row.slice(0, 6)} ${short[rate]}`.padStart(11));
  return [
    `${"show".padEnd(32)}${"n".padStart(4)}${head.join("")}`,
    ...[...shows].map(([name, board]) => {
      const cells = showColumns.map(([row, rate]) => {
        const counts = board.rows.get(row);
        return (counts ? percent(ratesOf(counts)[rate]) : "-").padStart(11);
      });
      const records = String(board.tallies.get("records") ?? 0).padStart(4);
      return `${name.slice(0, 31).padEnd(32)}${records}${cells.join("")}`;
    }),
  ];
}

function formatReliability({ reliability }: Evaluation): string[] {
  if (reliability.length === 0) return [];
  return [
    "",
    `${"confidence".padEnd(14)}${columns("n", "mean", "right")}`,
    ...reliability.map(
      ({ from, to, count, meanConfidence, precision }) =>
        `${from.toFixed(1)} to ${to.toFixed(1)}`.padEnd(14) +
        columns(count, percent(meanConfidence), percent(precision)),
    ),
  ];
}

function formatRecognizers({ recognizers }: Evaluation): string[] {
  if (recognizers.length === 0) return [];
  return [
    "",
    `${"recognizer".padEnd(36)}${columns("right", "wrong")}`,
    ...recognizers.map(
      ({ recognizer, right, wrong }) => recognizer.padEnd(36) + columns(right, wrong),
    ),
  ];
}
