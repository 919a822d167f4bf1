// Hosts by general knowledge: when they host an episode, and when they visit it.
import { describe, expect, it } from "vitest";
import { profileFor } from "../../../src/extraction/shows/hosts-here.ts";
import { literalEpisode } from "../../support/literal-episode.ts";

const usualHosts = ["Ann Ekdahl", "Peter Tarrow"];
const hostsOf = (text: string, title?: string, hosts: readonly string[] = []) =>
  profileFor({ show: "S", hosts, usualHosts }, literalEpisode(text, { ...(title && { title }) }))
    .hosts;

describe("profileFor", () => {
  it("adds those who usually host", () => {
    expect(hostsOf("Ann Ekdahl and Peter Tarrow grow roses.")).toEqual(usualHosts);
    expect(hostsOf("Roses.", undefined, ["Mary Quilt"])).toEqual([
      "Ann Ekdahl",
      "Mary Quilt",
      "Peter Tarrow",
    ]);
  });

  it.each([
    ["Peter is joined by Ann Ekdahl to talk about roses."],
    ["Ann Ekdahl and Mary Quilt join Peter Tarrow."],
    ["Peter Tarrow talks with gardener Ann Ekdahl."],
    ["byline| Guests: Ann Ekdahl\nbyline| Hosts: Peter Tarrow"],
    ["Our guest is Ann Ekdahl. Peter asks."],
    [
      "byline| Guests\nbyline| * Mary Quilt\nbyline| * Ann Ekdahl\nbyline| Hosted by\nbyline| * Peter Tarrow",
    ],
    ["We sit down with Ann Ekdahl. Peter waters the roses."],
    ["Roses with Peter.", "Roses with Ann Ekdahl"],
    ["Roses with Peter.", "Ann Ekdahl: Roses"],
    ["Roses with Peter.", "Roses – Ann Ekdahl"],
  ])("leaves out who is announced as a guest while another hosts: %s", (text, title?: string) => {
    expect(hostsOf(text, title)).toEqual(["Peter Tarrow"]);
  });

  it("lets who asks be another whom nobody knows", () => {
    expect(hostsOf("Mary Quilt and Bo Ek speak with Ann Ekdahl.")).toEqual(["Peter Tarrow"]);
  });

  it("takes with whom there is a conversation for visitors", () => {
    expect(hostsOf("In this calm conversation with Ann Ekdahl and Bo Ek, we grow roses.")).toEqual([
      "Peter Tarrow",
    ]);
    expect(hostsOf("In this conversation with Bo Ek, host Ann Ekdahl grows roses.")).toEqual(
      usualHosts,
    );
    expect(hostsOf("In this conversation with your hosts Ann Ekdahl and Peter Tarrow.")).toEqual(
      usualHosts,
    );
  });

  it.each([
    ["Roses.", "Roses with Ann Ekdahl"],
    ["Ann Ekdahl grows roses. Peter waters them.", undefined],
    ["Joined by our hosts Ann Ekdahl and Peter Tarrow.", undefined],
  ])("keeps who has nobody to visit: %s", (text, title) => {
    expect(hostsOf(text, title)).toEqual(usualHosts);
  });

  it("takes who keeps coming up for a visitor where somebody asks them, not where they join somebody", () => {
    const regularsOf = (text: string) =>
      profileFor({ show: "S", hosts: ["Bo Ek"], regulars: ["Ann Ekdahl"] }, literalEpisode(text))
        .regulars;
    expect(regularsOf("Bo sits down with Ann Ekdahl.")).toEqual([]);
    expect(regularsOf("Bo is joined by Ann Ekdahl.")).toEqual(["Ann Ekdahl"]);
    expect(regularsOf("Bo has special guest host Ann Ekdahl with him.")).toEqual(["Ann Ekdahl"]);
    expect(regularsOf("Ann Ekdahl grows roses.")).toEqual(["Ann Ekdahl"]);
  });

  it.each([
    "Special guest Ann Ekdahl joins us.",
    "Our special guests today: Mary Quilt, Bo Lee, and Ann Ekdahl.",
    "Special guests Mary Quilt and Ann Ekdahl join us.",
  ])("believes that a special guest is one, whoever hosts: %s", (text) => {
    expect(hostsOf(text, undefined, ["Ann Ekdahl", "Bo Ek"])).toEqual(["Bo Ek", "Peter Tarrow"]);
  });

  it("reads names to the letter, whatever signs they hold", () => {
    const names = ["Ann Ekdahl", "Bo) Ek [x", "C++ Lee"];
    const here = (text: string) =>
      profileFor({ show: "S", hosts: [], usualHosts: names }, literalEpisode(text)).hosts;
    expect(here("Our guest is Ann Ekdahl.")).toEqual(names);
    expect(here("Our guest is Ann Ekdahl. Bo) asks.")).toEqual(["Bo) Ek [x", "C++ Lee"]);
  });

  it("reads whole names, and no initials as given names", () => {
    expect(hostsOf("Our guest is Roseann Ekdahl. Peter asks.")).toEqual(usualHosts);
    expect(hostsOf("Our guest is Ann Ekdahls. Peter asks.")).toEqual(usualHosts);
    const names = ["Ann Ekdahl", "J. Peter Tarrow"];
    const here = (text: string) =>
      profileFor({ show: "S", hosts: [], usualHosts: names }, literalEpisode(text)).hosts;
    expect(here("Our guest is Ann Ekdahl. J. Lee drew it.")).toEqual(names);
    expect(here("Our guest is Ann Ekdahl. J. Peter Tarrow asks.")).toEqual(["J. Peter Tarrow"]);
  });

  it("takes forms of a name for one person, who visits nobody but others", () => {
    const names = ["Rob Ekdahl", "Robert Ekdahl"];
    const here = (text: string, hosts: readonly string[] = []) =>
      profileFor({ show: "S", hosts, usualHosts: names }, literalEpisode(text)).hosts;
    expect(here("Our guest is Robert Ekdahl. Rob grows roses.")).toEqual(names);
    expect(here("Our guest is Robert Ekdahl. Mary asks.", ["Mary Quilt"])).toEqual(["Mary Quilt"]);
  });

  it("takes either apostrophe", () => {
    const names = ["Ann O'Leary", "Peter Tarrow"];
    const here = (text: string) =>
      profileFor({ show: "S", hosts: [], usualHosts: names }, literalEpisode(text)).hosts;
    expect(here("Peter is joined by Ann O’Leary.")).toEqual(["Peter Tarrow"]);
    expect(here("Peter is joined by Ann O'Leary.")).toEqual(["Peter Tarrow"]);
  });

  it("leaves a show alone whose hosts nobody knows", () => {
    const show = { show: "S", hosts: ["Ann Ekdahl"] };
    expect(profileFor(show, literalEpisode("Roses."))).toBe(show);
  });
});
