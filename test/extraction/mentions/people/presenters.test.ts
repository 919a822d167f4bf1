import { describe, expect, it } from "vitest";
import { foundPeople as found } from "../../../support/found-people.ts";

describe("whom the name of the show goes on with", () => {
  const show = "Small Boats";

  it("hosts it, where somebody else is the guest", () => {
    const text =
      "In Episode 7 of Small Boats with Ann Ekdahl, Peter Tarrow tells us how he learned to sail.";
    expect(found(text, { show })).toEqual(["Ann Ekdahl: host", "Peter Tarrow: guest"]);
    const below = "Peter Tarrow joins us.\nThe Small Boats podcast with Ann Ekdahl is about sails.";
    expect(found(below, { show })).toEqual(["Peter Tarrow: guest", "Ann Ekdahl: host"]);
  });

  it("is the guest where nobody else is, and with another show", () => {
    const text = "In this episode of Small Boats with Ann Ekdahl we talk about sails.";
    expect(found(text, { show })).toEqual(["Ann Ekdahl: guest"]);
    const other =
      "In an episode of Large Boats with Ann Ekdahl, Peter Tarrow tells us about sails.";
    expect(found(other, { show })).toContain("Ann Ekdahl: guest");
  });
});

it("is the guest, who mostly hosts, where the headline says so and others ask", () => {
  const hosts = ["Ann Ekdahl"];
  const text = "Peter Tarrow and Mary Quilt speak with Ann Ekdahl about sails.";
  const title = "Sails with Ann Ekdahl";
  expect(found(text, { title, hosts }).toSorted()).toEqual([
    "Ann Ekdahl: guest",
    "Mary Quilt: host",
    "Peter Tarrow: host",
  ]);
});

describe("the only name above a text", () => {
  it("hosts where the text says that somebody else is the guest", () => {
    const text = "byline| May 4, 2024 · Ann Ekdahl\nA conversation with Peter Tarrow about sails.";
    expect(found(text)).toEqual(["Ann Ekdahl: host", "Peter Tarrow: guest"]);
    expect(found("byline| Ann Ekdahl\nSails.", { title: "Sails with Peter Tarrow" })).toEqual([
      "Peter Tarrow: guest",
      "Ann Ekdahl: host",
    ]);
  });

  it("hosts whom a line says it is by", () => {
    const title = "#7 - Sails for All - Peter Tarrow";
    expect(found("byline| By Ann Ekdahl\nPeter Tarrow explains sails.", { title })).toEqual([
      "Peter Tarrow: guest",
      "Ann Ekdahl: host",
    ]);
    expect(found("byline| By Ann Ekdahl\nAbout sails.")).toEqual(["Ann Ekdahl: guest"]);
  });

  it("hosts where the headline does not name it, nor the text says anything else", () => {
    expect(found("byline| Ann Ekdahl\nPeter Tarrow is only mentioned.")).toContain(
      "Ann Ekdahl: host",
    );
    expect(found("byline| Ann Ekdahl and Peter Tarrow\nSails.")).toEqual([
      "Ann Ekdahl: host",
      "Peter Tarrow: host",
    ]);
    expect(found("byline| Ann Ekdahl\nSails.", { title: "Ann Ekdahl on Sails" })).toEqual([
      "Ann Ekdahl: guest",
    ]);
    expect(found("byline| Ann Ekdahl\nJoin us as Ann Ekdahl shows us how sails are made.")).toEqual(
      ["Ann Ekdahl: guest"],
    );
    expect(found("byline| Ann Ekdahl, Sailmaker\nSails.")).toEqual(["Ann Ekdahl: guest"]);
    expect(found("byline| Ann Ekdahl\nSails.", { hasChangingBylines: true })).toEqual([
      "Ann Ekdahl: guest",
    ]);
    expect(found("byline| Ann Ekdahl\nSails.", { show: "Sail Maker Talks" })).toEqual([
      "Ann Ekdahl: guest",
    ]);
  });

  it("hosts with others of its line where somebody else is the guest", () => {
    const above = "byline| Ann Ekdahl, Mary Quilt & Nik Sand";
    expect(found(`${above}\nThis week we talk with Peter Tarrow about sails.`)).toEqual([
      "Ann Ekdahl: host",
      "Mary Quilt: host",
      "Nik Sand: host",
      "Peter Tarrow: guest",
    ]);
  });

  it("hosts where its line says who joins", () => {
    const line = "byline| Ann Ekdahl, Mary Quilt, and Nik Sand are joined by Peter Tarrow.";
    expect(found(`${line}\nSails.`)).toEqual([
      "Ann Ekdahl: host",
      "Mary Quilt: host",
      "Nik Sand: host",
      "Peter Tarrow: guest",
    ]);
  });

  it("has the part that a line above it announces", () => {
    const lines = ["Hosts:", "Ann Ekdahl: @ann - Sailmaker", "Guests:", "Nik Sand: @nik", "Zorva"];
    const text = lines.map((line) => `byline| ${line}`).join("\n");
    expect(found(`${text}\nSails.`)).toEqual(["Ann Ekdahl: host", "Nik Sand: guest"]);
    const below = ["Ann Ekdahl", "Hosts", "Nik Sand", "Guest"].map((line) => `byline| ${line}`);
    expect(found(`${below.join("\n")}\nSails.`)).toContain("Nik Sand: guest");
  });

  it("is the guest where a post stands below it", () => {
    expect(found("byline| Ann Ekdahl\nbyline| Sailmaker at Kew\nSails.")).toEqual([
      "Ann Ekdahl: guest",
    ]);
  });

  it("is the guest where the text says so, and of a talk", () => {
    const both = "byline| Ann Ekdahl\nAnn Ekdahl and Peter Tarrow join us.";
    expect(found(both)).toEqual(["Ann Ekdahl: guest", "Peter Tarrow: guest"]);
    const talk = "byline| Ann Ekdahl\nIn this talk, Peter Tarrow explains sails.";
    expect(found(talk)).toEqual(["Ann Ekdahl: guest", "Peter Tarrow: guest"]);
  });

  it("is the host where it is called the author, of no talk", () => {
    expect(found("byline| Author: Ann Ekdahl\nWe mend sails.")).toEqual(["Ann Ekdahl: host"]);
    expect(found("byline| Author: Ann Ekdahl\nIn this talk I mend sails.")).toEqual([
      "Ann Ekdahl: guest",
    ]);
  });
});

