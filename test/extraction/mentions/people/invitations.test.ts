// Whom hosts invite, by what they do with them.
import { describe, expect, it } from "vitest";
import { foundPeople as found } from "../../../support/found-people.ts";

describe("whom hosts invite", () => {
  it.each([
    ["We host Peter Tarrow from Kew for a chat about roses.", ["Peter Tarrow: guest"]],
    [
      "We’ll host Kew CEO Peter Tarrow and York’s Ann Ekdahl to talk about roses.",
      ["Peter Tarrow: guest", "Ann Ekdahl: guest"],
    ],
    ["We are excited to host Zorvan Tarrow on the show.", ["Zorvan Tarrow: guest"]],
    [
      "Mary Quilt hosts Peter Tarrow and Ann Ekdahl as they plant a rose.",
      ["Mary Quilt: host", "Peter Tarrow: guest", "Ann Ekdahl: guest"],
    ],
    [
      "This week your hosts Mary Quilt and Peter Tarrow talk about ponds.",
      ["Mary Quilt: host", "Peter Tarrow: host"],
    ],
    ["You will hear from Zorvan Tarrow about ponds.", ["Zorvan Tarrow: guest"]],
    ["We would love to hear from Peter Tarrow about ponds.", ["Peter Tarrow: mentioned"]],
    ["Rosa asks Zorvan Tarrow about ponds.", ["Rosa: host", "Zorvan Tarrow: guest"]],
    ["In the hot seat: Peter Tarrow.", ["Peter Tarrow: guest"]],
    ["Today with me is Zorvan Tarrow. Hi!", ["Zorvan Tarrow: guest"]],
    [
      "We rounded up Peter Tarrow and Ann Ekdahl to talk about ponds.",
      ["Peter Tarrow: guest", "Ann Ekdahl: guest"],
    ],
    ["Zorvan Tarrow and I sit down to talk about ponds.", ["Zorvan Tarrow: guest"]],
    ["Watch Peter Tarrow build a pond in an hour.", ["Peter Tarrow: guest"]],
    ["Peter Tarrow, head of roses at Kew, on how ponds are dug.", ["Peter Tarrow: guest"]],
    [
      "A talk led by Rosa, featuring Kew alumni: Zorvan Tarrow (York), Ann Ekdahl (Ghent), and Nik Sand (Kew).",
      ["Zorvan Tarrow: guest", "Ann Ekdahl: guest", "Nik Sand: guest"],
    ],
    [
      "A panel of old gardeners — Peter Tarrow, Ann Ekdahl — debate ponds.",
      ["Peter Tarrow: guest", "Ann Ekdahl: guest"],
    ],
    [
      "Join us for a meetup with Ann Ekdahl and Zorvan Tarrow from Kew!",
      ["Ann Ekdahl: guest", "Zorvan Tarrow: guest"],
    ],
    ["Peter Tarrow was kind enough to show us his pond.", ["Peter Tarrow: guest"]],
    // Who is bidden welcome does not ask, and who says their own name does not either.
    ["Mary: Peter Tarrow, welcome back to the garden.", ["Peter Tarrow: guest"]],
    ["And Peter Tarrow, welcome. Peter Tarrow: I’m Peter Tarrow.", ["Peter Tarrow: guest"]],
    [
      "Mary Quilt and Peter Tarrow answer questions from our listeners.",
      ["Mary Quilt: host", "Peter Tarrow: host"],
    ],
    [
      "Your hosts for this walk, from left to right, are Mary Quilt and Peter Tarrow.",
      ["Mary Quilt: host", "Peter Tarrow: host"],
    ],
    ["Mary Quilt sits down again with Peter Tarrow.", ["Mary Quilt: host", "Peter Tarrow: guest"]],
    ["Mary: Welcome everybody, Peter Tarrow has dug a pond.", ["Peter Tarrow: mentioned"]],
    ["Peter Tarrow answers questions about ponds.", ["Peter Tarrow: guest"]],
    ["We talk to Mercy Ekdahl about ponds.", ["Mercy Ekdahl: guest"]],
  ])("%s", (text, people) => {
    expect(found(text)).toEqual(people);
  });

  it("reads headlines that ask how somebody did something", () => {
    expect(found("Ponds are deep.", { title: "How Peter Tarrow Built a Pond" })).toEqual([
      "Peter Tarrow: guest",
    ]);
    const title = "What do roses want? Peter Tarrow and Ann Ekdahl Share their Notes";
    expect(found("Ponds are deep.", { title })).toEqual([
      "Peter Tarrow: guest",
      "Ann Ekdahl: guest",
    ]);
    expect(found("Ponds are deep.", { title: "Getting to Know Peter Tarrow" })).toEqual([
      "Peter Tarrow: guest",
    ]);
  });
});

describe("who is set apart from the host", () => {
  it("visits, also where they host otherwise", () => {
    expect(
      found("Roses.\n\nHost: Mary Quilt\nGuest: Peter Tarrow", {
        hosts: ["Mary Quilt", "Peter Tarrow"],
      }),
    ).toEqual(["Mary Quilt: host", "Peter Tarrow: guest"]);
  });
});

