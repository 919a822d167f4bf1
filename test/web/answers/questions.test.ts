// The questions of the start screen: answered from the graph, and each opens a view with something in it.
import { describe, expect, it } from "vitest";
import { createKnowledgeGraph } from "../../../src/graph/knowledge-graph.ts";
import { answersOf, questions } from "../../../src/web/answers/questions/questions.ts";
import { createDataset } from "../../../src/web/data/create-dataset.ts";
import { initialViewState } from "../../../src/web/state/view-state.ts";
import { computeView } from "../../../src/web/view/compute-view.ts";
import { addEpisode, addMention, addThing } from "../../support/literal-graph.ts";
import { sampleArchive } from "../../support/sample-archive.ts";

const dataset = createDataset(sampleArchive());

describe("questions", () => {
  it("have ids of their own", () => {
    expect(new Set(questions.map((question) => question.id)).size).toBe(questions.length);
  });

  it("are not asked of an empty archive", () => {
    expect(answersOf(createDataset(createKnowledgeGraph()))).toEqual([]);
  });

  it("get one sentence each, all different", () => {
    const answers = answersOf(dataset);
    expect(answers.length).toBe(questions.length);
    expect(new Set(answers.map((answer) => answer.question)).size).toBe(answers.length);
    for (const { question, sentence } of answers) {
      expect(question).toMatch(/^[A-Z].*\?$/);
      expect(sentence).toMatch(/^\S.*\.$/);
    }
  });

  it("open a view that is not empty", () => {
    for (const { question, show } of answersOf(dataset)) {
      const { counts } = computeView(dataset, show(initialViewState));
      expect(counts.shownNodes, question).toBeGreaterThan(0);
    }
  });

  it("count what they say they count", () => {
    const [bridging] = answersOf(dataset);
    expect(bridging!.sentence).toMatch(/^Kubernetes comes up with 7 organisations, then /);
  });
});

describe("what belongs together", () => {
  it("is not asked where the largest community is no more than what it is called after", () => {
    const asked = (size: number) => {
      const graph = createKnowledgeGraph();
      graph.setAttribute("communities", [
        { label: "Buoy · Kite", size },
        { label: "Sail", size: 1 },
      ]);
      addThing(graph, "technology:buoy", "Buoy");
      return answersOf(createDataset(graph)).map(({ sentence }) => sentence);
    };
    expect(asked(2)).toEqual([]);
    expect(asked(3)).toEqual(["3 things around Buoy, Kite, the largest of 2 communities."]);
  });
});

describe("what is new", () => {
  it("was named in no episode without a date", () => {
    const graph = createKnowledgeGraph();
    const dates = { old: "2019-01-01", new: "2020-01-01", undated: undefined };
    for (const [id, published] of Object.entries(dates)) {
      const episode = { label: id, show: "Show", ...(published && { published }) };
      addEpisode(graph, `episode:${id}`, episode);
    }
    const fresh = ["technology:buoy", "technology:kite", "technology:sail"];
    for (const id of fresh) {
      addThing(graph, id, id);
      graph.mergeNodeAttributes(id, { firstPublished: "2020-01-01" });
      addMention(graph, "episode:new", id);
    }
    const sentence = () =>
      answersOf(createDataset(graph)).find(({ question }) => question.includes("2020"))?.sentence;
    expect(sentence()).toMatch(/^3 technologies /);
    addMention(graph, "episode:undated", fresh[0]!);
    expect(sentence()).toMatch(/^2 technologies /);
  });
});

describe("sponsors", () => {
  it("are asked about only where most of their episodes are about them", () => {
    const archive = sampleArchive();
    const kubernetes = archive.filterNodes(
      (_, node) => "label" in node && node.label === "Kubernetes",
    );
    expect(kubernetes).toHaveLength(1);
    const payer = archive.addNode("organisation:kubernetes", {
      entityType: "organisation",
      label: "Kubernetes",
      aliases: [],
      episodeCount: 3,
    });
    const paidFor = archive
      .filterNodes((_, { entityType }) => entityType === "episode")
      .slice(0, 3);
    const evidence = {
      episode: "",
      start: 0,
      end: 0,
      quote: "",
      confidence: 1,
      recognizer: "made",
    };
    for (const episode of paidFor) {
      archive.addDirectedEdgeWithKey(`${episode}|mentions|${payer}`, episode, payer, {
        relationType: "mentions",
        confidence: 1,
        evidence: [{ ...evidence, episode }],
      });
    }
    const asked = () => answersOf(createDataset(archive)).map(({ sentence }) => sentence)[0];
    const pay = (episode: string) =>
      archive.addDirectedEdgeWithKey(`${episode}|sponsored_by|${payer}`, episode, payer, {
        relationType: "sponsored_by",
        confidence: 1,
        evidence: [{ ...evidence, episode }],
      });
    pay(paidFor[0]!);
    expect(asked()).toMatch(/^Kubernetes /);
    pay(paidFor[1]!);
    expect(asked()).not.toMatch(/Kubernetes/);
  });
});
