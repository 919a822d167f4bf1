import { describe, expect, it } from "vitest";
import { read, zones } from "./episode-checks.ts";

const note = `---
title: Fast Pipes
number: 12
date: 1529366400000
url: https://pipes.example/12
duration: 47:00
hosts: [Ann Lee]
guest:
  name: Bo Ek
  of: Acme
  url: https://bo.example
technologies:
  - pipe-wrench
  - Rust
tags: water, pipes
sponsors:
  - name: Taps Inc
chapters:
  - title: Welcome
---

Ann talks with **Bo** about [pipes](https://wiki.example/pipes).

## Show Notes

* **[00:11](#t=00:11)** Welcome
* [Pipe handbook](https://book.example) by Cy Fox
* It is long.

## Tools we like

Some words.
`;

describe("Markdown notes", () => {
  it("takes no word for nobody as a name", () => {
    const { episodes } = read(
      "---\ntitle: Pipes\nguests: [Bo Ek, TBA]\nsponsor: None\nhost: n/a\n---\nWords.\n",
      "pipe-talk/shows/13 - none.md",
    );
    expect(episodes[0]!.stated?.map(({ name }) => name)).toEqual(["Bo Ek"]);
  });

  it("leaves the tags of site generators out", () => {
    const tags =
      'First. {{< soundcloud id="1" >}} {% include player.html %} Second. {{ page.summary }}\n\n{{% note %}}Third, of {{ count }}.{{% /note %}}';
    const { episodes } = read(note.replace("It is long.", tags), "pipe-talk/shows/12 - fast.md");
    const words = episodes[0]!.text.replace(/\s+/g, " ");
    expect(words).toContain("First. Second.");
    expect(words).toContain("Third, of {{ count }}.");
    expect(words).not.toMatch(/soundcloud|player|summary/);
  });

  it("reads front matter: title, day, people, technologies, tags, sponsors", () => {
    const { episodes, diagnostics } = read(note, "pipe-talk/shows/12 - fast.md");
    expect(diagnostics).toEqual([]);
    expect(episodes).toHaveLength(1);
    expect(episodes[0]).toMatchObject({
      id: "episode:pipe-talk:2018-06-19-fast-pipes",
      show: "Pipe Talk",
      title: "Fast Pipes",
      published: "2018-06-19",
      durationSeconds: 2820,
      url: "https://pipes.example/12",
    });
    expect(
      episodes[0]!.stated!.map(({ entityType, role, name, url }) => [entityType, role, name, url]),
    ).toEqual([
      ["person", "host", "Ann Lee", undefined],
      ["person", "guest", "Bo Ek", "https://bo.example"],
      ["technology", undefined, "Pipe Wrench", undefined],
      ["technology", undefined, "Rust", undefined],
      ["topic", undefined, "water", undefined],
      ["topic", undefined, "pipes", undefined],
      ["organisation", undefined, "Taps Inc", undefined],
    ]);
  });

  it("removes the signs of Markdown, keeps links, cuts zones at headings", () => {
    const [episode] = read(note, "pipe-talk/shows/12 - fast.md").episodes;
    expect(zones(episode!).slice(-9)).toEqual([
      "body: Ann talks with Bo about pipes.",
      "metadata: Show Notes",
      "bullets: Welcome",
      "links: Pipe handbook by Cy Fox",
      "bullets: It is long.",
      "body: Tools we like",
      "body: Some words.",
      "metadata: Chapters",
      "links: Welcome",
    ]);
    expect(
      episode!.links!.map(({ span, url }) => [episode!.text.slice(span.start, span.end), url]),
    ).toContainEqual(["Pipe handbook", "https://book.example"]);
  });

  it.each([
    [
      "TOML",
      '+++\ntitle = "Fast Pipes"\ndate = 2018-06-19T10:00:00Z\nguests = ["Bo Ek"]\n+++\nText.',
    ],
    [
      "JSON",
      ';;;\n{"title": "Fast Pipes", "date": "June 19, 2018", "guests": ["Bo Ek"]}\n;;;\nText.',
    ],
    ["YAML", "---\ntitle: Fast Pipes\npublishedAt: 2018-06-19\nguests: Bo Ek\n---\nText."],
    [
      "broken YAML",
      "---\ntitle: Fast Pipes\ndate: 2018-06-19\nguests:\n- Bo Ek\nodd: [\n---\nText.",
    ],
  ])("reads front matter in %s", (_, text) => {
    const { title, published, stated } = read(text, "a.md").episodes[0]!;
    expect([title, published, stated?.map(({ name }) => name)]).toEqual([
      "Fast Pipes",
      "2018-06-19",
      ["Bo Ek"],
    ]);
  });

  it("reports front matter that cannot be read and dates that are none", () => {
    const codes = (text: string) => read(text, "a.md").diagnostics.map(({ code }) => code);
    expect(codes("---\ntitle: [\n---\nText.")).toEqual(["reader/bad-front-matter"]);
    const [broken] = read("---\ntitle: A\ntags: [a\n---\nText.", "a.md").diagnostics;
    expect(broken!.span!.start).toBe("---\ntitle: A\ntags: [a\n".length);
    expect(broken!.message).not.toMatch(/at line|:\.|\.\./);
    expect(codes("---\ntitle: A\ndate: soon\n---\nText.")).toEqual(["reader/bad-date"]);
    const said = (date: string) =>
      read(`---\ntitle: A\ndate: ${date}\n---\nText.`, "a.md").diagnostics.map((d) => d.message);
    expect(said("03/04/2018")).toEqual(['The date may mean either of two days: "03/04/2018".']);
    expect(said("40/04/2018")).toEqual(['The date is none: "40/04/2018".']);
  });

  it("takes the names under a team for people, and a single word there for none", () => {
    const names = (team: string) =>
      read(`---\ntitle: A\nteam: ${team}\n---\nText.`, "a.md").episodes[0]!.stated?.map(
        ({ name, role }) => [name, role],
      );
    expect(names("Ann Lee, Bo Ek")).toEqual([
      ["Ann Lee", undefined],
      ["Bo Ek", undefined],
    ]);
    expect(names("platform")).toBeUndefined();
  });

  it("takes title, number and day from the first heading and the file's name", () => {
    const of = (uri: string, text: string) => {
      const { show, title, published } = read(text, uri).episodes[0]!;
      return [show, title, published];
    };
    expect(of("pipe-talk/12.md", "# #12: Fast Pipes\n\nText.")).toEqual([
      "Pipe Talk",
      "Fast Pipes",
      undefined,
    ]);
    expect(of("pipetalk/pipe-talk-12.md", "- [Pipes](https://a.example)")).toEqual([
      "Pipe Talk",
      "Pipe Talk 12",
      undefined,
    ]);
    expect(of("blog/pipe-talk/2018-06-19-fast-pipes.md", "Text.")).toEqual([
      "Pipe Talk",
      "Fast Pipes",
      "2018-06-19",
    ]);
    expect(of("pipe-talk/99.md", "## Links\n\nText recorded Oct 3, 2018.")).toEqual([
      "Pipe Talk",
      "Pipe Talk 99",
      "2018-10-03",
    ]);
  });

  it("treats a bold line as a heading, also right below a list", () => {
    const [episode] = read(
      "# Pipes\n\n**Connect with the hosts**\n- Ann: [@ann](https://a.example)\n**Bo #1: [Pipe](https://p.example)**\n\n- long\n",
      "a.md",
    ).episodes;
    expect(zones(episode!)).toEqual([
      "title: Pipes",
      "metadata: Connect with the hosts",
      "boilerplate: Ann: @ann",
      "links: Bo #1: Pipe",
      "bullets: long",
    ]);
  });

  it("knows sponsors by their headings and words, code and lists of networks as nothing to search", () => {
    const [episode] = read(
      `# Pipes

## Acme - Sponsor

Acme sells pipes.

## The Show Notes

- **[01:10](#t=01:10)** Pipe Talk brought to you by [Taps](https://taps.example)
- Turn it.

\`\`\`js
open(tap);
\`\`\`

## Hit us up on Socials!

Ann: [X](https://a.example) [Instagram](https://b.example) [Threads](https://c.example)
`,
      "a.md",
    ).episodes;
    expect(zones(episode!)).toEqual([
      "title: Pipes",
      "sponsors: Acme - Sponsor",
      "sponsors: Acme sells pipes.",
      "metadata: The Show Notes",
      "sponsors: Pipe Talk brought to you by Taps",
      "bullets: Turn it.",
      "metadata: open(tap);",
      "metadata: Hit us up on Socials!",
      "boilerplate: Ann: X Instagram Threads",
    ]);
  });

  it("passes over files that are about a folder", () => {
    const { episodes, diagnostics } = read("# About\n\nText.", "notes/README.md");
    expect(episodes).toEqual([]);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["reader/no-episode", "info"],
    ]);
  });
});