describe("names", () => {
  it("may end in a word that is a family name behind two given names", () => {
    expect(found("Join us for a meetup with Peter Ewan Park, head of roses.")).toEqual([
      "Peter Ewan Park: guest",
    ]);
  });

  it("may end in two initials", () => {
    expect(found("Our guest is Peter M V, head of roses.")).toEqual(["Peter M V: guest"]);
  });

  it("are whole where two given names stand alone elsewhere", () => {
    expect(found("We talk to Juan Pablo Ekdahl.\n\nJuan Pablo, a gardener, digs ponds.")).toContain(
      "Juan Pablo Ekdahl: guest",
    );
  });
});

describe("guests of one name", () => {
  it.each([
    ["Join Rosa from Kew and Peter from York as we chat about ponds.", ["Peter: guest"]],
    ["Rosa interviews Peter about ponds.", ["Rosa: host", "Peter: guest"]],
    ["Rosa and Nik talk to Peter about ponds.", ["Rosa: host", "Nik: host", "Peter: guest"]],
    ["Rosa talks to Nik about ponds.", ["Rosa: host", "Nik: host"]],
    ["Rosa chats with Peter, who leads the gardens at Kew.", ["Rosa: host", "Peter: guest"]],
    [
      "We had the pleasure of hosting Peter and Ann, authors of a book.",
      ["Peter: guest", "Ann: guest"],
    ],
    ["Today we have Peter on the show.", ["Peter: guest"]],
    ["Rosa welcomes Peter to the show.", ["Rosa: host", "Peter: guest"]],
    ["This week’s guest is Peter, who digs ponds.", ["Peter: guest"]],
    ["In this talk, Peter will explain ponds.", ["Peter: guest"]],
    ["In this interview, Rosa and Peter discuss ponds.", ["Rosa: host", "Peter: host"]],
    ["Kew’s Peter stops by.", ["Peter: guest"]],
  ])("%s", (text, people) => {
    expect(found(text)).toEqual(people);
  });
});

describe("who asks", () => {
  it.each([
    [
      "Join host Mary Quilt and guest Peter Tarrow for a chat about ponds.",
      ["Mary Quilt: host", "Peter Tarrow: guest"],
    ],
    [
      "Mary Quilt and special guest Peter Tarrow talk ponds.",
      ["Mary Quilt: host", "Peter Tarrow: guest"],
    ],
    [
      "Join Mary Quilt as she talks with Peter Tarrow.",
      ["Mary Quilt: host", "Peter Tarrow: guest"],
    ],
    ["Peter Tarrow tells Mary Quilt about ponds.", ["Peter Tarrow: guest", "Mary Quilt: host"]],
    [
      "Peter Tarrow talks to host Mary Quilt about ponds.",
      ["Peter Tarrow: guest", "Mary Quilt: host"],
    ],
    [
      "Mary Quilt asks Peter Tarrow how ponds are dug.",
      ["Mary Quilt: host", "Peter Tarrow: guest"],
    ],
    ["Mary Quilt meets Peter Tarrow, who digs ponds.", ["Mary Quilt: host", "Peter Tarrow: guest"]],
    ["Mary Quilt invites Peter Tarrow to talk.", ["Mary Quilt: host", "Peter Tarrow: guest"]],
    ["An interview with Peter Tarrow by Mary Quilt.", ["Peter Tarrow: guest", "Mary Quilt: host"]],
    ["Mary Quilt explores ponds with Peter Tarrow.", ["Mary Quilt: host", "Peter Tarrow: guest"]],
    [
      "Mary Quilt learns about ponds from Peter Tarrow.",
      ["Mary Quilt: host", "Peter Tarrow: guest"],
    ],
    ["With: Mary Quilt (host), Peter Tarrow (Kew)", ["Mary Quilt: host", "Peter Tarrow: guest"]],
    [
      "Hi, I’m Mary Quilt, and with me today is Peter Tarrow.",
      ["Mary Quilt: host", "Peter Tarrow: guest"],
    ],
  ])("%s", (text, people) => {
    expect(found(text)).toEqual(people);
  });
});

describe("who is no guest", () => {
  it.each([
    ["Peter Tarrow joins Kew as head gardener.", ["Peter Tarrow: mentioned"]],
    ["Next week we talk to Zorvan Tarrow about ponds.", []],
  ])("%s", (text, people) => {
    expect(found(`Mary Quilt and Nik Sand talk about roses.\n\n${text}`)).toEqual([
      "Mary Quilt: guest",
      "Nik Sand: guest",
      ...people,
    ]);
  });
});

it("finds who gives a talk behind a colon", () => {
  expect(found("by: Peter Tarrow, Ann Ekdahl\n\nThis talk is about ponds.")).toEqual([
    "Peter Tarrow: guest",
    "Ann Ekdahl: guest",
  ]);
  expect(
    found("Ponds.", { title: "GardenConf 2010 - A History of Ponds by: Zorvan Tarrow" }),
  ).toEqual(["Zorvan Tarrow: guest"]);
});
