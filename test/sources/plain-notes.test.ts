import { describe, expect, it } from "vitest";
import { read, zones } from "./episode-checks.ts";

const sentence = "Ann Lee of Acme tells how pipes are laid, and why they leak.";

describe("plain notes", () => {
  it("are one episode: the headline, and the text with its zones", () => {
    const { episodes, diagnostics } = read(
      `Fast Pipes with Ann Lee\n\n${sentence}\n\nLinks:\n- Pipe handbook\n`,
      "pipe-talk/2024-03-03-fast-pipes.txt",
    );
    expect(episodes).toHaveLength(1);
    expect(episodes[0]).toMatchObject({
      show: "Pipe Talk",
      title: "Fast Pipes with Ann Lee",
      published: "2024-03-03",
    });
    expect(zones(episodes[0]!)).toEqual([
      "title: Fast Pipes with Ann Lee",
      `body: ${sentence}`,
      "metadata: Links:",
      "links: Pipe handbook",
    ]);
    expect(diagnostics.map(({ severity, code }) => [severity, code])).toEqual([
      ["info", "reader/guessed-layout"],
    ]);
  });

  it.each([
    ["a sentence", sentence],
    ["a list", "Things to buy today\n- Pipes\n- Taps\n"],
    ["a word above a sentence", `Pipes\n${sentence}\n`],
    ["sentences alone", `${sentence}\n${sentence}\n`],
  ])("are not %s", (_, text) => {
    expect(read(text).diagnostics.map(({ code }) => code)).toEqual(["reader/unknown-format"]);
  });
});
