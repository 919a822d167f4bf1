import { describe, expect, it } from "vitest";
import { statements } from "../../../src/extraction/relations/statements.ts";
import { markedContext } from "../../support/literal-episode.ts";
import { statedIn } from "../../support/stated.ts";

const stated = (marked: string) => statedIn(marked).toSorted();

const annWorks = ["Ann Lee works_at Acme"];
const boltInRust = ["Bolt built_with Rust"];

describe("clauses", () => {
  it.each<[string, string[]]>([
    ["[Bolt|t] is a small but quick queue that was rewritten in [Rust|t].", boltInRust],
    ["[Bolt|t], a queue for the [Nut|t] cluster, is written entirely in [Rust|t].", boltInRust],
    ["[Bolt|t] (the queue) has been implemented in [Rust|t].", boltInRust],
    ["We look at [Bolt|t], a queue written from scratch in [Rust|t].", boltInRust],
    ["We look at work on [Bolt|t] that is powered by [Rust|t].", boltInRust],
    ["The [Bolt|t] runtime is built with [Rust|t].", boltInRust],
    [
      "[Bolt|t] is a queue built on [Nut|t] and written in [Rust|t].",
      ["Bolt built_on Nut", "Bolt built_with Rust"],
    ],
    ["[Ann Lee|p] wrote [Bolt|t] in [Rust|t].", ["Ann Lee created Bolt", "Bolt built_with Rust"]],
    [
      "[Bolt|t] was written by [Ann Lee|p] at [Acme|o] in [Rust|t].",
      [
        "Ann Lee created Bolt",
        "Ann Lee works_at Acme",
        "Bolt built_by Acme",
        "Bolt built_with Rust",
      ],
    ],
    // By whom a thing of its kind was made, whatever stands between.
    ["The [Bolt|t] board was developed by [Ann Lee|p].", ["Ann Lee created Bolt"]],
    ["The [Bolt|t] tutorial was written by [Ann Lee|p].", []],
    ["[Ann Lee|p], creator of the [Bolt|t]-based clock, joins us.", []],
    ["[Acme|o]'s platform is written in [Rust|t].", ["Acme uses Rust"]],
    ["[Acme|o] decided to adopt [Bolt|t].", ["Acme uses Bolt"]],
    ["Engineers at [Acme|o] rely heavily on [Bolt|t].", ["Acme uses Bolt"]],
    ["[Acme|o] does its billing with [Bolt|t].", ["Acme uses Bolt"]],
    ["We use [Bolt|t] at [Acme|o].", ["Acme uses Bolt"]],
    ["Why did [Acme|o] choose [Bolt|t]?", ["Acme uses Bolt"]],
    ["[Acme|o] has migrated its data to [Bolt|t].", ["Acme uses Bolt"]],
    ["[Ann Lee|p] currently works on rules at [Acme|o].", annWorks],
    ["[Ann Lee|p] studied law, and she founded [Acme|o].", ["Ann Lee founded Acme"]],
    ["[Ann Lee|p] won a prize. [Bolt|t] was designed by him.", ["Ann Lee created Bolt"]],
    ["[Acme|o] was bought by [Nuts|o].", ["Nuts acquired Acme"]],
    ["[Bolt|t] is maintained by [Ann Lee|p].", ["Ann Lee maintains Bolt"]],
  ])("%s", (marked, expected) => {
    expect(stated(marked)).toEqual(expected);
  });

  it.each([
    "[Bolt|t] is not written in [Rust|t].",
    "[Bolt|t] might be rewritten in [Rust|t].",
    "Should [Acme|o] use [Bolt|t]?",
    "Why should [Acme|o] use [Bolt|t]?",
    "If [Bolt|t] is written in [Rust|t], it is quick.",
    "[Bolt|t] lets you deploy apps written in [Rust|t].",
    "Replicating [Bolt|t] using [Nut|t].",
    "Install [Bolt|t] and use [Nut|t].",
    "[Acme|o] does not use [Bolt|t].",
    "The use of [Bolt|t] at home, with [Nut|t].",
    "[Ann Lee|p] wrote [Bolt|t] plugins.",
    "I am an engineer at [Acme|o] who uses [Bolt|t].",
    "[Acme|o] uses [Bolt|t] alternatives.",
  ])("nothing in: %s", (marked) => {
    expect(stated(marked)).toEqual([]);
  });
});

