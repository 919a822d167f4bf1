import { describe, expect, it } from "vitest";
import { learnShowProfiles } from "../../../src/extraction/shows/show-profile.ts";
import { literalEpisode } from "../../support/literal-episode.ts";

const hostsOf = (show: string, texts: readonly string[]) => {
  const episodes = texts.map((text, i) => literalEpisode(text, { id: `e${i}`, show }));
  const there = learnShowProfiles(episodes).get(show)?.hosts;
  const back = learnShowProfiles(episodes.toReversed()).get(show)?.hosts;
  expect(back).toEqual(there);
  return there;
};

describe("learnShowProfiles", () => {
  it("takes who stands first in most bylines", () => {
    expect(
      hostsOf("S", [
        "byline| Lars Kamp\nbyline| Michael Driscoll",
        "byline| Lars Kamp\nbyline| Waldemar Hummer",
        "byline| Lars Kamp",
      ]),
    ).toEqual(["Lars Kamp"]);
  });

  it("takes nobody for a host who stands in lists of earlier episodes", () => {
    const texts = ["a", "b", "c", "d"].map(
      (word) => `Hosted by Lars Kamp: ${word}.\nlinks| Episode 2. Boats with Ann Ekdahl`,
    );
    expect(hostsOf("S", texts)).toEqual(["Lars Kamp"]);
  });

  it("tells whether somebody else stands above each text", () => {
    const change = (names: readonly string[]) => {
      const episodes = names.map((name, i) =>
        literalEpisode(`byline| ${name}\nBoats.`, { id: `e${i}`, show: "S" }),
      );
      return learnShowProfiles(episodes).get("S")?.hasChangingBylines;
    };
    expect(change(["Ann Ekdahl", "Lars Kamp", "Mary Quilt"])).toBe(true);
    expect(change(["Ann Ekdahl", "Lars Kamp", "Ann Ekdahl"])).toBeUndefined();
    expect(change(["Ann Ekdahl", "Lars Kamp"])).toBeUndefined();
  });

  it("takes nobody’s post for a name", () => {
    const stated = (name: string) => ({
      entityType: "person" as const,
      name,
      role: "host" as const,
      span: { start: 0, end: name.length },
    });
    const episodes = ["a", "b", "c"].map((id) => ({
      ...literalEpisode("Boats.", { id, show: "S" }),
      stated: [stated("Ann Ekdahl"), stated("Senior Boat Engineer")],
    }));
    expect(learnShowProfiles(episodes).get("S")?.hosts).toEqual(["Ann Ekdahl"]);
  });

  it("takes first names from what hosts do, and the full name where the show gives it", () => {
    const texts = ["Jeff asks Leslie about it.", "Sam Kottler joins Jeff to talk.", "A show."];
    expect(hostsOf("S", texts)).toEqual(["Jeff"]);
    expect(hostsOf("S", [...texts, "Hosted by Jeff Meyerson."])).toEqual(["Jeff Meyerson"]);
  });

  it("takes first names that keep coming back, less often called the host than not", () => {
    const other = Array.from({ length: 18 }, (_, i) => `Boat ${i} leaves the harbour.`);
    const texts = [...other, "Jeff asks Leslie about it.", "Jeff is joined by Ann Ekdahl."];
    expect(hostsOf("S", texts)).toEqual(["Jeff"]);
    expect(hostsOf("S", [...other, "Jeff asks Leslie about it."])).toEqual([]);
  });

  it("takes words that nobody knows for names from what hosts do, three times at least", () => {
    const texts = [
      "Zorv and Jeff talk about sails.",
      "Jeff and Zorv interview Ann Ekdahl.",
      "Zorv talks to Ann Ekdahl.",
    ];
    expect(hostsOf("S", texts)).toEqual(["Jeff", "Zorv"]);
    expect(hostsOf("S", [...texts.slice(0, 2), "Zorv is a harbour."])).toEqual(["Jeff"]);
    const initials = ["PJ chats with Ann Ekdahl.", "PJ interviews Bo Ek.", "PJ hosts again."];
    expect(hostsOf("S", initials)).toEqual(["PJ"]);
    expect(
      hostsOf(
        "S",
        Array.from({ length: 3 }, () => "They talk to us."),
      ),
    ).toEqual([]);
  });

  it("knows who usually hosts a show, where its episodes name them", () => {
    const knownOf = (show: string, texts: readonly string[]) =>
      learnShowProfiles(texts.map((text, i) => literalEpisode(text, { id: `e${i}`, show }))).get(
        show,
      );
    const texts = ["Jerod Santo waters the roses.", "Roses."];
    expect(knownOf("JS Party", texts)).toMatchObject({ hosts: [], usualHosts: ["Jerod Santo"] });
    expect(knownOf("The JS Party Podcast", texts)?.usualHosts).toEqual(["Jerod Santo"]);
    expect(knownOf("JS Party", ["Jerod grows roses."])?.usualHosts).toEqual(["Jerod"]);
    expect(
      knownOf("JS Party", ["Jerod grows.", "Jerod Tarrow grows."])?.usualHosts,
    ).toBeUndefined();
    expect(knownOf("JS Party", ["Roses."])?.usualHosts).toBeUndefined();
    expect(knownOf("The Show", texts)?.usualHosts).toBeUndefined();
  });

  it("takes for learned whom the episodes show to host, by whatever form of the name", () => {
    const texts = ["Jerod asks Ann about it.", "Jerod is joined by Bo Ek.", "With Jerod Santo."];
    expect(hostsOf("JS Party", texts)).toEqual(["Jerod Santo"]);
  });

  it("remembers full names of every third episode that stand in no headline, apart from the hosts", () => {
    const regularsOf = (episodes: readonly { title?: string; text: string }[]) =>
      learnShowProfiles(
        episodes.map(({ title, text }, i) =>
          literalEpisode(text, { id: `e${i}`, show: "S", ...(title && { title }) }),
        ),
      ).get("S")!.regulars;
    const once = { text: "Ann Ekdahl mends sails." };
    const other = { text: "Boats leave the harbour." };
    expect(regularsOf([once, once, other, other, other, other])).toEqual(["Ann Ekdahl"]);
    expect(regularsOf([once, other, other])).toBeUndefined();
    expect(regularsOf([once, once, ...Array.from({ length: 5 }, () => other)])).toBeUndefined();
    expect(regularsOf([{ ...once, title: "Sails with Ann Ekdahl" }, once, other])).toBeUndefined();
  });

  it("takes nobody for a host whom headlines announce as often as not", () => {
    const parts = ["Sails with Ann Ekdahl", "More Sails with Ann Ekdahl", "Boats"].map((title, i) =>
      literalEpisode("Ann Ekdahl mends sails.", { id: `e${i}`, show: "S", title }),
    );
    expect(learnShowProfiles(parts).get("S")!.hosts).toEqual([]);
    expect(hostsOf("S", Array<string>(3).fill("Ann Ekdahl mends sails."))).toEqual(["Ann Ekdahl"]);
  });

  it("takes the host from the name of the show", () => {
    expect(hostsOf("Brunch with Brent", ["Peter Adams, photographer."])).toEqual(["Brent"]);
    expect(hostsOf("Peter’s Podcast", ["Ann Lee, photographer."])).toEqual(["Peter"]);
    expect(hostsOf("The Ann Lee Show", ["A text."])).toEqual(["Ann Lee"]);
    expect(hostsOf("The Garden Show", ["A text."])).toEqual([]);
    expect(hostsOf("Ann Lee & Peter Ekdahl", ["A text."])).toEqual(["Ann Lee", "Peter Ekdahl"]);
    expect(hostsOf("Boats with Ann Mary Lee and Peter Ekdahl", ["A text."])).toEqual([
      "Ann Mary Lee",
      "Peter Ekdahl",
    ]);
    expect(hostsOf("Rocket Boats and Ann Lee", ["A text."])).toEqual(["Ann Lee"]);
    expect(hostsOf("Salt & Pepper", ["A text."])).toEqual([]);
  });

  it("never takes a guest of one episode", () => {
    expect(
      hostsOf("S", ["We talk with Ann Lee.", "We talk with Bo Ek.", "We talk with Ann Lee."]),
    ).toEqual([]);
  });

  it("never takes a guest of a headline for the host of that first name", () => {
    const parts = ["one", "two"].map((part, i) =>
      literalEpisode(`Scott asks whether part ${part} is about roses.`, {
        id: `e${i}`,
        show: "S",
        title: `Roses, part ${part}, with Scott Tarrow`,
      }),
    );
    const others = ["Boats leave.", "A quay."].map((text, i) =>
      literalEpisode(text, { id: `o${i}`, show: "S" }),
    );
    expect(learnShowProfiles([...parts, ...others]).get("S")?.hosts).toEqual([]);
  });

  it("never takes whom a chat is with for its host where others host it", () => {
    const texts = ["Roses.", "Boats.", "Quays."].map(
      (topic) => `${topic} Part of our chat with Peter Tarrow, hosted by Ann Ekdahl.`,
    );
    expect(hostsOf("S", texts)).toContain("Ann Ekdahl");
    expect(hostsOf("S", [...texts.slice(1), "A.", "B.", "C."])).not.toContain("Peter Tarrow");
  });

  it("takes no place where hosts have accounts for one of them", () => {
    const lines =
      "Hosts:\n\nAnn Lee @annlee, personal blog, GitHub\n\nBo Ek @boek, personal blog, GitHub";
    expect(hostsOf("S", [lines, lines, lines])).not.toContain("GitHub");
  });
});
