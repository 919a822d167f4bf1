// Languages and frameworks whose names are words of every day, where nothing else in the episode vouches for them.
import { expect, it } from "vitest";
import { gazetteerNames } from "../../../../src/extraction/mentions/gazetteer/gazetteer-names.ts";
import { literalEpisode } from "../../../support/literal-episode.ts";
import { createGazetteer } from "../../../support/marked-episode.ts";
import { trapNames } from "../../../support/trap-names.ts";

const gazetteer = createGazetteer(trapNames);

const namedIn = (text: string, show = "Harbour Talk") => {
  const episode = literalEpisode(text, { show });
  const context = { episode, gazetteer, show: { show, hosts: [] }, mentions: [] };
  return [...gazetteerNames.recognize(context)].map(({ surface }) => surface);
};

it("are believed with a capital within a sentence that speaks of software", () => {
  expect(namedIn("An engineer who writes code mostly in Rust and Go.")).toEqual(["Rust", "Go"]);
  expect(namedIn("The apps of this engineer are all Swift.")).toEqual(["Swift"]);
});

it("are not where no software is spoken of, or another capital stands beside them", () => {
  expect(namedIn("The hull was full of Rust. They sailed.")).toEqual([]);
  expect(namedIn("A developer who listens to Taylor Swift all day.")).toEqual([]);
});

it("are believed at the beginning of a sentence where the show bears the name", () => {
  const text = "This is about code. Rust sits at the strict end.";
  expect(namedIn(text, "Rustacean Boats")).toEqual(["Rust"]);
  expect(namedIn(text)).toEqual([]);
});

it("are believed before a capital that says what is made with them, or who makes it", () => {
  expect(namedIn("A talk of code for Rust Developers of the north.")).toEqual(["Rust"]);
  expect(namedIn("All of the code is in the Swift Libraries.")).toEqual(["Swift"]);
  expect(namedIn("A developer who sails to Swift Harbour.")).toEqual([]);
});
