import { describe, expect, it } from "vitest";
import { read, zones } from "./episode-checks.ts";

const long =
  "Words about pipes that go on until the line is full of them, and then go on a little more.";

describe("plain listing", () => {
  it.each([
    ["#12: ", "#11: ", "#10: "],
    ["Episode 3 – ", "Episode 4 – ", "Episode 5 – "],
    ["12", "11", "10"],
    ["Ep. 7: ", "Ep. 8: ", "Ep. 9: "],
  ])("follows numbers: %s %s %s", (...numbers) => {
    const text = ["Fast Pipes", "Slow Pipes", "No Pipes"].map(
      (title, i) => `${numbers[i]}${title}\n${["Rivers", "Taps", "Wells"][i]}: ${long}`,
    );
    const { episodes } = read(`Pipe Talk\n${text.join("\n")}\n`);
    expect(episodes.map(({ show, title }) => [show, title])).toEqual([
      ["Pipe Talk", "Fast Pipes"],
      ["Pipe Talk", "Slow Pipes"],
      ["Pipe Talk", "No Pipes"],
    ]);
    expect(zones(episodes[1]!)).toEqual(["title: Slow Pipes", `body: Taps: ${long}`]);
  });

  it("takes short lines that open blocks for titles, and says so", () => {
    const { episodes, diagnostics } = read(
      [
        "Pipe Talk",
        ...["Fast", "Slow", "No"].map((kind) => `${kind} Pipes\n${long}\nLinks\nHandbook`),
      ].join("\n\n"),
    );
    expect(episodes.map(({ title }) => title)).toEqual(["Fast Pipes", "Slow Pipes", "No Pipes"]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["reader/guessed-layout"]);
  });

  it("leaves lists and running text alone", () => {
    for (const text of [
      "Shopping\n1. Pipes\n2. Taps\n3. Valves\n4. Water\n",
      `${long} End.\n\n${long} End.\n\n${long} End.\n\n${long} End.\n`,
      "In 2018\n2017 was good.\n2016 was better.\n",
    ]) {
      expect(read(text).diagnostics.map(({ code }) => code)).toEqual(["reader/unknown-format"]);
    }
  });

  it("follows two numbers where both open a block, and pages of nothing but numbered lines", () => {
    const titles = (text: string) => read(text).episodes.map(({ show, title }) => [show, title]);
    expect(titles(`Pipe Talk\n\n12. Fast Pipes\n${long}\n\n11. Slow Pipes\n${long}\n`)).toEqual([
      ["Pipe Talk", "Fast Pipes"],
      ["Pipe Talk", "Slow Pipes"],
    ]);
    expect(titles("Pipe Talk\n#3 Fast Pipes\n#2 Slow Pipes\n#1 No Pipes\n")).toEqual([
      ["Pipe Talk", "Fast Pipes"],
      ["Pipe Talk", "Slow Pipes"],
      ["Pipe Talk", "No Pipes"],
    ]);
  });

  it("takes short lines above sentences for titles where every line stands apart", () => {
    const page = ["Fast Pipes", long, "Slow Pipes", "Bo Ek lays them slowly.", "No Pipes", long];
    expect(read(page.join("\n\n")).episodes.map(({ title }) => title)).toEqual([
      "Fast Pipes",
      "Slow Pipes",
      "No Pipes",
    ]);
  });
});
