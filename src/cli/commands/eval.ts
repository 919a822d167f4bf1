// castgraph eval: how well the extraction agrees with annotated episodes.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Evaluation } from "../../evaluation/evaluate.ts";
import { CliError, integer, numeric, optional, type Command, type Io } from "../command.ts";
import type { Diagnostic } from "../../model/index.ts";
import type { Archive } from "../../pipeline/archive.ts";
import { inputOptions, readInputsAsArchive } from "../inputs.ts";
import { createReporter } from "../reporter.ts";

export const evaluateCommand: Command = {
  name: "eval",
  summary: "score the extraction against annotated episodes",
  usage: "<gold.jsonl> [--predictions FILE] [--compare] [--errors N] [--json]",
  details: `
Reads the annotated episodes as inputs, without their annotations, and compares what is found: precision, recall and F1
by type, role, predicate and show, how sure the extraction was and how often it was right, and which rule found what.

  castgraph eval seeds/gold.jsonl --errors 20`,
  options: {
    predictions: {
      type: "string",
      value: "FILE",
      help: "score these records (as castgraph extract prints them) instead of extracting",
    },
    compare: {
      type: "boolean",
      help: "score compromise alone and the gazetteer without rules as well",
    },
    errors: { type: "string", value: "N", help: "list the first N errors of each kind" },
    "min-confidence": {
      type: "string",
      value: "P",
      help: "leave out what is less sure than P, 0 to 1 (default: 0.5)",
    },
    json: { type: "boolean", help: "print the numbers as JSON" },
    ...inputOptions,
  },
  async run(inputs, values, io) {
    const [path] = inputs;
    if (path === undefined || inputs.length > 1) {
      throw new CliError(
        "eval takes one file of annotated episodes. See castgraph eval --help.",
        2,
      );
    }
    const most = integer(values, "errors", { fallback: 0, min: 0, max: 1_000_000 });
    const minConfidence = numeric(values, "min-confidence", { fallback: 0.5, min: 0, max: 1 });
    const [{ evaluate }, { parseGold, sharedIds }, { formatErrors, formatEvaluation }] =
      await Promise.all([
        import("../../evaluation/evaluate.ts"),
        import("../../evaluation/records.ts"),
        import("../../evaluation/report.ts"),
      ]);
    const golds = await readRecords(path, io, parseGold);
    for (const id of sharedIds(golds)) createReporter(values, io).report(sharedId(id, path));
    const given = optional(values, "predictions");
    const archive =
      given === undefined || values["compare"]
        ? (await readInputsAsArchive([path], values, io)).archive
        : undefined;
    const evaluation = evaluate(
      golds,
      given === undefined
        ? await recordsOf(archive!, minConfidence)
        : await readRecords(given, io, (text) => {
            const predictions = parsePredictions(text);
            const [shared] = sharedIds(predictions);
            if (shared !== undefined) throw new Error(`Two records have the id "${shared}".`);
            return predictions;
          }),
    );
    const systems = new Map<string, Evaluation>([[given ?? "castgraph", evaluation]]);
    if (values["compare"]) {
      const { readBaselines } = await import("./eval-baselines.ts");
      const episodes = archive!.extractions.map(({ episode }) => episode);
      for (const [name, predictions] of await readBaselines(episodes))
        systems.set(name, evaluate(golds, predictions));
    }
    if (values["json"]) {
      await io.out(`${JSON.stringify(await toJson(evaluation, systems), null, 1)}\n`);
      return 0;
    }
    await io.out(`${formatEvaluation(evaluation, path)}\n`);
    if (values["compare"]) {
      const { formatComparison } = await import("../../evaluation/comparison.ts");
      await io.out(`\n${formatComparison(systems)}\n`);
    }
    if (most > 0) await io.out(`\n${formatErrors(evaluation, most)}\n`);
    return 0;
  },
};

function sharedId(id: string, document: string): Diagnostic {
  return {
    severity: "warning",
    code: "eval/same-id",
    message: `Several annotated records have the id "${id}", and all are compared with what was found in one.`,
    document,
    help: "Give each an id of its own.",
  };
}

async function recordsOf({ extractions, resolution }: Archive, minConfidence: number) {
  const { toRecord } = await import("../../pipeline/episode-record.ts");
  return extractions.map((extraction) =>
    toRecord(extraction, resolution, { minConfidence, withRecognizers: true }),
  );
}

async function readRecords<T>(path: string, io: Io, parse: (text: string) => T): Promise<T> {
  const text = await readFile(resolve(io.cwd, path), "utf8");
  try {
    return parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(`no records: ${path}. ${reason}`);
  }
}

function parsePredictions(text: string): { id: string }[] {
  return text.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    const record = JSON.parse(line) as { id?: unknown };
    if (typeof record.id !== "string") throw new Error(`Line ${i + 1} has no "id".`);
    return [record as { id: string }];
  });
}

async function toJson(
  { all, shows, reliability, recognizers }: Evaluation,
  systems: ReadonlyMap<string, Evaluation>,
) {
  const { ratesOf } = await import("../../evaluation/board.ts");
  const numbers = ({ rows, tallies }: Evaluation["all"]) => ({
    rows: Object.fromEntries([...rows].map(([name, row]) => [name, { ...row, ...ratesOf(row) }])),
    tallies: Object.fromEntries(tallies),
  });
  return {
    all: numbers(all),
    shows: Object.fromEntries([...shows].map(([name, board]) => [name, numbers(board)])),
    reliability,
    recognizers,
    ...(systems.size > 1 && {
      systems: Object.fromEntries([...systems].map(([name, found]) => [name, numbers(found.all)])),
    }),
  };
}