it("takes the guest host of a headline for the host", () => {
  const title = "Guest Host: Ann Ekdahl - Sails for All";
  expect(found("Peter Tarrow joins us.", { title })).toEqual([
    "Ann Ekdahl: host",
    "Peter Tarrow: guest",
  ]);
});

it("takes whom an episode is with, and after whom a guest is named, for the host", () => {
  const text =
    "All this is in episode 7 of the “Boats” podcast with veteran sailor Ann Ekdahl, and special guest Peter Tarrow.";
  expect(found(text)).toEqual(["Ann Ekdahl: host", "Peter Tarrow: guest"]);
});

describe("what is known of a show", () => {
  it("makes hosts of those who keep coming up, unless their visit is announced", () => {
    const text = "Ann Ekdahl joins us again.";
    expect(found(text)).toEqual(["Ann Ekdahl: guest"]);
    expect(found(text, { regulars: ["Ann Ekdahl"] })).toEqual(["Ann Ekdahl: host"]);
    const title = "Sails with Ann Ekdahl";
    expect(found(text, { title, regulars: ["Ann Ekdahl"] })).toEqual(["Ann Ekdahl: guest"]);
    expect(found(`In this talk, ${text}`, { regulars: ["Ann Ekdahl"] })).toEqual([
      "Ann Ekdahl: guest",
    ]);
  });

  it("makes a host of who bears the first name of one, where nothing is said of the full name", () => {
    const hosts = ["Ann", "Bo"];
    const text = "Ann shares a story and tells us about sails.\nThe sails of Ann Ekdahl are white.";
    expect(found(text)).toContain("Ann Ekdahl: guest");
    expect(found(text, { hosts })).toContain("Ann Ekdahl: host");
    expect(found("Ann Ekdahl joins us.", { hosts })).toEqual(["Ann Ekdahl: guest"]);
  });

  it("lets the host be asked whom a headline announces, where the text calls another the host", () => {
    const options = { hosts: ["Jeff Quilt"], title: "A Life at Sea with Jeff Quilt" };
    expect(found("Host Ann Ekdahl sits down with Jeff Quilt.", options)).toEqual([
      "Jeff Quilt: guest",
      "Ann Ekdahl: host",
    ]);
    expect(found("Jeff Quilt talks about boats.", options)).toEqual(["Jeff Quilt: host"]);
  });

  it("takes the panel above a text for hosts where a guest is named there, too", () => {
    const guest = "byline| Guest: Ann Ekdahl\n";
    const panel = "byline| Panelists: Peter Tarrow | Mary Quilt\nAbout sails.";
    expect(found(guest + panel)).toEqual([
      "Ann Ekdahl: guest",
      "Peter Tarrow: host",
      "Mary Quilt: host",
    ]);
    expect(found(panel)).toEqual(["Peter Tarrow: guest", "Mary Quilt: guest"]);
  });

  it("believes a headline about a first name, but of the show's own", () => {
    const text = "Ann explains sails and reviews the boats.";
    const title = "Sails with Ann";
    expect(found(text, { title })).toEqual(["Ann: guest"]);
    expect(found(text, { title, show: "Brunch with Ann" })).toEqual(["Ann: host"]);
    expect(found(text, { title, hosts: ["Ann Quilt"] })).toEqual(["Ann Quilt: host"]);
  });

  it("takes whom the show calls its own for the host", () => {
    expect(found("A panel of sailors, including our own Peter Tarrow, and Ann Ekdahl.")).toContain(
      "Peter Tarrow: host",
    );
    const text = "In this episode, Ann Ekdahl talks to our own Peter Tarrow about sails.";
    expect(found(text)).toEqual(["Ann Ekdahl: guest", "Peter Tarrow: host"]);
  });

  it("makes guests of those who speak with its hosts", () => {
    const text = "Ann Ekdahl and Peter Tarrow spoke with Jeff at the harbour.";
    expect(found(text, { hosts: ["Jeff Quilt"] })).toEqual([
      "Ann Ekdahl: guest",
      "Peter Tarrow: guest",
      "Jeff Quilt: host",
    ]);
  });
});

