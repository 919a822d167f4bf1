// Answers write corrections that a build follows, and the file says later what was decided.
import { beforeAll, describe, expect, it } from "vitest";
import {
  type CorrectionAction,
  formatCorrections,
  readCorrections,
} from "../../../../src/corrections/corrections.ts";
import { previewCorrections } from "../../../../src/graph/draft/preview-corrections.ts";
import { createDataset } from "../../../../src/web/data/create-dataset.ts";
import type { Dataset } from "../../../../src/web/data/dataset.ts";
import {
  accept,
  mentionsOf,
  merge,
  reject,
  rename,
  split,
} from "../../../../src/web/panels/review/decide.ts";
import {
  actionsOf,
  decisionOn,
  noDecisions,
  withDecision,
  withoutDecision,
} from "../../../../src/web/panels/review/decision.ts";
import { reviewQueue } from "../../../../src/web/panels/review/queue/review-queue.ts";
import {
  afterAnswer,
  entriesOf,
  listed,
  step,
} from "../../../../src/web/panels/review/review-state.ts";
import { seedsGraph } from "../../../support/seeds-graph.ts";

let dataset: Dataset;
beforeAll(async () => {
  dataset = createDataset(await seedsGraph());
});

/** What is left of corrections when a file was made of them and read again. */
function readAgain(actions: readonly CorrectionAction[]): CorrectionAction[] {
  return readCorrections({ uri: "c.yaml", text: formatCorrections(actions) }, ({ message }) => {
    throw new Error(message);
  }).map(({ document: _, span: __, ...action }) => action as CorrectionAction);
}

describe("an answer", () => {
  it("of every kind can be written, read again, and known for a decision", () => {
    for (const answer of [accept, reject]) {
      for (const item of reviewQueue(dataset)) {
        const actions = answer(dataset, item);
        const file = { name: "c.yaml", text: "", actions: readAgain(actions) };
        expect(file.actions).toEqual(actions);
        if (actions.length === 0) continue;
        expect([item.key, decisionOn(dataset, { made: [], file }, item)]).toEqual([
          item.key,
          { item: item.key, actions },
        ]);
      }
    }
  });

  it("does not decide other questions", () => {
    const queue = reviewQueue(dataset);
    const item = queue.find(({ kind }) => kind === "statement")!;
    const file = { name: "c.yaml", text: "", actions: reject(dataset, item) };
    const decided = queue.filter((one) => decisionOn(dataset, { made: [], file }, one));
    expect(decided).toEqual([item]);
  });

  it("shows in the graph at once", () => {
    const item = reviewQueue(dataset).find(({ kind }) => kind === "types")!;
    const preview = previewCorrections(dataset.graph, reject(dataset, item));
    expect(preview.graph.order).toBe(dataset.graph.order - 1);
    expect([...preview.changed]).toContain(item.subject);
  });

  it("about one of several people of a name concerns that one only", () => {
    const jeff = dataset.ids.find((id) => id.startsWith("person:jeff."))!;
    expect(rename(dataset, jeff, "Jeff Meyerson")[0]).toEqual({
      op: "rename",
      type: "person",
      name: "Jeff",
      to: "Jeff Meyerson",
    });
    expect(merge(dataset, "person:jeff-dean", jeff)).toEqual([
      { op: "merge", type: "person", names: ["Jeff Dean", "Jeff"], as: "Jeff Dean" },
    ]);
  });

  it("splits by episode where it can, by mention where it must", () => {
    const id = "technology:kubernetes";
    const all = mentionsOf(dataset, id);
    const { episode } = all[0]!;
    const here = all.filter((place) => place.episode === episode);
    expect(split(dataset, id, here, "K")).toEqual([
      { op: "split", type: "technology", name: "Kubernetes", episodes: [episode], as: "K" },
    ]);
    const several = all.find(
      (place) => all.filter((other) => other.episode === place.episode).length > 1,
    )!;
    const [action] = split(dataset, id, [several], "K");
    expect(action).toMatchObject({ op: "link", name: "K", quote: { episode: several.episode } });
  });
});

describe("decisions", () => {
  it("replace each other, and can be taken back", () => {
    const one = withDecision(noDecisions, { item: "a", actions: [] });
    const two = withDecision(one, { item: "b", actions: [] });
    const again = withDecision(two, {
      item: "a",
      actions: [{ op: "reject", type: "person", name: "A" }],
    });
    expect(again.made.map(({ item }) => item)).toEqual(["b", "a"]);
    expect(actionsOf(again)).toHaveLength(1);
    expect(withoutDecision(again, "a").made).toEqual([{ item: "b", actions: [] }]);
  });

  it("lead on to the next open question", () => {
    const queue = reviewQueue(dataset).slice(0, 4);
    const keys = queue.map(({ key }) => key);
    const decided = withDecision(noDecisions, { item: keys[1]!, actions: [] });
    const entries = entriesOf(dataset, dataset, queue, decided);
    expect(afterAnswer(entries, keys[0]!)).toBe(keys[2]);
    expect(afterAnswer(entries, keys[3]!)).toBe(keys[2]);
    expect(listed(entries, undefined, false, keys[1]).map(({ item }) => item.key)).toEqual(keys);
    expect(listed(entries, undefined, false, undefined)).toHaveLength(3);
    expect(step(entries, keys[0], -1)).toBe(keys[0]);
    expect(step(entries, keys[0], 1)).toBe(keys[1]);
    expect(step(entries, "gone", 1)).toBe(keys[0]);
  });
});
