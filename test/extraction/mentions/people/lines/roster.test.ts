import { expect, it } from "vitest";
import { rosterPeople } from "../../../../../src/extraction/mentions/people/lines/roster.ts";
import { literalEpisode } from "../../../../support/literal-episode.ts";

const roster = (text: string, hosts: readonly string[] = []) =>
  [...rosterPeople(literalEpisode(text), hosts)].map(
    ({ canonicalName, role }) => `${canonicalName} ${role}`,
  );

it("reads lines that hold nothing but a name, also where they stand in every episode", () => {
  expect(
    roster("boilerplate| Ann Ekdahl and\nboilerplate| - Peter Tarrow,", ["Peter Tarrow"]),
  ).toEqual(["Ann Ekdahl mentioned", "Peter Tarrow host"]);
  expect(roster("Ann Ekdahl talks about Rust\nbullets| Shell Tarrow")).toEqual([]);
});

it("believes a name nobody knows beside as many that somebody knows", () => {
  const lines = ["Ann Ekdahl", "Zorvan Quilt", "Peter Tarrow"];
  expect(roster(lines.map((line) => `bullets| ${line}`).join("\n"))).toHaveLength(3);
  expect(roster("bullets| Zorvan Quilt\nbullets| Peter Tarrow")).toEqual([
    "Peter Tarrow mentioned",
  ]);
});

it("takes who is told of below the name for the guest, whoever that is", () => {
  const life = "Zorvan is a sailor at Keel Works. He builds hulls.";
  expect(roster(`Zorvan Quilt\nKeel Works\n${life}`)).toEqual(["Zorvan Quilt guest"]);
  expect(roster(`bullets| Žorvan Quilt\n${life}`)).toEqual(["Žorvan Quilt guest"]);
  expect(roster(`Zorvan Quilt\n${life}`, ["Zorvan Quilt"])).toEqual(["Zorvan Quilt host"]);
  expect(roster(`${life}\nZorvan Quilt`)).toEqual([]);
  expect(roster("Fair Winds\nFair is what the wind is. Sailing was easy.")).toEqual([]);
  expect(roster(`boilerplate| Ann Ekdahl\nboilerplate| Ann is a sailor.`)).toEqual([
    "Ann Ekdahl mentioned",
  ]);
});

it("takes whose life stands below the name for the guest, also in words without a verb", () => {
  const abstract = "What hulls are made of, and why they float.";
  for (const life of [
    "Boat builder. Collector of anchors, and of nothing else.",
    "Ann Ekdahl’s long years at sea began in Ghent.",
    "Ann established the league of sailors.",
  ])
    expect(roster(`${abstract}\nAnn Ekdahl\n${life}`)).toEqual(["Ann Ekdahl guest"]);
  expect(roster(`${abstract}\nAnn Ekdahl\nHow hulls are built`)).toEqual(["Ann Ekdahl mentioned"]);
});

it("takes whose name alone opens the text for the guest", () => {
  const abstract = "This talk shows how hulls are built and why they float.";
  expect(roster(`Ann Ekdahl\n${abstract}`)).toEqual(["Ann Ekdahl guest"]);
  expect(roster(`Ann Ekdahl\nPeter Tarrow\n${abstract}`)).toEqual([
    "Ann Ekdahl guest",
    "Peter Tarrow guest",
  ]);
  expect(roster(`${abstract}\nAnn Ekdahl`)).toEqual(["Ann Ekdahl mentioned"]);
  expect(roster(`Shell Tarrow\n${abstract}`)).toEqual([]);
  // One line above may be the title again, or the name of the meeting.
  expect(roster(`Hull Days 2016\nAnn Ekdahl\n${abstract}`)).toEqual(["Ann Ekdahl guest"]);
  expect(roster(`Hulls are built.\nAnn Ekdahl\n${abstract}`)).toEqual(["Ann Ekdahl mentioned"]);
  // A given name that is a word, beside what is no word; two words are none.
  expect(roster(`Will Ekdahl\n${abstract}`)).toEqual(["Will Ekdahl guest"]);
  expect(roster(`Will Power\n${abstract}`)).toEqual([]);
});

it("reads who speaks, and from where or on what, in a line above all others", () => {
  const abstract = "This talk shows how hulls are built and why they float.";
  expect(roster(`Ann Ekdahl, Keel Works of Boston\n${abstract}`)).toEqual(["Ann Ekdahl guest"]);
  expect(roster(`Ann Ekdahl (Keel Works)\n${abstract}`)).toEqual(["Ann Ekdahl guest"]);
  expect(roster(`Ann Ekdahl - hulls for all\n${abstract}`)).toEqual(["Ann Ekdahl guest"]);
  expect(roster(`Ann Ekdahl, who builds hulls\n${abstract}`)).toEqual([]);
  // Links have titles, too.
  expect(roster(`Keels: Tears of Wood - Pedia\nAnn Ekdahl - the store\n${abstract}`)).toEqual([]);
  expect(roster(`Ann Ekdahl - Twitter\n${abstract}`)).toEqual([]);
  expect(roster(`Ann Ekdahl - hulls sink.\n${abstract}`)).toEqual([]);
  expect(roster(`${abstract}\nAnn Ekdahl, Keel Works`)).toEqual([]);
});

it("reads several names that are all of a line", () => {
  const abstract = "This talk shows how hulls are built and why they float.";
  expect(roster(`Ann Ekdahl, Peter Tarrow\n${abstract}`)).toEqual([
    "Ann Ekdahl guest",
    "Peter Tarrow guest",
  ]);
  expect(roster(`Ann Ekdahl, Rocket Boats and more\n${abstract}`)).toEqual([]);
});

it("reads a long line of offices below a name", () => {
  const post =
    "Professor of Modern Gardens at the University of Zorvania and Director of the Zorvanian Institute of Old Roses";
  expect(roster(`With\nAnn Ekdahl\n${post}`)).toEqual(["Ann Ekdahl guest"]);
});

it("takes a name nobody knows above an abstract for the speaker, but no headline", () => {
  expect(roster("Vraj Zorvapati\n\nThis talk shows how hulls are built.")).toEqual([
    "Vraj Zorvapati guest",
  ]);
  expect(roster("Vraj Zorvapati\n\nWe present a boat.")).toEqual(["Vraj Zorvapati guest"]);
  expect(roster("Reactive Gardens\n\nThis talk shows how hulls are built.")).toEqual([]);
  expect(roster("Vraj Zorvapati\n\nHulls are built of wood.")).toEqual([]);
  expect(roster("Hulls float.\n\nVraj Zorvapati\n\nThis talk shows it.")).toEqual([]);
});

it.each([
  "Active in rowing since 2005, and building keels.",
  "Rose enthusiast, rower and keen reader.",
  "Previously a carpenter, and glad of it.",
  "Working for a house of keels.",
])("takes above whom a life stands that leaves out whose it is for the guest: %s", (life) => {
  expect(roster(`Hulls float in water.\n\nVraj Zorvapati\n${life}`)).toEqual([
    "Vraj Zorvapati guest",
  ]);
  expect(roster(`Hulls float in water.\n\nVraj Zorvapati\nHulls sink. ${life}`)).toEqual([]);
});
