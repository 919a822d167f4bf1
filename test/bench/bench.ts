// What a benchmark is, and how it is run: cases in turn (A B A B …), medians with spread, ratios to a named baseline.

/** One way of doing the work; all cases of a benchmark do the same work in the same process. */
export interface BenchCase {
  readonly name: string;
  /** Does the work once. What it returns is kept, so that it cannot be optimised away. */
  run(): unknown;
}

/** A benchmark: `npm run bench -- NAME`. */
export interface Bench {
  readonly name: string;
  /** What is measured, on what input. */
  readonly title: string;
  /** What one run gets through, for rates: 2.4 "MB" gives MB/s. */
  readonly work: { readonly amount: number; readonly unit: string };
  /** Name of the case the others are compared with. */
  readonly baseline: string;
  readonly cases: readonly BenchCase[];
  /** Counted rounds; 7 unless stated. */
  readonly rounds?: number;
  /** Rounds before these, until the engine has compiled what it will; 1 unless stated. */
  readonly warmUps?: number;
  /** A table to stand below, such as what the parts of a case take; asked for when all cases have been measured. */
  details?(): string;
  /** Lets go of threads and files, when all is measured. */
  close?(): unknown;
}

/** The times of one case. */
export interface BenchResult {
  readonly case: string;
  /** Seconds: the median, the fastest, the slowest. */
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
  /** Work per second at the median. */
  readonly rate: number;
  /** How many times as fast as the baseline, the median of the rounds' own ratios. */
  readonly ratio: number;
}

/** Runs a benchmark; the ratio is taken round by round, so that a machine that slows down slows both. */
export async function runBench(bench: Bench): Promise<BenchResult[]> {
  const { rounds = 7, warmUps = 1 } = bench;
  const seconds = new Map(bench.cases.map(({ name }) => [name, [] as number[]]));
  const kept: unknown[] = [];
  for (let round = -warmUps; round < rounds; round++) {
    for (const { name, ...work } of bench.cases) {
      const start = performance.now();
      kept[0] = await work.run();
      if (round >= 0) seconds.get(name)!.push((performance.now() - start) / 1000);
    }
  }
  const base = seconds.get(bench.baseline);
  if (!base) throw new Error(`${bench.name}: no case is named ${bench.baseline}`);
  return bench.cases.map(({ name }) => {
    const times = seconds.get(name)!;
    return {
      case: name,
      median: median(times),
      fastest: Math.min(...times),
      slowest: Math.max(...times),
      rate: bench.work.amount / median(times),
      ratio: median(times.map((time, round) => base[round]! / time)),
    };
  });
}

/** The results as a table for people. */
export function formatBench(bench: Bench, results: readonly BenchResult[]): string {
  const rows = results.map((result) => [
    result.case,
    `${milliseconds(result.median)} (${milliseconds(result.fastest)}–${milliseconds(result.slowest)})`,
    `${result.rate.toPrecision(3)} ${bench.work.unit}/s`,
    result.case === bench.baseline ? "baseline" : `× ${result.ratio.toPrecision(3)}`,
  ]);
  const head = ["", "ms, median (range)", "rate", `against ${bench.baseline}`];
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]!.length)));
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("  ")}`;
  const details = bench.details?.() ?? "";
  return [`${bench.name}: ${bench.title}`, line(head), ...rows.map(line), details].join("\n");
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function milliseconds(seconds: number): string {
  const ms = seconds * 1000;
  return ms >= 100 ? ms.toFixed(0) : ms.toPrecision(3);
}
