// Evaluation: how well predictions agree with annotated records, in all and per show.
import { createBoard, tally, type Board } from "./board.ts";
import type { GoldRecord, Prediction } from "./records.ts";
import { scoreRecord, type Verdict } from "./score-record.ts";

/** How often predictions of one range of confidence were right. */
export interface ReliabilityBin {
  /** Range of confidence, `from` included, `to` not (but 1 is in the last). */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  /** Share that was right, 0 to 1. */
  readonly precision: number;
}

/** How often what a recognizer found was right. */
export interface RecognizerScore {
  readonly recognizer: string;
  readonly right: number;
  readonly wrong: number;
}

/** The outcome of an evaluation. */
export interface Evaluation {
  readonly all: Board;
  /** In the order in which the shows are met in the annotated file. */
  readonly shows: ReadonlyMap<string, Board>;
  /** Only bins with predictions; empty where predictions carry no confidence. */
  readonly reliability: readonly ReliabilityBin[];
  /** Sorted by id; empty where predictions name no recognizers. */
  readonly recognizers: readonly RecognizerScore[];
}

const bins = 10;

/** Compares predictions with annotations, record by record; a record without prediction counts as an empty one. */
export function evaluate(
  golds: readonly GoldRecord[],
  predictions: Iterable<Prediction>,
): Evaluation {
  const byId = new Map<string, Prediction>();
  for (const prediction of predictions) {
    if (byId.has(prediction.id)) throw new Error(`There are two predictions for ${prediction.id}.`);
    byId.set(prediction.id, prediction);
  }
  const all = createBoard();
  const shows = new Map<string, Board>();
  const verdicts: Verdict[] = [];
  for (const gold of golds) {
    let show = shows.get(gold.show);
    if (!show) shows.set(gold.show, (show = createBoard()));
    const prediction = byId.get(gold.id);
    for (const board of [all, show]) {
      tally(board, "records");
      tally(board, "records without prediction", prediction ? 0 : 1);
    }
    verdicts.push(...scoreRecord(gold, prediction ?? { id: gold.id }, [all, show]));
  }
  const ids = new Set(golds.map(({ id }) => id));
  tally(
    all,
    "predictions for unknown records",
    [...byId.keys()].filter((id) => !ids.has(id)).length,
  );
  return {
    all,
    shows,
    reliability: reliabilityOf(verdicts),
    recognizers: recognizerScores(verdicts),
  };
}

function reliabilityOf(verdicts: readonly Verdict[]): ReliabilityBin[] {
  const rows = Array.from({ length: bins }, () => ({ count: 0, right: 0, sum: 0 }));
  for (const { confidence, isRight } of verdicts) {
    if (confidence === undefined) continue;
    const row = rows[Math.min(bins - 1, Math.floor(confidence * bins))]!;
    row.count++;
    row.sum += confidence;
    if (isRight) row.right++;
  }
  return rows.flatMap(({ count, right, sum }, index) =>
    count === 0
      ? []
      : [
          {
            from: index / bins,
            to: (index + 1) / bins,
            count,
            meanConfidence: sum / count,
            precision: right / count,
          },
        ],
  );
}

function recognizerScores(verdicts: readonly Verdict[]): RecognizerScore[] {
  const scores = new Map<string, { right: number; wrong: number }>();
  for (const { recognizers, isRight } of verdicts)
    for (const recognizer of new Set(recognizers)) {
      const score = scores.get(recognizer) ?? { right: 0, wrong: 0 };
      if (isRight) score.right++;
      else score.wrong++;
      scores.set(recognizer, score);
    }
  return [...scores]
    .map(([recognizer, score]) => ({ recognizer, ...score }))
    .sort((a, b) => (a.recognizer < b.recognizer ? -1 : 1));
}
