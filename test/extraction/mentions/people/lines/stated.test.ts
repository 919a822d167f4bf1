// People whom the format states: whose part the panel they sit on decides.
import { describe, expect, it } from "vitest";
import { statedPeople } from "../../../../../src/extraction/mentions/people/lines/stated.ts";
import type { Episode } from "../../../../../src/model/index.ts";
import { emptyGazetteer, literalEpisode } from "../../../../support/literal-episode.ts";

const names = ["Ann Ekdahl", "Bo Lee", "Mary Quilt", "Peter Tarrow"];

/** Parts of the stated guests of an episode, in a show of Ann Ekdahl and Bo Lee. */
function partsIn(text: string, stated: readonly string[] = names): readonly string[] {
  const episode: Episode = {
    ...literalEpisode(text),
    stated: stated.map((name) => {
      const start = text.indexOf(name);
      const span = { start, end: start + name.length };
      return { entityType: "person", name, role: "guest", span };
    }),
  };
  const show = { show: "S", hosts: ["Ann Ekdahl", "Bo Lee"] };
  const context = { episode, gazetteer: emptyGazetteer, show, mentions: [] };
  return Array.from(
    statedPeople(context),
    ({ canonicalName, role }) => `${canonicalName}: ${role}`,
  );
}

const allHost = names.map((name) => `${name}: host`);
const hostsAndGuests = [...allHost.slice(0, 2), "Mary Quilt: guest", "Peter Tarrow: guest"];

describe("participants beside two hosts", () => {
  it("are a panel of hosts", () => {
    expect(partsIn("Participants:\n\nAnn Ekdahl\nBo Lee\nMary Quilt\nPeter Tarrow\n")).toEqual(
      allHost,
    );
    expect(
      partsIn("Participants\n\n\n\nAnn Ekdahl\n\n\n\nMary Quilt\nBo Lee\nPeter Tarrow"),
    ).toContain("Ann Ekdahl: host");
  });

  it("end with a line that stands apart", () => {
    expect(
      partsIn("Participants\nAnn Ekdahl\nBo Lee\n\nWith us:\n \nMary Quilt\nPeter Tarrow"),
    ).toEqual(hostsAndGuests);
  });

  it.each([
    ["Guests\nAnn Ekdahl\nBo Lee\nMary Quilt\nPeter Tarrow"],
    ["The participants are Ann Ekdahl\nBo Lee\nMary Quilt\nPeter Tarrow"],
    ["Participants\nAnn Ekdahl\nBo Lee\nparticipants of old: Mary Quilt\nPeter Tarrow"],
  ])("are guests below another heading: %s", (text) => {
    expect(partsIn(text)).toEqual(hostsAndGuests);
  });

  it("are guests where they are few", () => {
    expect(partsIn("Participants\nAnn Ekdahl\nMary Quilt", ["Ann Ekdahl", "Mary Quilt"])).toEqual([
      "Ann Ekdahl: host",
      "Mary Quilt: guest",
    ]);
  });

  it("are found in a long text of empty lines", () => {
    const gap = "\n \n".repeat(20_000);
    const text = `Participants\n${gap}Ann Ekdahl\nBo Lee${gap}Mary Quilt\nPeter Tarrow`;
    const start = performance.now();
    partsIn(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("a first name that is stated, too", () => {
  it("has the part of who bears it in full", () => {
    const text = "Hosts\nAnn Ekdahl\n\nGuests\nMary Quilt\nAnn\nMary";
    const place = (name: string, role: "host" | "guest", start = text.indexOf(name)) => ({
      entityType: "person" as const,
      name,
      role,
      span: { start, end: start + name.length },
    });
    const stated = [
      place("Ann Ekdahl", "host"),
      place("Mary Quilt", "guest"),
      place("Ann", "guest", text.lastIndexOf("Ann")),
      place("Mary", "guest", text.lastIndexOf("Mary")),
    ];
    const mentions = statedPeople({
      episode: { ...literalEpisode(text), stated },
      gazetteer: emptyGazetteer,
      show: { show: "S", hosts: [] },
      mentions: [],
    });
    expect(Array.from(mentions, ({ canonicalName, role }) => `${canonicalName}: ${role}`)).toEqual([
      "Ann Ekdahl: host",
      "Mary Quilt: guest",
      "Ann Ekdahl: host",
      "Mary Quilt: guest",
    ]);
  });
});

describe("the links of hosts", () => {
  it("name them by what is theirs", () => {
    const list = ["Ann Ekdahl", "Bo Lee", "Ann’s"];
    expect(partsIn("Ann Ekdahl\nBo Lee\nAnn’s blog\n", list)).toEqual([
      "Ann Ekdahl: host",
      "Bo Lee: host",
      "Ann Ekdahl: host",
    ]);
  });
});
