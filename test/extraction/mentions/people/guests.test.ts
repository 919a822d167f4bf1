// Who comes to an episode, by what is said of guests and by how a text begins.
import { describe, expect, it } from "vitest";
import { foundPeople as found } from "../../../support/found-people.ts";

describe("whom a phrase makes a guest", () => {
  it.each([
    [
      "Joining us in the garden are Mary Quilt (Kew), Peter Tarrow (York), and Ann Ekdahl (Ghent).",
      ["Mary Quilt: guest", "Peter Tarrow: guest", "Ann Ekdahl: guest"],
    ],
    ["Joining me this week is Peter Tarrow.", ["Peter Tarrow: guest"]],
    [
      "Host Mary Quilt welcomed back a panel of Peter Tarrow, Ann Ekdahl, and Nik Sand to talk of roses.",
      ["Mary Quilt: host", "Peter Tarrow: guest", "Ann Ekdahl: guest", "Nik Sand: guest"],
    ],
    [
      "This hour, moderated by Mary Quilt, brings together old gardeners: Rosa, Peter Tarrow, and Ann Ekdahl.",
      ["Mary Quilt: host", "Peter Tarrow: guest", "Ann Ekdahl: guest"],
    ],
    [
      "This hour brings together Kew gardener Mary Quilt, Peter Tarrow from York, and Ann Ekdahl.",
      ["Mary Quilt: guest", "Peter Tarrow: guest", "Ann Ekdahl: guest"],
    ],
    [
      "We are joined by Mary Quilt, Head of Roses at Kew, Zorvan Tarrow, Gardener with York, and Ann Ekdahl.",
      ["Mary Quilt: guest", "Zorvan Tarrow: guest", "Ann Ekdahl: guest"],
    ],
    [
      "Peter Tarrow talks roses, and Ann Ekdahl pops in for a word on ponds.",
      ["Peter Tarrow: guest", "Ann Ekdahl: guest"],
    ],
    ["Peter Tarrow talks roses with Ann Ekdahl.", ["Peter Tarrow: host", "Ann Ekdahl: guest"]],
    [
      "Mary Quilt talks to Peter Tarrow and Rose Judge who dig ponds.",
      ["Mary Quilt: host", "Peter Tarrow: guest", "Rose Judge: guest"],
    ],
    ["Mary Quilt talks to Ana De León Tarrow.", ["Mary Quilt: host", "Ana De León Tarrow: guest"]],
    ["Our guest Peter Tarrow works at Ann Health Inc. in York.", ["Peter Tarrow: guest"]],
    [
      "On the phone are Mary Quilt and Peter Tarrow. Next up is Zorvan Ekdahl of Kew.",
      ["Mary Quilt: guest", "Peter Tarrow: guest", "Zorvan Ekdahl: guest"],
    ],
    [
      "In this episode we have Mary Quilt from Kew, and Peter Tarrow has joined me, too.",
      ["Mary Quilt: guest", "Peter Tarrow: guest"],
    ],
    [
      "At Garden Radio hosts Mary Quilt and Peter Tarrow talk about roses.",
      ["Mary Quilt: host", "Peter Tarrow: host"],
    ],
    [
      "Interviews with Mary Quilt (Kew), Orv Beach (York), Peter Tarrow (Ghent).",
      ["Mary Quilt: guest", "Orv Beach: guest", "Peter Tarrow: guest"],
    ],
    [
      "Mary Quilt, York’s head of roses talks about ponds; Peter Tarrow gives an overview of hedges.",
      ["Mary Quilt: guest", "Peter Tarrow: guest"],
    ],
    [
      "The title of this talk is that of a paper by Mary Quilt. Peter Tarrow explains it.",
      ["Mary Quilt: mentioned", "Peter Tarrow: guest"],
    ],
    ["Roses.\n\n© Mary Quilt 2012", ["Mary Quilt: host"]],
    ["This week Mary Quilt hosts Peter Tarrow.", ["Mary Quilt: host", "Peter Tarrow: guest"]],
    [
      "An hour with three gardeners who grow roses: Mary Quilt (Kew), Zorvan Tarrow (York), and Ann Ekdahl (Ghent).",
      ["Mary Quilt: guest", "Zorvan Tarrow: guest", "Ann Ekdahl: guest"],
    ],
    [
      "Our guest is Ann Ekdahl. We discuss her years on the road and working with Peter Tarrow.",
      ["Ann Ekdahl: guest", "Peter Tarrow: mentioned"],
    ],
    [
      "Join Kew’s Mary Quilt and York3.tv’s Peter Tarrow as we discuss roses.",
      ["Mary Quilt: guest", "Peter Tarrow: guest"],
    ],
    ["You can find out more about me, Mary Quilt, on my site.", ["Mary Quilt: host"]],
    ["I had fun hosting garden designer Peter Tarrow.", ["Peter Tarrow: guest"]],
    ["In this talk Peter Tarrow will introduce you to roses.", ["Peter Tarrow: guest"]],
    [
      "Peter Tarrow returns to the garden hour to talk with Mary Quilt about roses.",
      ["Peter Tarrow: guest", "Mary Quilt: host"],
    ],
    [
      "Our hosts (Mary Quilt ’24 and Ann Ekdahl) grow roses.",
      ["Mary Quilt: host", "Ann Ekdahl: host"],
    ],
    [
      "In this hour, host Mary Quilt meets with Peter Tarrow, a gardener at Kew.",
      ["Mary Quilt: host", "Peter Tarrow: guest"],
    ],
    [
      "The hour is hosted by Mary Quilt, and we have Peter Tarrow with us.",
      ["Mary Quilt: host", "Peter Tarrow: guest"],
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

it("takes nobody for the host with whom a guest hosts another show", () => {
  const text = "We talk with Peter Tarrow. He currently co-hosts The Art of Roses with Ann Ekdahl.";
  expect(found(text)).not.toContain("Ann Ekdahl: host");
});

describe("whom a list names", () => {
  it.each([
    [
      "Today we talk to two gardeners from Kew:\n\nbullets| Mary Quilt, head of roses\nbullets| Zorvan Tarrow, engineer of ponds",
      ["Mary Quilt: guest", "Zorvan Tarrow: guest"],
    ],
    [
      `${"Roses are slow, and so are those who grow them. ".repeat(6)}The guests of this hour are:\n\nbullets| Mary Quilt, head of roses`,
      ["Mary Quilt: guest"],
    ],
    [
      "This week we talk with some amazing guests!\n\nbullets| Zorvan Tarrow, who grows roses\nbullets| Quilla Marn, about ponds\nbullets| Rose Beds",
      ["Zorvan Tarrow: guest", "Quilla Marn: guest"],
    ],
    [
      "Thanks to our sponsors and the talks of:\n\nbullets| Mary Quilt, head of roses",
      ["Mary Quilt: mentioned"],
    ],
    ["Cast: Mary Quilt, Zorvan Tarrow", ["Mary Quilt: guest", "Zorvan Tarrow: guest"]],
    [
      "Roses are slow. Previous guests include Mary Quilt and Peter Tarrow.",
      ["Mary Quilt: mentioned", "Peter Tarrow: mentioned"],
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("of whom it is told first, and then what they tell", () => {
  it.each([
    ["What makes roses grow? Mary Quilt has seen it. She explains how.", ["Mary Quilt: guest"]],
    [
      "Mary Quilt has grown roses for ten years. In this episode, she shares what she knows.",
      ["Mary Quilt: guest"],
    ],
    ["Mary Quilt (@mquilt) is the head of Kew.", ["Mary Quilt: guest"]],
    ["We talk to Mary Quilt of Zorvan Tarrow.", ["Mary Quilt: guest"]],
    [
      "A debate between Mary Quilt, a gardener at Kew, and Peter Tarrow, a baker.",
      ["Mary Quilt: guest", "Peter Tarrow: guest"],
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("who asks and who answers", () => {
  it.each([
    [
      "Part of our chat with Mary Quilt, hosted by Peter Tarrow and Ann Ekdahl.",
      ["Mary Quilt: guest", "Peter Tarrow: host", "Ann Ekdahl: host"],
    ],
    [
      "Zorvan Quilt sits down with Peter and Ann for a look at roses.",
      ["Zorvan Quilt: guest", "Peter: host", "Ann: host"],
    ],
    [
      "Hello and welcome.\n\nThis is Mary Quilt and Peter Tarrow. We are gardeners at Kew.",
      ["Mary Quilt: host", "Peter Tarrow: host"],
    ],
    [
      "The hosts are Mary Quilt Peter Ammar and Ann Ekdahl.",
      ["Mary Quilt: host", "Peter Ammar: host", "Ann Ekdahl: host"],
    ],
    ["Also on the show, it’s myself, Mary Quilt, and roses.", ["Mary Quilt: host"]],
    [
      "Written by Mary Quilt\n\nIn this episode I spend some time with Peter Tarrow.",
      ["Mary Quilt: host", "Peter Tarrow: guest"],
    ],
    ["Written by Mary Quilt\n\nRoses grow.", ["Mary Quilt: mentioned"]],
    [
      "Mary Quilt and Ann Ekdahl join Peter Tarrow and Bo Lee.",
      ["Mary Quilt: guest", "Ann Ekdahl: guest", "Peter Tarrow: host", "Bo Lee: host"],
    ],
    [
      "Mary Quilt, head of Kew, talks with producer Peter Tarrow about roses.",
      ["Mary Quilt: guest", "Peter Tarrow: host"],
    ],
    [
      "Joining us are your hosts, Mary Quilt and Peter Tarrow.",
      ["Mary Quilt: host", "Peter Tarrow: host"],
    ],
    ["About the Host: Mary Quilt", ["Mary Quilt: host"]],
    [
      "Hosted by Mary Quilt -- the head of Kew -- and Peter Tarrow.",
      ["Mary Quilt: host", "Peter Tarrow: host"],
    ],
    ["Mary Quilt says:\n\nRoses are slow.", ["Mary Quilt: guest"]],
    ["Mary Quilt wants to talk to us about roses.", ["Mary Quilt: guest"]],
    [
      "Mary Quilt walks Ann and Peter through the roses.",
      ["Mary Quilt: guest", "Ann: host", "Peter: host"],
    ],
    [
      "We talk to Ann Ekdahl.\n\nMusic by Bo Lee with Mary Quilt on drums.",
      ["Ann Ekdahl: guest", "Bo Lee: mentioned", "Mary Quilt: mentioned"],
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("people of one name", () => {
  it.each([
    ["Roses with Zorva", "Zorva talks about roses. We ask how Zorva grows them.", ["Zorva: guest"]],
    ["Roses with Zorva", "Zorva is a kind of rose. It grows.", []],
    ["Roses with Zorva", "Zorva is a gardener at Kew.", ["Zorva: guest"]],
    ["On Roses — Season 2, Ep. 1 Mary Quilt", "They grow.", ["Mary Quilt: guest"]],
    ["Mary Quilt Interviews Gardeners", "They grow.", ["Mary Quilt: host"]],
    ["Mary Quilt Demystifies Roses", "They grow.", ["Mary Quilt: guest"]],
    ["Roses w/Zorvan Quilt", "They grow.", ["Zorvan Quilt: guest"]],
    ["Roses of Zorva", "Zorva talks about roses.", []],
    [
      "Roses with Zorva, Quilto and Tarra",
      "Zorva, Quilto and Tarra share their roses.",
      ["Zorva: guest", "Quilto: guest", "Tarra: guest"],
    ],
    [
      "Roses",
      "We are joined by Zorva and Peter, two gardeners at Kew.",
      ["Zorva: guest", "Peter: guest"],
    ],
    ["Roses", "Our guest, Zorva from Kew Gardens, grows them.", ["Zorva: guest"]],
    ["Roses", "Today we chat with Zorva (@zorvagrows) about roses.", ["Zorva: guest"]],
    ["Roses", "Today we chat with Zorva about roses.", []],
    ["Roses on Thursday Nights", "They grow.", []],
    ["Roses", "We are joined by Zorva and Quilto. They grow.", []],
  ])("%s: %s", (title, text, expected) => {
    expect(found(text, { title })).toEqual(expected);
  });
});

describe("names that hold a word of every day", () => {
  it.each([
    ["We are joined by Bear Douglas, head of roses.", ["Bear Douglas: guest"]],
    ["Today our guest is Zorvan Settles. He grows roses.", ["Zorvan Settles: guest"]],
    ["We are joined by gardener Mine Zorva-Quilt from Kew.", ["Mine Zorva-Quilt: guest"]],
    ["We talk to Professor Zorvan Farmer about roses.", ["Zorvan Farmer: guest"]],
    ["Zorvan Teller shares a rose.\n\nZorvan is a gardener at Kew.", ["Zorvan Teller: guest"]],
    ["We are joined by Zorvan Systems. Our guest is Product Douglas.", []],
    ["Our guest is Peter Tarrow, founder of Zorvan Computing.", ["Peter Tarrow: guest"]],
    ["We talk about Bear Douglas and Zorvan Settles.", []],
    // A given name that is a word as well, and another word.
    ["Ruby Culture joined us. Eve Online explains how.", []],
    ["We are joined by Mark Settles.", ["Mark Settles: guest"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("who a text begins with", () => {
  it.each([
    ["Peter Marsh made his way from letters to roses.", ["Peter Marsh: guest"]],
    ["Roses are slow.\n\nThey grow.\n\nPeter Marsh made them grow.", ["Peter Marsh: mentioned"]],
    [
      "Peter Tarrow is a gardener at Kew. He grows roses.\n\nlinks| On Roses by Peter Tarrow",
      ["Peter Tarrow: guest"],
    ],
    ["Peter Tarrow, head of Kew, said in a talk that roses grow.", ["Peter Tarrow: mentioned"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("is whom the show welcomes back by first name, and whose brackets are empty", () => {
    expect(found("In this episode we welcome back Mary to talk about sails.")).toEqual([
      "Mary: guest",
    ]);
    expect(found("Mary Quilt [] joins to talk about her sails.")).toEqual(["Mary Quilt: guest"]);
  });

  it("is each who is listed, whatever stands in brackets between", () => {
    const text =
      "They are joined by special guests Mary Quilt (Tern Creative, The Principles of Slow Sailing), Peter Tarrow (Sailbank, Kew), and Ann Ekdahl (Dock Yard).";
    expect(found(text).map((person) => person.split(":")[0])).toEqual(
      expect.arrayContaining(["Mary Quilt", "Peter Tarrow", "Ann Ekdahl"]),
    );
    expect(found(text).filter((person) => person.endsWith(": guest"))).toHaveLength(3);
  });

  it("is the guest under every form of the name", () => {
    const text =
      "Dr Mary B. Quilt served as head of Kew. We talk of roses.\n\nbullets| On Roses by Mary B. Quilt\nbullets| A chat with Peter Tarrow";
    expect(found(text, { title: "Mary Quilt on Old Roses" })).toContain("Mary B. Quilt: guest");
  });
});

describe("headlines", () => {
  it.each([
    ["Roses at Sea, with Peter Tarrow III", ["Peter Tarrow III: guest"]],
    ["Peter Tarrow • Roses, and how they grow", ["Peter Tarrow: guest"]],
    ["Peter Tarrow (@ptarrow) 4/24/19", ["Peter Tarrow: guest"]],
    ["Talk by  Peter Tarrow: the old “rose”", ["Peter Tarrow: guest"]],
    ["How old roses grow - Zorvan Quilt", ["Zorvan Quilt: guest"]],
    ["Roses at last / Zorvan Quilt & Mary Tarrow", ["Zorvan Quilt: guest", "Mary Tarrow: guest"]],
    ["#12 Zorvan Quilt – Roses", ["Zorvan Quilt: guest"]],
    ["Why roses grow (Mary Quilt, Kew)", ["Mary Quilt: guest"]],
    ["Mary Quilt and the Slow Art of Roses", ["Mary Quilt: guest"]],
    ["Simon St. Quilt and Peter Tarrow — Roses", ["Simon St. Quilt: guest", "Peter Tarrow: guest"]],
    ["Roses: Mary Quilt, Ponds and Kew", ["Mary Quilt: mentioned"]],
    ["Slow Watering - Zorvan Pumps", []],
    ["Part 7 | Peter Tarrow - Zorvan Ascent", ["Peter Tarrow: guest"]],
    ["Roses Live - Summer Edition", []],
  ])("%s", (title, expected) => {
    expect(found("", { title })).toEqual(expected);
  });
});

describe("posts and degrees", () => {
  it.each([
    [
      "In this episode, Zorvan Quilt, Lead Developer at Kew, will grow a rose.",
      ["Zorvan Quilt: guest"],
    ],
    ["Mary Quilt Senior Gardener from Kew shows us a rose.", ["Mary Quilt: guest"]],
    [
      "We talk to Mary Quilt.\n\nZorvan Tarrow, MD, has seen it.",
      ["Mary Quilt: guest", "Zorvan Tarrow: mentioned"],
    ],
    ["Zorvan Desk Lead at sea.", []],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("make a guest of who opens the headline", () => {
    expect(found("On soil.", { title: "Zorvan Quilt, MD, on Roses" })).toEqual([
      "Zorvan Quilt: guest",
    ]);
  });
});

describe("lines above a text", () => {
  it.each([
    ["byline| Speaker: ZORVAN QUILT\nRoses.", ["Zorvan Quilt: guest"]],
    [
      "byline| Guests: ZORVAN QUILT, TARRA O’LEARY\nRoses.",
      ["Zorvan Quilt: guest", "Tarra O’Leary: guest"],
    ],
    ["byline| Guests\nbyline| Zorva\nRoses.", ["Zorva: guest"]],
    ["byline| Links\nbyline| Zorva\nRoses.", []],
    [
      "byline| Presented by Mary Quilt and Peter Tarrow\nRoses.",
      ["Mary Quilt: host", "Peter Tarrow: host"],
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("lists of what a show brings", () => {
  const items = "bullets| Talking roses with Mary Quilt\nbullets| Peter Marsh explains ponds";

  it("present its guests below the words that lead up to it", () => {
    expect(found(`On this week’s garden podcast:\n${items}`)).toEqual([
      "Mary Quilt: guest",
      "Peter Marsh: guest",
    ]);
    expect(found(`Further reading:\n${items}`)).toEqual([
      "Mary Quilt: mentioned",
      "Peter Marsh: mentioned",
    ]);
  });

  it.each([
    ["Together with Zorvan Quilt, we look at roses.", ["Zorvan Quilt: guest"]],
    ["Today we caught up with Alli Dryer, a gardener and baker.", ["Alli Dryer: guest"]],
    [
      "We talk with some great guests!\nbullets| Mary Quilt, who grows roses\nbullets| Peter Marsh, of Kew",
      ["Mary Quilt: guest", "Peter Marsh: guest"],
    ],
    [
      "Mary Quilt and Kew’s Peter Marsh join the program to discuss roses.",
      ["Mary Quilt: guest", "Peter Marsh: guest"],
    ],
    [
      "In this episode, Mary Quilt and Ann Ekdahl talk side roads with Peter Marsh.",
      ["Mary Quilt: host", "Ann Ekdahl: host", "Peter Marsh: guest"],
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("name nobody's podcast as a guest", () => {
    expect(found("On soil.", { title: "Roses - with Mary Quilt’s Garden Show" })).toEqual([
      "Mary Quilt: mentioned",
    ]);
  });
});
