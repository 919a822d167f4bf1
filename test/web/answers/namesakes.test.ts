// Nodes of one name are told apart by what differs.
import { describe, expect, it } from "vitest";
import { createKnowledgeGraph } from "../../../src/graph/knowledge-graph.ts";
import { distinctionOf } from "../../../src/web/answers/namesakes.ts";
import { createDataset } from "../../../src/web/data/create-dataset.ts";
import { addEpisode, addMention, addThing } from "../../support/literal-graph.ts";

const graph = createKnowledgeGraph();
addThing(graph, "organisation:buoy", "Buoy");
addThing(graph, "technology:buoy", "buoy");
addThing(graph, "technology:kite", "Kite");
addThing(graph, "technology:news", "News");
graph.mergeNodeAttributes("technology:news", { firstPublished: "2019-01-02" });
addThing(graph, "person:ada.first", "Ada");
addThing(graph, "person:ada.second", "Ada");
addEpisode(graph, "episode:first", { label: "Hello", show: "First Show" });
addEpisode(graph, "episode:second", { label: "Hello", show: "Second Show" });
addEpisode(graph, "episode:early", { label: "News", show: "First Show", published: "2019-01-02" });
addEpisode(graph, "episode:late", { label: "News", show: "First Show", published: "2020-03-04" });
addEpisode(graph, "episode:one", { label: "Untold", show: "First Show" });
addEpisode(graph, "episode:two", { label: "Untold", show: "First Show" });
addMention(graph, "episode:first", "person:ada.first");
addMention(graph, "episode:second", "person:ada.second");
const dataset = createDataset(graph);
const distinction = (id: string) => distinctionOf(dataset, dataset.indexOf.get(id)!);

describe("namesakes", () => {
  it("are told apart by type, whatever their capitals", () => {
    expect(distinction("organisation:buoy")).toEqual({ by: "type", type: "organisation" });
    expect(distinction("technology:buoy")).toEqual({ by: "type", type: "technology" });
  });

  it("of one type by show: an episode's own, or that in which a thing is named", () => {
    expect(distinction("episode:second")).toEqual({ by: "show", show: "Second Show" });
    expect(distinction("person:ada.first")).toEqual({ by: "show", show: "First Show" });
  });

  it("of one show by date, and by their place where nothing else differs", () => {
    expect(distinction("episode:late")).toEqual({ by: "date", date: "2020-03-04" });
    expect(distinction("episode:early")).toEqual({ by: "date", date: "2019-01-02" });
    expect(distinction("episode:two")).toEqual({ by: "place", place: 2 });
  });

  it("are none where a name stands once", () => {
    expect(distinction("technology:kite")).toBeUndefined();
  });
});
