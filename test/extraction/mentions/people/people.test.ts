import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textAt } from "../../../../src/model/index.ts";
import { nameCandidates } from "../../../../src/extraction/mentions/people/names/name-candidates.ts";
import { foundPeople as found } from "../../../support/found-people.ts";

describe("headlines", () => {
  it.each([
    ["Container Storage with Jie Yu", ["Jie Yu: guest"]],
    ["Scaling Email with J.R. Jasperson", ["J.R. Jasperson: guest"]],
    ["Event Sourcing: Bernd Rücker on Architecting for Scale", ["Bernd Rücker: guest"]],
    ["Oliver Gould on the Three Pillars", ["Oliver Gould: guest"]],
    ["#123: Goran Petrovic – Type Systems", ["Goran Petrovic: guest"]],
    ["51 – Victor Cacciari Miraldo", ["Victor Cacciari Miraldo: guest"]],
    ["Configuration Management with SaltStack’s David Boucha", ["David Boucha: guest"]],
    [
      "Compilers with Ada Byron, Mary Somerville, and Emmy Noether",
      ["Ada Byron: guest", "Mary Somerville: guest", "Emmy Noether: guest"],
    ],
    ["Interview with Paul van der Berg", ["Paul van der Berg: guest"]],
    ["Safari is the new Chrome - Jen Simmons", ["Jen Simmons: guest"]],
    ["Widgets at Sea - Thomas Brandt - Harbour Conf 2015", ["Thomas Brandt: guest"]],
    ["Speaker: Martin Okello Jr.", ["Martin Okello Jr: guest"]],
    ["Adronn Hall - Coder, Engineer, Architect", ["Adronn Hall: guest"]],
    [
      "Slow Boats with Christina Sand & Dr. Laura Maris",
      ["Christina Sand: guest", "Laura Maris: guest"],
    ],
    [
      "12: Patrick Miller and Zorv Quilt, The Herald",
      ["Patrick Miller: guest", "Zorv Quilt: guest"],
    ],
  ])("%s", (title, expected) => {
    expect(found("", { title })).toEqual(expected);
  });

  it.each([
    "Container Security",
    "Alexa Voice Design",
    "Seamlessly Migrating To Serverless with 80-Million Users",
    "Digital Publishing for Scale: The Economist and Go",
    "A Podcast About Nothing",
    "No Microservice Is an Island",
  ])("%s names nobody", (title) => {
    expect(found("", { title })).toEqual([]);
  });
});

