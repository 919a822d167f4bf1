// castgraph eval: how well the extraction agrees with annotated episodes.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Evaluation } from "../../evaluation/evaluate.ts";
import { CliError, integer, numeric, optional, type Command, type Io } from "../command.ts";
import { inputOptions, readInputsAsArchive } from "../inputs.ts";

export const evaluateCommand: Command = {
  name: "eval",
  summary: "score the extraction against annotated episodes",
  usage: "<gold.jsonl> [--predictions FILE] [--errors N] [--json]",
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
    const [{ evaluate }, { parseGold }, { formatErrors, formatEvaluation }] = await Promise.all([
      import("../../evaluation/evaluate.ts"),
      import("../../evaluation/records.ts"),
      import("../../evaluation/report.ts"),
    ]);
    const golds = await readRecords(path, io, parseGold);
    const given = optional(values, "predictions");
    const evaluation = evaluate(
      golds,
      given === undefined
        ? await extractRecords(path, minConfidence, values, io)
        : await readRecords(given, io, parsePredictions),
    );
    if (values["json"]) {
      await io.out(`${JSON.stringify(await toJson(evaluation), null, 1)}\n`);
      return 0;
    }
    await io.out(`${formatEvaluation(evaluation, path)}\n`);
    if (most > 0) await io.out(`\n${formatErrors(evaluation, most)}\n`);
    return 0;
  },
};

async function extractRecords(
  path: string,
  minConfidence: number,
  values: Parameters<Command["run"]>[1],
  io: Io,
) {
  const { archive } = await readInputsAsArchive([path], values, io);
  const { toRecord } = await import("../../pipeline/episode-record.ts");
  return archive.extractions.map((extraction) =>
    toRecord(extraction, archive.resolution, { minConfidence, withRecognizers: true }),
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

async function toJson({ all, shows, reliability, recognizers }: Evaluation) {
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
  };
}
