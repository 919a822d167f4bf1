// What the panels ask the dataset: every answer must be literally in the texts.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { archiveFacts } from "../../../src/web/answers/archive-facts.ts";
import { communityProfile } from "../../../src/web/answers/community-profile.ts";
import { episodeNodes, episodesOf, speakersOf } from "../../../src/web/answers/episodes.ts";
import { evidenceBetween } from "../../../src/web/answers/evidence.ts";
import { neighboursByType } from "../../../src/web/answers/neighbours.ts";
import { relatedEpisodes } from "../../../src/web/answers/related-episodes.ts";
import { showSummary } from "../../../src/web/answers/show-summary.ts";
import { statementsAbout } from "../../../src/web/answers/statements.ts";
import { timeScaleOf } from "../../../src/web/answers/time-scale.ts";
import { stackedTimeline, timelineOf } from "../../../src/web/answers/timeline.ts";
import { createDataset } from "../../../src/web/data/create-dataset.ts";
import { createKnowledgeGraph } from "../../../src/graph/knowledge-graph.ts";
import { messages } from "../../../src/web/messages.ts";
import { sampleArchive } from "../../support/sample-archive.ts";

const dataset = createDataset(sampleArchive());
const empty = createDataset(createKnowledgeGraph());
const thing = fc.constantFrom(...dataset.ids);

describe("facts", () => {
  it("counts pages, episodes, years and things", () => {
    const facts = archiveFacts(dataset);
    expect(facts).toMatchObject({
      documents: 4,
      episodes: 30,
      undated: 5,
      firstYear: 2016,
      lastYear: 2019,
    });
    expect(facts.counts.get("organisation")).toBe(8);
  });

  it("of a part are those of the archive", () => {
    const whole = { nodes: 9000, edges: 90_000, episodes: 700 };
    const facts = archiveFacts({ ...dataset, whole });
    expect(facts).toMatchObject({ documents: 0, episodes: 700, nodes: 9000, isPart: true });
    expect(messages.facts.line(facts)).toMatch(/^700.episodes/);
    expect(messages.facts.things(facts)).toMatch(/^9,000 nodes in all/);
  });

  it("of nothing are nothing", () => {
    expect(archiveFacts(empty)).toMatchObject({ documents: 0, episodes: 0, undated: 0 });
  });
});

describe("evidence", () => {
  it("stands behind every link of the map, and is literally the text", () => {
    const { source, target } = dataset.things;
    for (let link = 0; link < source.length; link++) {
      const [a, b] = [dataset.ids[source[link]!]!, dataset.ids[target[link]!]!];
      const { stated, shared } = evidenceBetween(dataset, a, b);
      expect(stated.length + shared.length, `${a} – ${b}`).toBeGreaterThan(0);
      const passages = [
        ...stated.flatMap((item) => item.passages),
        ...shared.flatMap((item) => [...item.together, ...item.apart]),
      ];
      for (const { source: episode, start, end, quote } of passages) {
        expect(episode.text.slice(start, end)).toBe(quote);
        expect(quote).not.toBe("");
      }
    }
  });

  it("says outright what is stated, before sentences that name both", () => {
    const { stated, shared } = evidenceBetween(dataset, "technology:envoy", "technology:istio");
    expect(stated.map((item) => item.relationType)).toEqual(["built_on"]);
    expect(stated[0]!.passages[0]!.quote).toBe("Istio is built on Envoy.");
    expect(shared.map((item) => item.together.length > 0)).toEqual([true, false]);
  });

  it("shows one sentence of each where none names both", () => {
    const { shared } = evidenceBetween(dataset, "technology:envoy", "technology:istio");
    const quotes = shared[1]!.apart.map((passage) => passage.quote);
    expect(quotes[0]).toContain("Envoy");
    expect(quotes[1]).toContain("Istio");
  });

  it("is the same from both ends", () => {
    fc.assert(
      fc.property(thing, thing, (a, b) => {
        const [there, back] = [evidenceBetween(dataset, a, b), evidenceBetween(dataset, b, a)];
        expect(back.shared.map((item) => item.episode.id)).toEqual(
          there.shared.map((item) => item.episode.id),
        );
        expect(back.stated.length).toBe(there.stated.length);
      }),
    );
  });

  it("of a thing unknown, or with itself, is nothing", () => {
    const nothing = { stated: [], shared: [] };
    expect(evidenceBetween(dataset, "technology:envoy", "technology:none")).toEqual(nothing);
    expect(evidenceBetween(dataset, "technology:envoy", "technology:envoy")).toEqual(nothing);
  });
});

describe("neighbours", () => {
  it("come by type, the most shared first, with the number of shared episodes", () => {
    fc.assert(
      fc.property(thing, (id) => {
        for (const { neighbours, entityType } of neighboursByType(dataset, id)) {
          const counts = neighbours.map((neighbour) => neighbour.count);
          expect(counts).toEqual([...counts].sort((a, b) => b - a));
          for (const neighbour of neighbours) expect(neighbour.entityType).toBe(entityType);
        }
      }),
    );
    const [first] = neighboursByType(dataset, "technology:envoy");
    expect(first!.entityType).toBe("person");
    expect(first!.neighbours[0]).toMatchObject({ label: "Rafi Amsalem", count: 2 });
  });

  it("of an episode count how often it names them", () => {
    const [episode] = episodesOf(dataset, "technology:helm");
    const technologies = neighboursByType(dataset, episode!.id).find(
      (group) => group.entityType === "technology",
    );
    const kubernetes = technologies!.neighbours.find((item) => item.label === "Kubernetes");
    expect(kubernetes!.count).toBe(
      episode!.mentions.filter((mention) => mention.entity === "technology:kubernetes").length,
    );
  });
});

