import { describe, expect, it } from "vitest";
import { read, zones } from "./episode-checks.ts";

const talk = {
  title: "Fast Pipes",
  description: "Pipes are **fast**. See <b>more</b>.",
  speakers: ["Ann Lee", "Bo Ek"],
  recorded: "2018-05-12",
  duration: 1702,
  tags: ["water"],
  videos: [{ type: "youtube", url: "https://video.example/1" }],
  related_urls: [{ label: "Slides", url: "https://slides.example" }],
};

describe("JSON", () => {
  it("reads a talk", () => {
    const { episodes, diagnostics } = read(
      JSON.stringify(talk, null, 2),
      "pipe-conf-2018/videos/fast.json",
    );
    expect(diagnostics).toEqual([]);
    expect(episodes[0]).toMatchObject({
      show: "Pipe Conf 2018",
      title: "Fast Pipes",
      published: "2018-05-12",
      durationSeconds: 1702,
      url: "https://video.example/1",
    });
    expect(zones(episodes[0]!)).toEqual([
      "title: Fast Pipes",
      "byline: Guest: Ann Lee, Bo Ek",
      "metadata: Tags:",
      "links: water",
      "body: Pipes are **fast**. See more.",
      "metadata: Links",
      "links: Slides",
    ]);
  });

  it("reads arrays, and lists inside an object that names the show", () => {
    expect(read(JSON.stringify([talk, { title: "Slow" }]), "x.json").episodes).toHaveLength(2);
    const { episodes } = read(
      JSON.stringify({ title: "Pipe Talk", episodes: [talk, talk] }),
      "x.json",
    );
    expect(episodes.map(({ show }) => show)).toEqual(["Pipe Talk", "Pipe Talk"]);
  });

  it("is not led astray by depth", () => {
    const deep = "[".repeat(20_000) + "]".repeat(20_000);
    const nested = `{"name":`.repeat(5000) + '"x"' + "}".repeat(5000);
    const { episodes } = read(
      `{"title": "A", "description": "B", "speakers": ${deep}, "show": ${nested}}`,
      "x.json",
    );
    expect(episodes.map(({ title }) => title)).toEqual(["A"]);
  });

  it("reports what is no JSON, with its place, and objects that say nothing", () => {
    const broken = read('{"title": "A", "description": }', "x.json");
    expect(broken.diagnostics).toMatchObject([{ code: "reader/bad-json", span: { start: 30 } }]);
    const objects = (json: string) =>
      read(json, "x.json").diagnostics.map(({ message }) => message);
    expect(objects('[{"title": "A", "text": "B"}, {"x": 1}]')).toEqual([
      "There is no title, and no text with a date or people, in object 2.",
    ]);
    expect(objects('{"x": 1}')).toEqual([
      "There is no title, and no text with a date or people, in object 1.",
    ]);
    expect(objects('{"attributes": {"format": "castgraph"}, "nodes": []}')).toEqual([
      "This is a graph that castgraph wrote, no input: x.json.",
    ]);
    expect(objects(JSON.stringify(Array.from({ length: 200 }, () => ({ name: "A" }))))).toEqual([
      "There is no title, and no text with a date or people, in any of the 200 objects.",
    ]);
  });
});

it("takes no list of descriptions for talks: nobody speaks, and it has no day", () => {
  const roles = [
    { key: "Director", description: "Leads all who make the show." },
    { key: "Editor", description: "Cuts what was said." },
  ];
  const { episodes, diagnostics } = read(JSON.stringify(roles), "roles.json");
  expect(episodes).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["reader/bad-record"]);
  const talks = [{ description: "On pipes.", speakers: ["Ann Lee"] }];
  expect(read(JSON.stringify(talks), "talks.json").episodes).toHaveLength(1);
});
