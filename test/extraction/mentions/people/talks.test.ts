// Who gives a talk: titles of schedules and videos, lines that say by whom, names that nobody knows.
import { describe, expect, it } from "vitest";
import { foundPeople as found } from "../../../support/found-people.ts";

describe("titles of talks", () => {
  it.each([
    ["Roses for All / Mary Quilt @maryquilt", ["Mary Quilt: guest"]],
    // A handle makes anybody a person.
    [
      "Roses for All / Oxun Velpa @oxve, Mary Quilt @mq",
      ["Mary Quilt: guest", "Oxun Velpa: guest"],
    ],
    ["Roses and Ponds - Mary Quilt [EN]", ["Mary Quilt: guest"]],
    ["“Roses and Ponds”, Mary Quilt", ["Mary Quilt: guest"]],
    ["GardenConf EU 2013: Mary Quilt - Roses and Ponds", ["Mary Quilt: guest"]],
    ["GardenDay 2016 - Mary Quilt - Roses and Ponds", ["Mary Quilt: guest"]],
    ["Roses for the Dry Garden By Mary Quilt", ["Mary Quilt: guest"]],
  ])("%s", (title, expected) => {
    expect(found("On soil and light.", { title }).toSorted()).toEqual(expected);
  });

  it.each(["Roses / Ponds and Lawns", "The Junior Jump: From Seed to Rose", "Velpa Oxun / Roses"])(
    "%s names nobody",
    (title) => {
      expect(found("On soil and light.", { title })).toEqual([]);
    },
  );
});

describe("given names that nobody knows", () => {
  it.each([
    ["Quavdi Grimm - Pruning is Caring", ["Quavdi Grimm: guest"]],
    ["How to Prune – Quavdi Tarkhanov", ["Quavdi Tarkhanov: guest"]],
  ])("%s: the family name is known, or its ending", (title, expected) => {
    expect(found("On soil and light.", { title })).toEqual(expected);
  });

  it.each(["Quavdi Prune - Pruning is Caring", "Quavdi Dev: Pruning is Caring"])(
    "%s has no family name",
    (title) => {
      expect(found("On soil and light.", { title })).toEqual([]);
    },
  );
});

describe("of whom a text tells by the given name", () => {
  it.each([
    ["Oxun explains how roses grow.", ["Oxun Velpa: guest"]],
    ["For years, Oxun has been growing roses.", ["Oxun Velpa: guest"]],
    ["Oxun is a gardener at Kew.", ["Oxun Velpa: guest"]],
    // Things are written in something, and do a lot.
    ["Oxun is written in Lua.", []],
    ["Oxun works on roses.", []],
  ])("%s", (text, expected) => {
    expect(found(text, { title: "Oxun Velpa: Roses for All" })).toEqual(expected);
  });
});

describe("small words", () => {
  it.each([
    ["Mary Quilt On White Roses", ["Mary Quilt: guest"]],
    ["Roses with Mary al-Khatib", ["Mary al-Khatib: guest"]],
    // Where the first comes from.
    ["Mary Quilt, La Rosa Ponds - Show 241", ["Mary Quilt: guest"]],
  ])("%s", (title, expected) => {
    expect(found("On soil.", { title })).toEqual(expected);
  });
});

