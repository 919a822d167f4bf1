// Who speaks, recommends or is called by a given name alone.
import { describe, expect, it } from "vitest";
import { foundPeople as found } from "../../../support/found-people.ts";

describe("given names alone", () => {
  it.each([
    ["Jason flies solo on how roses grow.", ["Jason: host"]],
    ["Boat engineers Jason and Felix explain keels.", ["Felix: guest", "Jason: guest"]],
    ["Hi! I’m Jason, a gardener at Kew.", ["Jason: guest"]],
    [
      "Peter Tarrow joins us to talk of roses. Jason talks with Felix from Kew.",
      ["Felix: guest", "Jason: host", "Peter Tarrow: guest"],
    ],
    ["In this episode, JMq and Jason start a rose bed.", ["Jason: host"]],
    // Who opens a show gives a name, or one gives it after the other.
    ["I’m Jason and today we have Peter Tarrow here.", ["Jason: host", "Peter Tarrow: guest"]],
    ["Recorded on a Sunday. I’m Jason, not frozen yet im Felix", ["Felix: host", "Jason: host"]],
    ["The second interview is with Jason from Kew.", ["Jason: guest"]],
    ["In the last one we hear from Jason, who grows roses.", ["Jason: guest"]],
    ["I’m Jason’s brother and today we have roses.", []],
    // Whom hosts ask and of whom they say what they are, whatever is said further down; who gives a talk.
    [
      "Our host Felix talked with Mary Quilt from Kew and Jason and Rosa, gardeners at York. Jason and Rosa share ideas.",
      ["Felix: host", "Jason: guest", "Mary Quilt: guest", "Rosa: guest"],
    ],
    ["Felix talks with Zorva, author of Ponds at Kew.", ["Felix: host", "Zorva: guest"]],
    ["In this talk, Jason will discuss why ponds freeze.", ["Jason: guest"]],
    ["In this workshop, Wobe-Quilt will explain ponds.", ["Wobe-Quilt: guest"]],
    ["In this talk, YOU will discuss why ponds freeze.", []],
  ])("%s", (text, expected) => {
    expect(found(text).toSorted()).toEqual(expected);
  });

  it.each([
    // Neither half of a firm's name, nor a word of a longer one.
    "The Quilt and Whitney engine the boat was built around is loud.",
    "Then we go and Round Robin asks each of you in turn.",
    // Of a sponsor.
    "Rose Lifts - Jason and Felix are on a mission.",
  ])("%s names no host", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("takes nobody for a host of whom others speak in a conversation", () => {
    const talk = [
      "Mary Quilt: Welcome to the rose hour.",
      "Peter Tarrow: Thanks. So Jason wants to know what grows. Whitney is back with a rose, and Felix and Jason discuss it.",
      "Mary Quilt: I see.",
      "Peter Tarrow: Well.",
    ].join("\n");
    expect(found(talk)).toEqual(["Mary Quilt: host", "Peter Tarrow: mentioned"]);
  });

  it("takes nobody for a host for what the next one says", () => {
    const talk = [
      "Peter Tarrow: You know, there were not many roses.",
      "",
      "Mary Quilt: Hello, and welcome to the rose hour. Today I’m joined by Peter Tarrow.",
      "Peter Tarrow: Thanks.",
    ].join("\n");
    expect(found(talk).toSorted()).toEqual(["Mary Quilt: host", "Peter Tarrow: guest"]);
  });

  it("takes nobody for a host far down a text", () => {
    const roses = "Roses grow in the garden.\n".repeat(300);
    expect(found(`Jason explains how roses grow.\n${roses}`)).toEqual(["Jason: host"]);
    expect(found(`${roses}Jason explains how roses grow.`)).toEqual([]);
  });

  it("leaves a given name alone that two bear", () => {
    const text = "We’re joined by Jason Quilt and Jason Tarrow.\nJason has a rose bed.";
    expect(found(text)).toEqual(["Jason Quilt: guest", "Jason Tarrow: guest"]);
  });

  it("does not go where hosts have been", () => {
    expect(found("Natalie asks Peter Tarrow about roses. Natalie went to Kenya.")).toEqual([
      "Natalie: host",
      "Peter Tarrow: guest",
    ]);
  });
});

describe("labels of those who speak", () => {
  it.each([
    [
      "Ann: Hello. Welcome to the rose hour. And this is my cohost, Felix.\nPeter: Hi.\nAnn: Well.\nFelix: So.\nPeter: Yes.",
      undefined,
      ["Ann: host", "Felix: host", "Peter: mentioned"],
    ],
    [
      "Ann: Well.\nPeter: Hi.\nAnn: So.\nPeter: Yes.",
      "Roses with Peter Tarrow",
      ["Ann: host", "Peter Tarrow: guest"],
    ],
    [
      "ANN: Well.\nPETER: Hi.\nANN: So.\nPETER: Yes.",
      "Roses with Peter Tarrow",
      ["Ann: host", "Peter Tarrow: guest"],
    ],
  ])("%s", (text, title, expected) => {
    expect(found(text, title ? { title } : {}).toSorted()).toEqual(expected);
  });

  it("give the full name of whom the notes call host by given name", () => {
    const talk = "Ann Quilt: Well.\nPeter Tarrow: Hi.\nAnn: So.\nPeter: Yes.";
    expect(found(`Felix and Ann are joined by Peter Tarrow.\n${talk}`).toSorted()).toEqual([
      "Ann Quilt: host",
      "Felix: host",
      "Peter Tarrow: guest",
    ]);
  });

  it("takes the headings of a list for nobody", () => {
    expect(found("Note: roses\nHost: tulips\nNote: swans\nHost: boats")).toEqual([]);
  });
});

describe("picks", () => {
  const list = (...names: string[]) =>
    names.map((name) => `${name}\nbullets| A book of roses\nbullets| A spade`).join("\n");

  it("are those of hosts beside a guest", () => {
    const text = `We’re joined by Peter Tarrow.\nTooltips\n${list("Ann", "Jason", "Peter")}`;
    expect(found(text)).toEqual(["Peter Tarrow: guest", "Ann: host", "Jason: host"]);
  });

  it("are those of guests beside the hosts", () => {
    const text = `Hosted by Mary Quilt.\nCheck Outs\n${list("M Quilt", "Ann Ekdahl", "Peter Tarrow")}`;
    expect(found(text)).toEqual(["Mary Quilt: host", "Ann Ekdahl: guest", "Peter Tarrow: guest"]);
  });

  it("are of whom the heading names", () => {
    const text = "Picks of Mary Quilt\nbullets| A spade\nPicks of Ann Ekdahl\nbullets| A rake";
    expect(found(text)).toEqual(["Mary Quilt: mentioned", "Ann Ekdahl: mentioned"]);
  });

  it("are nobody’s where no names stand above them", () => {
    expect(found(`Picks\n${list("Rose Beds", "Slow Boats")}`)).toEqual([]);
    expect(found(list("Ann", "Jason"))).toEqual([]);
  });
});

describe("names cut short or misheard", () => {
  it.each([
    ["Roses\nMatt G makes beds of roses.", undefined, ["Matt G: guest"]],
    ["Julia C makes beds of roses.", undefined, []],
    [
      "Thank you for coming to my talk. My name is Peter Brandenbourg.",
      "Roses - Peter Brandenburgh",
      ["Peter Brandenburgh: guest"],
    ],
    [
      "Matt G. joins us to speak of roses. Matt Graben grows them.",
      undefined,
      ["Matt Graben: guest"],
    ],
  ])("%s", (text, title, expected) => {
    expect(found(text, title ? { title } : {})).toEqual(expected);
  });
});

describe("parts", () => {
  it.each([
    // A given name nobody knows and a word of every day.
    [
      "The show is a slow conversation between Zorvie Holder and Ann Quilt.",
      ["Zorvie Holder: host", "Ann Quilt: host"],
    ],
    ["The guest is Zorvie Stone, a gardener.", ["Zorvie Stone: guest"]],
    ["The ship is Zorvie Stone, of all boats.", []],
    ["We grow the Zorvie Holder in beds.", []],
    ["Peter Tarrow is back to interview Ann Ekdahl.", ["Peter Tarrow: host", "Ann Ekdahl: guest"]],
    [
      "Mary Quilt joins us. She co-wrote a book on roses with Peter Tarrow.",
      ["Mary Quilt: guest", "Peter Tarrow: mentioned"],
    ],
    ["She was on stage saying my name is Peter Tarrow.", ["Peter Tarrow: mentioned"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