describe("running text", () => {
  it.each([
    ["In this podcast we sit down with Rhea Moss, a senior engineer.", ["Rhea Moss: guest"]],
    ["Today’s guest is Itai Lahan, CEO of a cloud firm.", ["Itai Lahan: guest"]],
    [
      "Michael Faro, a manager at a bank, speaks with host Anna Lind about locks.",
      ["Michael Faro: guest", "Anna Lind: host"],
    ],
    [
      "In addition to Bruno Cantor and Adam Lievens, our special guest was Peter Robens.",
      ["Bruno Cantor: host", "Adam Lievens: host", "Peter Robens: guest"],
    ],
    [
      "Thomas Brandt, an engineer at Quillmark (he/him) shares stories of old boats.",
      ["Thomas Brandt: guest"],
    ],
    [
      "I’d like to thank Peter Robens for taking the time to transcribe this.",
      ["Peter Robens: mentioned"],
    ],
    ["Many thanks to Peter Robens for taking the time to talk to us.", ["Peter Robens: guest"]],
    [
      "We are joined by Karen Petz, Sr. Programme Manager at Hoopoe, and Matthew Strand, advocate at Dovekin, as they dig in.",
      ["Karen Petz: guest", "Matthew Strand: guest"],
    ],
    ["We spend some time with Adronn Hall, who builds boats.", ["Adronn Hall: guest"]],
    [
      "In this week’s podcast, editors Elliot Wilms and Michael Sand look back on old clocks.",
      ["Elliot Wilms: host", "Michael Sand: host"],
    ],
    [
      "Panel Ann Lindh (twitter github blog) Peter Robens (twitter blog) Discussion 01:25 - Boats",
      ["Ann Lindh: host", "Peter Robens: host"],
    ],
    ["00:36 Guest bios (Peter, Anna)", ["Peter: guest", "Anna: guest"]],
    [
      "Anna (Product Director) and Peter (Technical Lead) will detail the journey.",
      ["Anna: guest", "Peter: guest"],
    ],
    ["Thomas is a senior developer at a bank. He likes boats.", ["Thomas: guest"]],
    [
      "We are joined by co-founder and CEO of the firm, Søren Bramer Schmidt.",
      ["Søren Bramer Schmidt: guest"],
    ],
    [
      "Special Guests: Alan Pope, Ell Marquez, and Martin Wimpress.",
      ["Alan Pope: guest", "Ell Marquez: guest", "Martin Wimpress: guest"],
    ],
    [
      "Goss Nuzzo Jones and Matt Cole are engineers at a start-up.",
      ["Goss Nuzzo Jones: guest", "Matt Cole: guest"],
    ],
    ["Xuanyi Chew, community engineer, walks through the interface.", ["Xuanyi Chew: guest"]],
    [
      "Daniel Bryant spoke to Michelle Krejci about a migration.",
      ["Daniel Bryant: host", "Michelle Krejci: guest"],
    ],
    ["Hosted by Noor Haddad.", ["Noor Haddad: host"]],
    [
      "Join Karen Casella as she explores architecture with a panel of experts.",
      ["Karen Casella: host"],
    ],
    ["The company was started by Max Levchin in a garage.", ["Max Levchin: mentioned"]],
    ["A good book is The Long Path, by Camille Fournier.", ["Camille Fournier: mentioned"]],
    ["Curved Origami by Ekaterina Lukasheva", ["Ekaterina Lukasheva: mentioned"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("takes awards, events and phrases in capitals for nobody", () => {
    expect(found("She won a Turing Award at the Grace Hopper Celebration.")).toEqual([]);
    expect(found("The Software Engineering Daily community met in Los Angeles.")).toEqual([]);
  });
});

describe("who is named beside people", () => {
  it("is no person where somebody comes from it", () => {
    expect(found("We talk with Ann Ekdahl and Peter Tarrow from Sterling Strand.")).toEqual([
      "Ann Ekdahl: guest",
      "Peter Tarrow: guest",
    ]);
    expect(found("We talk with Ann J. Ekdahl of Unu Dostrel about sails.")).toEqual([
      "Ann J. Ekdahl: guest",
    ]);
  });

  it("is the guest where listeners are to join, and where the text begins with who somebody is", () => {
    expect(found("Come join us to discuss sails with Ann Ekdahl, captain.")).toEqual([
      "Ann Ekdahl: guest",
    ]);
    expect(found("Ann Ekdahl is a lover of sails. We get into all of it.")).toEqual([
      "Ann Ekdahl: guest",
    ]);
  });

  it("is the guest at the end of a headline, before the house", () => {
    expect(found("Sails.", { title: "Sails for All — Ann Ekdahl, Harbour Lights" })).toEqual([
      "Ann Ekdahl: guest",
    ]);
  });
});

describe("bylines and speakers", () => {
  it("knows that pages name the host first, unless the show's hosts are known", () => {
    const text = "byline| Lars Kamp\nbyline| Michael Driscoll";
    expect(found(text)).toEqual(["Lars Kamp: host", "Michael Driscoll: guest"]);
    expect(found("byline| Dvir Mizrahi\nbyline| Lars Kamp", { hosts: ["Lars Kamp"] })).toEqual([
      "Dvir Mizrahi: guest",
      "Lars Kamp: host",
    ]);
  });

  it("takes who answers for a guest", () => {
    expect(found("Rachel: I work on security rules.")).toEqual(["Rachel: guest"]);
  });
});

describe("short names", () => {
  it("stand for the one person of the episode they fit", () => {
    expect(found("Mike demos the release.", { title: "Dashboards with Michael Driscoll" })).toEqual(
      ["Michael Driscoll: guest"],
    );
    const episode = "Matt Klein and Matt Cole join us. Matt explains.";
    expect(found(episode)).toEqual(["Matt Klein: guest", "Matt Cole: guest"]);
  });

  it("are hosts where the words say so, with the full name the show gives", () => {
    const text = "Jeff asks Leslie about a talk.";
    const title = "Distributed Systems with Leslie Lamport";
    expect(found(text, { title })).toEqual(["Leslie Lamport: guest", "Jeff: host"]);
    expect(found(text, { title, hosts: ["Jeff Meyerson"] })).toEqual([
      "Leslie Lamport: guest",
      "Jeff Meyerson: host",
    ]);
  });

  it("decide about the part as full names do", () => {
    expect(
      found("Created by a firm, by Andrew Ikenberry, it sings. Andrew joined us to talk about it."),
    ).toEqual(["Andrew Ikenberry: guest"]);
  });
});

describe("people", () => {
  it.each([
    "Ada Byron ",
    "Ada ",
    "Ada Byron, ",
    "with Ada Byron and ",
    "Ada Xq joins Bo. ",
    "(Ada) ",
  ])("reads ten thousand of %j without going quadratic", (piece) => {
    expect(found(piece.repeat(10_000)).length).toBeLessThan(10);
  });

  it("reads ten thousand different people", () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `Ada Xq${letters(i)}`);
    expect(found(`We talk with ${names.join(", ")}.`).length).toBeGreaterThan(1_000);
  });
});

/** A number as lower-case letters. */
const letters = (number: number): string =>
  [...number.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join("");

describe("nameCandidates", () => {
  it("finds names of all builds", () => {
    const names = "Tim O’Reilly; Ludwig van der Rohe; Alexis Le-Quoc; Donald E. Knuth; Łukasz Żak";
    const list = [...nameCandidates(names, { start: 0, end: names.length })];
    expect(list.map(({ name }) => name)).toEqual(names.split("; "));
  });

  it("gives spans that hold the name, whatever the text", () => {
    const words = fc.constantFrom(
      "Ada",
      "Byron",
      "de",
      "O’Brien",
      "J.R.",
      ".",
      ",",
      "GitHub",
      "(",
      "–",
      "\n",
      "x",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        for (const { span, name } of nameCandidates(text, { start: 0, end: text.length }))
          expect(textAt(text, span).replace(/\s+/g, " ")).toBe(name);
      }),
    );
  });

  it.each(["Ada ", "J. ", "van Ada ", "Ada, ", "(Ada ", "A-", "Ada's "])(
    "reads a hundred thousand of %j without going quadratic",
    (piece) => {
      const text = piece.repeat(100_000);
      let count = 0;
      for (const _ of nameCandidates(text, { start: 0, end: text.length })) count++;
      expect(count).toBeGreaterThanOrEqual(0);
    },
  );
});

describe("lines that say where somebody is to be met", () => {
  it.each([
    ["What else\n\nAda Byron on Twitter\nMary Miller on LinkedIn", ["Ada Byron", "Mary Miller"]],
    ["What else\n\nFnordly on Twitter\nThe Show on Mastodon\nFollow Zorb on X", []],
  ])("%s", (text, names) => {
    expect(found(text)).toEqual(names.map((name) => `${name}: mentioned`));
  });

  it("tells the hosts of the show", () => {
    expect(found("Ada Byron on Mastodon", { hosts: ["Ada Byron"] })).toEqual(["Ada Byron: host"]);
  });
});

describe("credits", () => {
  it.each([
    ["boilerplate| Audio Editing: Rhea Moss", ["Rhea Moss: mentioned"]],
    ["boilerplate| Hosts: Rhea Moss and Bernd Hall", ["Rhea Moss: host", "Bernd Hall: host"]],
    ["boilerplate| Theme music: The Long Way Home", []],
    ["boilerplate| Rhea Moss on Twitter", ["Rhea Moss: mentioned"]],
    ["boilerplate| Follow Rhea Moss and us on Twitter", []],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("leave staff of this episode staff, whoever hosts others", () => {
    expect(found("boilerplate| Show Notes: Rhea Moss", { hosts: ["Rhea Moss"] })).toEqual([
      "Rhea Moss: mentioned",
    ]);
  });
});

describe("first names of several tongues", () => {
  it.each([
    ["Serhat Can\n\nSerhat is a baker by trade.", ["Serhat Can: guest"]],
    ["Péter Vass\n\nPeter spent ten years in a mill.", ["Péter Vass: guest"]],
    [
      "A slow start into the year. Join Julien, Mattias, and Andrey as they bake bread.",
      ["Julien: host", "Mattias: host", "Andrey: host"],
    ],
    ["Ann welcomes the spring. Later Mattias and Ann bake bread.", ["Ann: host", "Mattias: host"]],
    ["Join Ada-Belgium and the bakers of Ghent as they bake bread.", []],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("first names alone", () => {
  it.each([
    [
      "Heather, of garden fame, joins Chris and Peter to look at roses.",
      ["Heather: guest", "Chris: host", "Peter: host"],
    ],
    ["Chris raves about lamps to Peter, who has none.", ["Chris: host", "Peter: host"]],
    ["It’s Peter & the crew this week.", ["Peter: host"]],
    ["Linus takes a break.", []],
    ["BOB tells us of roses. BOB is a fair.", []],
    ["bullets| Chris Snowed in", []],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("guests and others", () => {
  it.each([
    [
      "Ningxu Wei is interviewed by Rhea Moss.",
      "Ningxu Wei",
      ["Ningxu Wei: guest", "Rhea Moss: host"],
    ],
    ["bullets| A Garden Odyssey with Rhea Moss (Show #12)", undefined, ["Rhea Moss: mentioned"]],
    [
      "We talk with Rhea Moss, author of the Shuttle Basket series.",
      undefined,
      ["Rhea Moss: guest"],
    ],
    [
      "Rhea Moss, vice president of Lamps, said in an interview that they grow.",
      undefined,
      ["Rhea Moss: mentioned"],
    ],
    ["Hi, I’m Rhea Moss.", undefined, ["Rhea Moss: host"]],
    ["We interview J Haldan about gardens.", undefined, ["J Haldan: guest"]],
  ])("%s", (text, title, expected) => {
    expect(found(text, title ? { title } : {})).toEqual(expected);
  });
});

describe("hosts", () => {
  it.each([
    ["Today we talk with Evan You, who grows roses.", ["Evan You: guest"]],
    ["What Evan You Need says.", []],
    ["Ann Ekdahl Australia grows roses.", []],
    ["Hi everyone, this is Mary Quilt. Welcome back to the garden.", ["Mary Quilt: host"]],
    ["This is Mary Quilt with the Rose Podcast.", ["Mary Quilt: host"]],
    ["This is Mary Quilt with a rose.", ["Mary Quilt: mentioned"]],
    [
      "Peter Tarrow, a gardener, joins Mary Quilt (@mq) and Ann Ekdahl to talk of roses.",
      ["Peter Tarrow: guest", "Mary Quilt: host", "Ann Ekdahl: host"],
    ],
    [
      "In this episode, Zorvan Quilt interviews Ann Ekdahl, who grows roses.",
      ["Zorvan Quilt: host", "Ann Ekdahl: guest"],
    ],
    ["Zorvan Quilt and guests discuss the roses of York.", ["Zorvan Quilt: host"]],
    [
      "The show is a slow conversation between Mary Quilt and Peter Tarrow, two gardeners.",
      ["Mary Quilt: host", "Peter Tarrow: host"],
    ],
    [
      "podcast with Mary Quilt / @mquilt\n\nA garden conversation with Peter Tarrow about roses.",
      ["Mary Quilt: host", "Peter Tarrow: guest"],
    ],
    [
      "CAY: Welcome! This week on our panel we have Mary Quilt.\nMARY: Hi.\nCAY: Zorvan Tarrow.\nZORVAN: Hello.",
      ["Mary Quilt: host", "Zorvan Tarrow: host"],
    ],
    [
      "bullets| Mary Quilt email: mq@example.org\nbullets| Zorvan Tarrow  email: zt@example.org",
      ["Mary Quilt: host", "Zorvan Tarrow: host"],
    ],
    [
      "Nik and Ann are joined by Peter Tarrow.\nOur show is made by\nNikolay Quilt\nAnn Ekdahl",
      ["Nikolay Quilt: host", "Ann Ekdahl: host", "Peter Tarrow: guest"],
    ],
    ["Welcome to the garden show. I’m Peter and I grow roses.", ["Peter: host"]],
    ["Hello from your host, Garden Economist Mary Quilt.", ["Mary Quilt: host"]],
    [
      "In episode 27 of Garden Talk with Mary Quilt, guest Peter Tarrow tells how roses grow.",
      ["Mary Quilt: host", "Peter Tarrow: guest"],
    ],
    [
      "Mary Quilt:\nYou’re listening to the garden hour. I’m Mary Quilt, head gardener at Kew.",
      ["Mary Quilt: host"],
    ],
    [
      "Zorvan Quilt: This is a conversation with Peter Tarrow.\nPeter Tarrow: Thanks.\nZorvan Quilt: Tell me.\nPeter Tarrow: Well.",
      ["Zorvan Quilt: host", "Peter Tarrow: guest"],
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("does not take labels that come back for people where nobody speaks", () => {
    const labels =
      "Garden News: roses\nRiver Walks: boats\nGarden News: tulips\nRiver Walks: swans";
    expect(found(labels)).toEqual([]);
  });

  it("believes a name nobody knows beside one that somebody knows, where both fill the line", () => {
    const text = "In this talk we show how roses grow.";
    expect(found(`byline| Peter Tarrow & Žorva Quilt\n${text}`)).toEqual([
      "Peter Tarrow: guest",
      "Žorva Quilt: guest",
    ]);
    expect(found(`byline| Peter Tarrow on Žorva Quilt\n${text}`)).toEqual(["Peter Tarrow: guest"]);
  });

  it("takes two in one line for guests both", () => {
    expect(found("byline| Ann Ekdahl and Peter Tarrow, CTO and Engineer\nRoses.")).toEqual([
      "Ann Ekdahl: guest",
      "Peter Tarrow: guest",
    ]);
  });

  it("does not take the first of two who give a talk for the host", () => {
    const names = "byline| Ann Ekdahl\nbyline| Zorvan Quilt\n";
    expect(found(`${names}Roses, and how they grow.`)).toContain("Ann Ekdahl: host");
    expect(found(`${names}In this talk we show how roses grow.`)).toEqual([
      "Ann Ekdahl: guest",
      "Zorvan Quilt: guest",
    ]);
  });
});

describe("who is told of", () => {
  it.each([
    [
      "Zorvan Quilt is an accomplished hill walker who has walked around York.",
      "Zorvan Quilt’s Walk",
      ["Zorvan Quilt: guest"],
    ],
    ["Quilt Works is a small company who makes blankets.", undefined, []],
    [
      "This week: we have a special guest, and that’s Zorvan Quilt.",
      undefined,
      ["Zorvan Quilt: guest"],
    ],
    ["We read a proposal from hill walker Ann Ekdahl.", undefined, ["Ann Ekdahl: mentioned"]],
    ["bullets| Ann Ekdahl Week 7", undefined, ["Ann Ekdahl: mentioned"]],
    [
      "Roses for all\nAbout Ann Ekdahl Peter Tarrow:\nI grow roses.",
      undefined,
      ["Ann Ekdahl: guest", "Peter Tarrow: guest"],
    ],
    [
      "Pao Ekdahl\nPao is a gardener. She grows roses.\nPaola Ekdahl",
      undefined,
      ["Pao Ekdahl: guest"],
    ],
  ])("%s", (text, title, expected) => {
    expect(found(text, title ? { title } : {})).toEqual(expected);
  });
});
