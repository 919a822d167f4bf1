// Who takes turns in a conversation that an episode writes down, whichever way its labels are written.
import { describe, expect, it } from "vitest";
import { foundPeople as found } from "../../../../support/found-people.ts";

const lines = (...all: string[]) => all.join("\n");

describe("labels of turns", () => {
  const opening = "Hello, and welcome to the rose hour, where we talk of roses once a week.";
  const answer = "It’s lovely to be here, Mary, thank you for having me on a Sunday.";
  it.each([
    [
      "with a time behind the name, the words below",
      lines("Mary Quilt  0:03", opening, "", "Abhira Gangolli  1:28", answer),
    ],
    [
      "with a time in brackets before the colon",
      lines(`Mary Quilt (00:03): ${opening}`, `Abhira Gangolli (01:28): ${answer}`),
    ],
    [
      "with a time before the name",
      lines(`[00:03] Mary Quilt: ${opening}`, `[01:28] Abhira Gangolli: ${answer}`),
    ],
    [
      "as lines of their own that come back",
      lines(
        `Mary Quilt\n\n${opening}\n\nPeter Tarrow\n\n${answer}\n`,
        "Mary Quilt\n\nAnd what grows in the garden these days?\n",
        "Peter Tarrow\n\nRoses, Mary, nothing but roses this year.",
      ),
    ],
  ])("%s", (_, text) => {
    const guest = text.includes("Peter") ? "Peter Tarrow: guest" : "Abhira Gangolli: guest";
    expect(found(text)).toContain("Mary Quilt: host");
    expect(found(text)).toContain(guest);
  });

  it("are read where the same line stands again and again", () => {
    const turns = Array.from({ length: 6 }, (_, i) => [
      `Mary Quilt  ${i}:10`,
      i === 0 ? opening : "And what grows in the garden?",
      `Abhira Gangolli  ${i}:40`,
      i === 0 ? answer : "Roses, nothing but roses this year.",
    ]);
    expect(found(turns.flat().join("\n\n"))).toEqual([
      "Mary Quilt: host",
      "Abhira Gangolli: guest",
    ]);
  });

  it("are no names one below the other, and no chapters", () => {
    const names = ["Wooden Spoon", "Copper Kettle", "Wooden Spoon", "Copper Kettle"];
    expect(found(names.join("\n"))).toEqual([]);
    expect(found(lines("0:00 Wooden Spoon", "3:10 Copper Kettle", "9:20 Wooden Spoon"))).toEqual(
      [],
    );
  });

  it("may be a name that nobody knows, of one who opens the show", () => {
    const turns = lines(`Zorvique: ${opening}`, "Zorvique: What grows?", "Oxunique: Roses.");
    expect(found(turns)).toEqual(["Zorvique: host"]);
    expect(found(turns.replaceAll("Zorvique", "ZQ"))).toEqual([]);
  });

  it("are read where no more than the first words are written down", () => {
    const said = "Peter Tarrow, how are the roses?";
    expect(found(lines(`Mary Quilt (00:03): ${opening}`, `Mary Quilt (00:55): ${said}`))).toContain(
      "Mary Quilt: host",
    );
  });
});
