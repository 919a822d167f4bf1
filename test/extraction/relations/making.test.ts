// Ways of saying who made, keeps and employs, and what stands beside what; each beside one that says something else.
import { describe, expect, it } from "vitest";
import { statedIn } from "../../support/stated.ts";

describe("who made it", () => {
  it.each<[string, string[]]>([
    ["[Zap|t], from [Acme|o], is small.", ["Zap built_by Acme"]],
    ["[Zap|t] (by [Acme|o]) is small.", ["Zap built_by Acme"]],
    ["[Zap|t] ([Acme|o]) is small.", ["Zap built_by Acme"]],
    ["We install the [Zap|t] extension from [Acme|o].", ["Zap built_by Acme"]],
    ["[Acme|o] open sourced [Zap|t] in May.", ["Zap built_by Acme"]],
    ["How [Acme|o] built [Zap|t]", ["Zap built_by Acme"]],
    ["The company behind [Zap|t] is [Acme|o].", ["Zap built_by Acme"]],
    ["[Zap|t] is an [Acme|o] product.", ["Zap built_by Acme"]],
    ["[Acme|o] tools such as [Zap|t] and [Bolt|t].", ["Zap built_by Acme", "Bolt built_by Acme"]],
    ["[Acme|o] projects such as [Zap|t].", ["Zap part_of Acme"]],
    ["[Zap|t], [Acme|o]'s developer portal, is small.", ["Zap built_by Acme"]],
    [
      "[Ann Lee|p] created and maintains the [Zap|t] and [Bolt|t] packages.",
      [
        "Ann Lee created Zap",
        "Ann Lee created Bolt",
        "Ann Lee maintains Zap",
        "Ann Lee maintains Bolt",
      ],
    ],
    ["[Ann Lee|p] has written several libraries, including [Zap|t].", ["Ann Lee created Zap"]],
    ["[Ann Lee|p] maintains a handful of packages (such as [Zap|t]).", ["Ann Lee maintains Zap"]],
    ["[Ann Lee|p] leads the [Zap|t] project.", ["Ann Lee maintains Zap"]],
    ["[Ann Lee|p] leads the [Zap|t] project at [Acme|o].", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p], [Zap|t] core team member, is here.", ["Ann Lee maintains Zap"]],
    ["The [Zap|t] library by [Ann Lee|p] is small.", ["Ann Lee created Zap"]],
    ["[Ann Lee|p], the brains behind [Zap|t], is here.", ["Ann Lee created Zap"]],
  ])("%s", (marked, expected) => {
    expect(statedIn(marked).toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    "[Zap|t] users from [Acme|o] met.",
    "[Zap|t] talks by [Ann Lee|p].",
    "Would [Acme|o] have built [Zap|t]?",
  ])("nothing in: %s", (marked) => {
    expect(statedIn(marked)).toEqual([]);
  });
});

describe("what belongs to what", () => {
  it.each<[string, string[]]>([
    ["All of [Akka|t], including [Akka Streams|t].", ["Akka Streams part_of Akka"]],
    ["All of [Akka|t], including [Bolt|t].", []],
    ["[Akka|t]'s own scheduler [Akka Streams|t] is small.", ["Akka Streams part_of Akka"]],
    ["[Zap|t] joined the [Acme|o].", ["Zap part_of Acme"]],
  ])("%s", (marked, expected) => {
    expect(statedIn(marked)).toEqual(expected);
  });
});

describe("what one takes for the other", () => {
  it.each<[string, string[]]>([
    ["Is [Zap|t] faster than [Bolt|t]?", ["Zap alternative_to Bolt"]],
    ["[Zap|t] outperforms [Bolt|t].", ["Zap alternative_to Bolt"]],
    ["We rewrote the shop from [Zap|t] to [Bolt|t].", ["Zap alternative_to Bolt"]],
    ["Instead of [Zap|t] we use [Bolt|t].", ["Bolt alternative_to Zap"]],
    ["We replaced [Zap|t] with [Bolt|t].", ["Bolt alternative_to Zap"]],
    ["[Zap|t] is larger than a [Bolt|t] and a shoe.", []],
  ])("%s", (marked, expected) => {
    expect(statedIn(marked)).toEqual(expected);
  });
});

describe("who uses it", () => {
  it.each<[string, string[]]>([
    ["[Acme|o]'s experience with [Zap|t]", ["Acme uses Zap"]],
    ["[Acme|o]'s tech stack: [Zap|t] and [Bolt|t].", ["Acme uses Zap", "Acme uses Bolt"]],
    ["[Acme|o] runs [Zap|t] at scale.", ["Acme uses Zap"]],
    ["[Zap|t] at [Acme|o] is a matter of taste.", ["Acme uses Zap"]],
    ["[Zap|t] adds support for [Bolt|t].", ["Zap uses Bolt"]],
  ])("%s", (marked, expected) => {
    expect(statedIn(marked)).toEqual(expected);
  });
});

describe("who works where", () => {
  it.each<[string, string[]]>([
    ["[Ann Lee|p] @ [Acme|o]", ["Ann Lee works_at Acme"]],
    ["In her role at [Acme|o], [Ann Lee|p] plants trees.", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p]'s day job is at [Acme|o].", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] – [Acme|o]", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] is responsible for the garden at [Acme|o].", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] owns [Acme|o], a small shop.", ["Ann Lee works_at Acme"]],
    ["My name is [Ann Lee|p] and I'm a gardener at [Acme|o].", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] lives in the north and currently works for [Acme|o].", ["Ann Lee works_at Acme"]],
    ["Speaker: [Ann Lee|p]\nLead Engineer at [Acme|o].", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p]\nWhy the team at [Acme|o] moved the boats.", []],
    ["[Ann Lee|p]\nThe small team at [Acme|o] moves boats.", []],
    ["[Ann Lee|p] is here. Why an engineer at [Acme|o] moved the boats.", []],
    ["I'm your host, [Ann Lee|p]. I'm an engineer at [Acme|o].", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p], my former neighbour, an engineer at [Acme|o].", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] started her career at [Acme|o].", ["Ann Lee worked_at Acme"]],
    ["[Ann Lee|p] went on to work for [Acme|o].", ["Ann Lee worked_at Acme"]],
    ["[Ann Lee|p], a former engineer at [Acme|o].", ["Ann Lee worked_at Acme"]],
  ])("%s", (marked, expected) => {
    expect(statedIn(marked)).toEqual(expected);
  });
});