describe("related episodes", () => {
  it("share what they say they share, and leave out where one comes from", () => {
    for (const { id } of episodeNodes(dataset)) {
      for (const { episode, shared } of relatedEpisodes(dataset, [id])) {
        expect(episode.id).not.toBe(id);
        expect(shared.length).toBeGreaterThan(0);
        for (const other of shared) {
          expect(dataset.graph.hasEdge(`${id}|mentions|${other}`)).toBe(true);
          expect(dataset.graph.hasEdge(`${episode.id}|mentions|${other}`)).toBe(true);
        }
      }
    }
  });

  it("put what two rarely share before what all share", () => {
    const [episode] = episodesOf(dataset, "technology:helm");
    const [best] = relatedEpisodes(dataset, [episode!.id]);
    expect(best!.shared[0]).not.toBe("technology:kubernetes");
    expect(best!.episode.label).toBe("Meshes at Sea with Ilse Vandermeer");
  });
});

describe("statements", () => {
  it("are put in words from either end", () => {
    const about = (id: string) =>
      statementsAbout(dataset, id).map(({ words, otherLabel }) => `${words} ${otherLabel}`);
    expect(about("technology:istio")).toContain("built on Envoy");
    expect(about("technology:envoy")).toContain("basis of Istio");
    expect(about("person:rafi-amsalem")).toEqual(["founded Brightcask", "works at Brightcask"]);
  });
});

describe("timelines", () => {
  it("count every episode once", () => {
    fc.assert(
      fc.property(thing, (id) => {
        const episodes = episodesOf(dataset, id);
        const { bins, undated } = timelineOf(dataset, episodes);
        const total = bins.reduce((sum, bin) => sum + bin.count, undated);
        expect(total).toBe(episodes.length);
        for (const bin of bins) expect(bin.from < bin.to).toBe(true);
      }),
    );
  });

  it("have a step for every quarter, also where nothing happened", () => {
    const { bins, step } = timelineOf(dataset, episodeNodes(dataset));
    expect(step).toBe("quarter");
    expect(bins[0]!.from).toBe("2016-01-01");
    expect(bins.at(-1)!.to).toBe("2019-06-30");
    expect(bins.length).toBe(14);
  });

  it("are cut by month, quarter or year, whichever can be read", () => {
    const spanning = (...dates: string[]) => {
      const graph = createKnowledgeGraph();
      dates.forEach((published, i) =>
        graph.addNode(`episode:${i}`, {
          label: `${i}`,
          entityType: "episode",
          show: "Show",
          published,
          document: "a.txt",
          text: "",
          sections: [],
          mentions: [],
        }),
      );
      return timeScaleOf(createDataset(graph));
    };
    const short = spanning("2018-12-03", "2020-02-28");
    expect([short.step, short.steps.length]).toEqual(["month", 15]);
    expect(short.steps.at(-1)).toEqual({ from: "2020-02-01", to: "2020-02-29" });
    expect(spanning("2011", "2018-05").step).toBe("quarter");
    const long = spanning("1995-05-01", "2018-05");
    expect([long.step, long.steps.length]).toEqual(["year", 24]);
    expect(long.steps[0]).toEqual({ from: "1995-01-01", to: "1995-12-31" });
    expect(spanning().steps).toEqual([]);
  });

  it("stack all episodes by show, the rest together", () => {
    const all = episodeNodes(dataset);
    for (const limit of [2, 6]) {
      const { shows, bins, undated } = stackedTimeline(dataset, limit);
      expect(shows.length).toBe(Math.min(limit, new Set(all.map(({ show }) => show)).size));
      const total = [undated, ...bins.map(({ parts }) => parts)].flat();
      expect(total.reduce((sum, part) => sum + part, 0)).toBe(all.length);
      for (const { parts, count } of bins) expect(parts.reduce((a, b) => a + b, 0)).toBe(count);
    }
    expect(stackedTimeline(dataset, 2).shows[1]).toBeUndefined();
  });
});

describe("communities", () => {
  it("count inner links once and find their bridges", () => {
    const profile = communityProfile(dataset, 0);
    const inside = Array.from(dataset.things.source).filter((source, link) => {
      const { community } = dataset.nodes;
      return community[source] === 0 && community[dataset.things.target[link]!] === 0;
    });
    expect(profile.innerLinks).toBe(inside.length);
    expect(profile.members.length).toBe(dataset.communities[0]!.size);
    for (const bridge of profile.bridges) expect(bridge.elsewhere).not.toBe(0);
    for (const member of profile.uncertain) expect(member.inside).toBeLessThan(0.5);
  });
});

describe("speakers", () => {
  it("are told apart from who is only mentioned", () => {
    const [episode] = episodesOf(dataset, "technology:helm");
    expect(speakersOf(dataset, episode!.id)).toEqual({
      guests: ["person:ilse-vandermeer"],
      hosts: [],
    });
  });
});

describe("shows", () => {
  it("count what their own episodes name, guests apart", () => {
    const { episodes, guests, named } = showSummary(dataset, "podcast:harbour-talks");
    expect(episodes.every((episode) => episode.show === "Harbour Talks")).toBe(true);
    expect(episodes.length).toBe(9);
    expect(guests[0]).toMatchObject({ label: "Pola Krawczyk", count: 2 });
    const ids = new Set(guests.map((guest) => guest.id));
    for (const { neighbours } of named) {
      for (const { id, count } of neighbours) {
        expect(ids.has(id)).toBe(false);
        const naming = episodes.filter((episode) =>
          episode.mentions.some((mention) => mention.entity === id),
        );
        expect(count).toBe(naming.length);
      }
    }
  });
});