describe("noun phrases", () => {
  it.each<[string, string[]]>([
    ["We speak with [Ann Lee|p], senior staff engineer at [Acme|o].", annWorks],
    ["[Ann Lee|p], author of many books, professor at [Acme|o].", annWorks],
    ["[Ann Lee|p] (DevRel at [Acme|o]) is here.", annWorks],
    ["[Ann Lee|p], [Acme|o] engineer and speaker, is here.", annWorks],
    ["A talk by [Acme|o] CTO [Ann Lee|p].", annWorks],
    ["The head of storage at [Acme|o], [Ann Lee|p], is here.", annWorks],
    ["[Bo Ek|p] and [Cy Fu|p] are joined by [Ann Lee|p], a professor at [Acme|o].", annWorks],
    ["[Ann Lee|p], former director of [Acme|o], is here.", ["Ann Lee worked_at Acme"]],
    ["[Ann Lee|p] became a core maintainer of [Bolt|t].", ["Ann Lee maintains Bolt"]],
    ["[Bolt|t] creator [Ann Lee|p] is here.", ["Ann Lee created Bolt"]],
    [
      "[Ann Lee|p] is the creator and maintainer of [Bolt|t].",
      ["Ann Lee created Bolt", "Ann Lee maintains Bolt"],
    ],
    ["Our guest today is an engineer at [Acme|o], [Ann Lee|p].", ["Ann Lee works_at Acme"]],
    ["[Acme|o] cofounder [Ann Lee|p] is here.", ["Ann Lee founded Acme"]],
    ["[Bolt|t] is a friendly fork of [Nut|t].", ["Bolt built_on Nut"]],
    ["[Bolt|t], a handy [Nut|t] plugin.", ["Bolt built_on Nut"]],
    ["[Bolt|t] is a light client for [Nut|t].", ["Bolt uses Nut"]],
    ["[Bolt|t] – a drop-in replacement for [Nut|t].", ["Bolt alternative_to Nut"]],
    ["[Bolt|t] is a new queue and service from [Acme|o].", ["Bolt built_by Acme"]],
    ["We look at [Acme|o]'s brand new [Bolt|t].", ["Bolt built_by Acme"]],
    [
      "[Acme|o]'s services, including [Bolt|t] and [Nut|t], are down.",
      ["Bolt built_by Acme", "Nut built_by Acme"],
    ],
    ["[Bolt|t] is now an [Acme|o] project.", ["Bolt part_of Acme"]],
    ["[Acme|o] is hiring [Bolt|t] engineers.", ["Acme uses Bolt"]],
    ["[Bolt|t] now comes with [Nut|t] support.", ["Bolt uses Nut"]],
  ])("%s", (marked, expected) => {
    expect(stated(marked)).toEqual(expected);
  });

  it.each([
    "[Bo Ek|p] is joined by Dee Gee, an engineer at [Acme|o].",
    "[Bolt|t] is no [Nut|t] replacement.",
    "Nell is a principal engineer at [Acme|o], [Bo Ek|p] runs the shop.",
    "[Bolt|t] teams are as fast as teams using [Nut|t].",
    "They replaced [Bolt|t] with a small service written in [Nut|t] and backed by [Screw|t].",
    "[Ann Lee|p], author of [Bolt|t] in Practice, is here.",
    "[Ann Lee|p] on [Acme|o]'s developer relations.",
    "[Acme|o]'s [Bolt|t] users meet.",
    "[Ann Lee|p], [Bolt|t] developer.",
    "Deploy [Bolt|t] with the [Nut|t] operator.",
    "[Bolt|t] and the [Nut|t] community.",
  ])("nothing in: %s", (marked) => {
    expect(stated(marked)).toEqual([]);
  });
});

describe("cost", () => {
  it.each(["[Bolt|t], a queue that is ", "and a fork of ", "the [Acme|o] engineer, ", "used "])(
    "reads five thousand of %j without going quadratic",
    (piece) => {
      const once = [...statements.recognize(markedContext(piece.repeat(5_000)))];
      expect(once.length).toBeLessThan(20_000);
    },
  );
});