describe("lines that say by whom", () => {
  it.each([
    ["By Mary Quilt\n\nRoses are fun.", ["Mary Quilt: guest"]],
    ["Presented by Mary Quilt (Acme Roses)\n\nRoses are fun.", ["Mary Quilt: guest"]],
    [
      "By, Mary Quilt & Peter Tarrow\n\nRoses are fun.",
      ["Mary Quilt: guest", "Peter Tarrow: guest"],
    ],
    ["Lightning talk given in the rose garden by Mary Quilt.", ["Mary Quilt: guest"]],
    ["Presenter(s): Mary Quilt, Oxun Velpa", ["Mary Quilt: guest", "Oxun Velpa: guest"]],
    ["Speaker:: Dr. Mary Quilt\n\nTrack: Roses", ["Mary Quilt: guest"]],
    ["With: Mary Quilt", ["Mary Quilt: guest"]],
    ["In this talk, Mary Quilt will be giving an overview of roses.", ["Mary Quilt: guest"]],
    ["Oxun Velpa will share what she knows of roses.", ["Oxun Velpa: guest"]],
    ["Mary Quilt visits the garden and talks about roses.", ["Mary Quilt: guest"]],
  ])("%s", (text, expected) => {
    expect(found(text).toSorted()).toEqual(expected);
  });

  it.each([
    ["We read a book by Mary Quilt.", ["Mary Quilt: mentioned"]],
    ["The garden was designed by Mary Quilt in spring.", ["Mary Quilt: mentioned"]],
  ])("%s gives no talk", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("lives below an abstract", () => {
  const abstract = "Roses need light. ".repeat(40);

  it("make a guest of whom they are about, where nobody else is one", () => {
    const life = "Oxun Velpa is a freelance gardener who has grown roses for over a decade.";
    expect(found(`${abstract}\n${life}`)).toEqual(["Oxun Velpa: guest"]);
    expect(found(`Mary Quilt joins us. ${abstract}\n${life}`)).toContain("Oxun Velpa: mentioned");
    expect(found(`${abstract} ${life}`)).toEqual(["Oxun Velpa: mentioned"]);
  });

  it("tell of trades that nobody listed", () => {
    const life = "Mary Quilt is a night owl, turned grower of roses. She has two ponds and a shed.";
    expect(found(`${abstract}\n${life}`)).toEqual(["Mary Quilt: guest"]);
    expect(found(`${abstract}\n${life.replace("She has", "There are")}`)).toEqual([
      "Mary Quilt: mentioned",
    ]);
  });

  it("may stand below a line with the name and the trade", () => {
    const card = "Mary Quilt, Director and Founder\nMary has spent years in the garden.";
    expect(found(`${abstract}\n${card}`)).toEqual(["Mary Quilt: guest"]);
    expect(found(`${abstract}\nMary Quilt, Director and Founder`)).toEqual([
      "Mary Quilt: mentioned",
    ]);
  });

  it("say who moderates", () => {
    expect(found("Mary Quilt will moderate a panel on roses.")).toEqual(["Mary Quilt: host"]);
  });
});

it("reads family names in capitals", () => {
  expect(found("On soil.", { title: "Roses / Hiroshi TANAKA" })).toEqual(["Hiroshi TANAKA: guest"]);
  expect(found("On soil.", { title: "Roses / Hiroshi HTTP" })).toEqual([]);
});

describe("titles that are hardly more than a name", () => {
  it.each([
    ["#49 Mary Quilt", ["Mary Quilt: guest"]],
    ["Episode 8: Mary Quilt", ["Mary Quilt: guest"]],
    ["Mary Quilt, “Roses: A History”", ["Mary Quilt: guest"]],
    ["12: Mary Quilt, Hello Roses", ["Mary Quilt: guest"]],
  ])("%s", (title, expected) => {
    expect(found("On soil.", { title })).toEqual(expected);
  });

  it("does not take the subject of a longer title for one", () => {
    expect(found("On soil.", { title: "Mary Quilt, roses and spring" })).toEqual([
      "Mary Quilt: mentioned",
    ]);
  });
});

describe("what stands around a name", () => {
  it.each([
    ["Commentator Mary Quilt explains roses.", ["Mary Quilt: guest"]],
    ["Pastor Mary Quilt explains roses.", ["Mary Quilt: guest"]],
    // Whom somebody quarrels with is no guest.
    [
      "We look at Peter Tarrow’s spat with Mary Quilt.",
      ["Peter Tarrow: mentioned", "Mary Quilt: mentioned"],
    ],
    ["Oxun Velpa had been growing roses for 19 years.", []],
    ["Mary Velpa had been growing roses for 19 years.", ["Mary Velpa: guest"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "He won the Ryder Cup.",
    "She lives in Carroll County.",
    "Against Christian Extremism.",
  ])("%s names nobody", (text) => {
    expect(found(text)).toEqual([]);
  });
});

it("welcomes people, and people to things", () => {
  expect(found("Please welcome to the show Mary Quilt.")).toEqual(["Mary Quilt: guest"]);
  expect(found("Welcome everyone to Velpa Quilt Newsletter. It rains.")).toEqual([]);
});

it("has one name for somebody whom labels of speech name without the nickname", () => {
  const talk = [
    "Mary “Rosebud” Quilt talks with Peter Tarrow.",
    "Mary Quilt: Welcome to the rose hour.",
    "Peter Tarrow: Hi.",
    "Mary Quilt: So.",
    "Peter Tarrow: Yes.",
  ].join("\n");
  expect(found(talk)).toEqual(["Mary Quilt: host", "Peter Tarrow: guest"]);
});

describe("the programme of a meeting", () => {
  const text = `Come and see.

Roses for All

Mary Quilt

${"Roses grow slowly, and who wants them to bloom has to wait, water, and wait again. ".repeat(2)}`;

  it("names who speaks between the title of a talk and what it is about", () => {
    expect(found(text, { show: "Rose User Group" })).toEqual(["Mary Quilt: guest"]);
  });

  it("is one of a meeting only", () => {
    expect(found(text)).toEqual(["Mary Quilt: mentioned"]);
  });
});

describe("lines below a label", () => {
  it.each([
    [
      "byline| Speakers:\nbyline| * Krosi Velpa\nbyline| * Mary Quilt",
      ["Krosi Velpa: guest", "Mary Quilt: guest"],
    ],
    ["byline| Guest: Or Velpa, Founder at Kew", ["Or Velpa: guest"]],
    ["byline| Guest: To Come", []],
    ["byline| Jason", ["Jason: guest"]],
    ["byline| Soil", []],
    [
      "byline| Sponsored by Kew\nbyline| Panelists\nbyline| Mary Quilt | Tzury Bar Velpa\nbyline| Guest\nbyline| Peter Tarrow",
      ["Mary Quilt: host", "Tzury Bar Velpa: host", "Peter Tarrow: guest"],
    ],
  ])("%s", (lines, expected) => {
    expect(found(`${lines}\nOn soil and light.`)).toEqual(expected);
  });
});