describe("who talks with the one guest of a headline", () => {
  const title = "Mary Quilt on Roses";

  it.each([
    ["Mary Quilt and Peter Tarrow talk about roses.", "Mary Quilt: guest", "Peter Tarrow: host"],
    [
      "Mary Quilt (Kew) and Peter Tarrow dig into roses.",
      "Mary Quilt: guest",
      "Peter Tarrow: host",
    ],
    ["Peter Tarrow and Mary Quilt discuss roses.", "Mary Quilt: guest", "Peter Tarrow: host"],
    [
      "Mary grows roses. Peter Tarrow sits down with Mary.",
      "Mary Quilt: guest",
      "Peter Tarrow: host",
    ],
  ])("hosts: %s", (text, ...expected) => {
    expect(found(text, { title })).toEqual(expected);
  });

  it("visits too where the headline names both, and at a conference", () => {
    const text = "Mary Quilt and Peter Tarrow talk about roses.";
    const both = ["Mary Quilt: guest", "Peter Tarrow: guest"];
    expect(found(text, { title: "Mary Quilt and Peter Tarrow on Roses" })).toEqual(both);
    expect(found(text, { title, show: "RoseConf" })).toEqual(both);
  });
});

describe("who is called the host of a show", () => {
  const show = "Small Boats";

  it("hosts where it is this one", () => {
    const text = "Mary Quilt spoke with Peter Tarrow (@ptarrow), host of Small Boats.";
    expect(found(text, { show })).toEqual(["Mary Quilt: guest", "Peter Tarrow: host"]);
    expect(found("We talk to Peter Tarrow, host of Large Boats.", { show })).toEqual([
      "Peter Tarrow: guest",
    ]);
    expect(found("We met the hosts of Large Boats and Mary Quilt.", { show })).toEqual([
      "Mary Quilt: mentioned",
    ]);
  });
});

describe("two names above a text", () => {
  const above = "byline| Mary Quilt\nbyline| Peter Tarrow, Ann Ekdahl\n";

  it("host where the text calls them by first name as it calls hosts", () => {
    expect(found("byline| By Mary Quilt, Susan Tarrow\nMary and Susan dive into roses.")).toEqual([
      "Mary Quilt: host",
      "Susan Tarrow: host",
    ]);
  });

  it("visit beside a host", () => {
    expect(found(`${above}Peter and Ann dive into roses.`, { hosts: ["Mary Quilt"] })).toEqual([
      "Mary Quilt: host",
      "Peter Tarrow: guest",
      "Ann Ekdahl: guest",
    ]);
  });
});

describe("whom a text calls the host of this show", () => {
  it("hosts it, with and without the article of its name", () => {
    const text = "Our guest is Ann Ekdahl, host of The Sails Weekly podcast. We mend them.";
    for (const show of ["The Sails Weekly", "Sails Weekly"])
      expect(found(text, { show })).toEqual(["Ann Ekdahl: host"]);
    for (const show of ["Sails Week", "Sails", "The Sails Weekly News"])
      expect(found(text, { show })).toEqual(["Ann Ekdahl: guest"]);
  });
});

describe("guests on the list of hosts", () => {
  const list = "byline| Hosts: Mary Quilt, Peter Tarrow";
  it("visit where the text says that somebody sits down with them", () => {
    expect(found(`${list}\nMary sits down with Peter Tarrow, head of roses.`)).toEqual([
      "Mary Quilt: host",
      "Peter Tarrow: guest",
    ]);
  });

  it("host where they are known to, or ask as well", () => {
    const text = `${list}\nMary sits down with Peter Tarrow.`;
    expect(found(text, { hosts: ["Peter Tarrow"] })).toContain("Peter Tarrow: host");
    expect(found(`${text} Peter Tarrow asks Ann Ekdahl about roses.`)).toContain(
      "Peter Tarrow: host",
    );
  });
});
