import { describe, expect, it } from "vitest";
import { read, zones } from "./episode-checks.ts";

describe("HTML notes", () => {
  it("takes title, day, show and people from the head, the text from the article", () => {
    const { episodes } = read(`<!doctype html><html><head><title>Fast Pipes | Pipe Talk</title>
<meta property="og:site_name" content="Pipe Talk"><meta property="og:title" content="Fast Pipes">
<script type="application/ld+json">{"@type": "PodcastEpisode", "datePublished": "2018-06-19", "duration": "PT47M",
"url": "https://pipes.example/12", "actor": [{"@type": "Person", "name": "Bo Ek"}]}</script></head>
<body><nav>Home</nav><article><p>Pipes &amp; taps, see <a href="/book">the book</a>.</p><h2>Links</h2><ul><li><a href="https://a.example">A</a></li></ul></article>
<footer>Bye</footer></body></html>`);
    expect(episodes).toHaveLength(1);
    expect(episodes[0]).toMatchObject({
      show: "Pipe Talk",
      title: "Fast Pipes",
      published: "2018-06-19",
      durationSeconds: 2820,
      url: "https://pipes.example/12",
    });
    expect(zones(episodes[0]!)).toEqual([
      "title: Fast Pipes",
      "byline: Guest: Bo Ek",
      "body: Pipes & taps, see the book.",
      "metadata: Links",
      "links: A",
    ]);
    expect(episodes[0]!.links!.map(({ url }) => url)).toEqual([
      "https://pipes.example/book",
      "https://a.example",
    ]);
  });

  it("reads every article of a blog", () => {
    const article = (n: number) =>
      `<article><h2>Pipes ${n}</h2><time datetime="2018-06-0${n}">June ${n}, 2018</time><p>Words ${n}.</p></article>`;
    const { episodes } = read(
      `<html><meta property="og:site_name" content="Pipe Talk">${article(1)}${article(2)}</html>`,
    );
    expect(episodes.map(({ show, title, published }) => [show, title, published])).toEqual([
      ["Pipe Talk", "Pipes 1", "2018-06-01"],
      ["Pipe Talk", "Pipes 2", "2018-06-02"],
    ]);
    expect(zones(episodes[1]!)).toEqual([
      "title: Pipes 2",
      "metadata: June 2, 2018",
      "body: Words 2.",
    ]);
  });

  it("reads a saved listing as if it had been pasted", () => {
    const entry = (n: number) =>
      `<div><div>Jun ${n}, 2018 • 4${n}min</div><h3>Pipes ${n}</h3><p>Words about pipe ${n}.</p></div>`;
    const { episodes } = read(`<html><body><h1>Pipe Talk</h1>${entry(1)}${entry(2)}</body></html>`);
    expect(
      episodes.map(({ show, title, durationSeconds }) => [show, title, durationSeconds]),
    ).toEqual([
      ["Pipe Talk", "Pipes 1", 2460],
      ["Pipe Talk", "Pipes 2", 2520],
    ]);
  });
});
