// What is said in passing, on lines of their own and among listed names; every frame with sentences that only look like it.
import { describe, expect, it } from "vitest";
import { statedIn } from "../../support/stated.ts";

describe("what is said in passing holds", () => {
  it.each<[string, string[]]>([
    // Whatever its sentence wishes, denies or asks.
    [
      "If you wonder how gardens grow, [Ann Lee|p] from [Acme|o] could tell.",
      ["Ann Lee works_at Acme"],
    ],
    ["Would [Ann Lee|p], a gardener at [Acme|o], agree?", ["Ann Lee works_at Acme"]],
    ["You can use [Zap|t], which was built by the [Acme|o] team.", ["Zap built_by Acme"]],
    ["You should try [Zap|t] (written in [Bolt|t]).", ["Zap built_with Bolt"]],
    // But not where the sentence is about it.
    ["Is [Ann Lee|p] an engineer at [Acme|o]?", []],
    ["Imagine [Ann Lee|p], an engineer at [Acme|o].", []],
    ["Should [Zap|t] be written in [Bolt|t]?", []],
    ["If [Acme|o], with its many gardens, uses [Zap|t], it wins.", []],
    ["I would love to see [Zap|t] rewritten in [Bolt|t].", []],
  ])("%s", (marked, expected) => {
    expect(statedIn(marked)).toEqual(expected);
  });
});

describe("frames", () => {
  it.each<[string, string[]]>([
    // Posts.
    ["[Ann Lee|p], [Acme|o]", ["Ann Lee works_at Acme"]],
    ["Ants in gardens ([Ann Lee|p], [Acme|o])", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p], [Acme|o] and the ants", []],
    [
      "Our guest [Ann Lee|p]—CEO and co-founder of [Acme|o]—tells all.",
      ["Ann Lee works_at Acme", "Ann Lee founded Acme"],
    ],
    ["We begin with [Ann Lee|p]’s new job at [Acme|o].", ["Ann Lee works_at Acme"]],
    ["As the co-CEO of [Acme|o], [Ann Lee|p] plants trees.", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] works on [Acme|o]’s seeds team.", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] looks back at her time at [Acme|o].", ["Ann Lee worked_at Acme"]],
    ["[Ann Lee|p]’s years at [Acme|o] were good.", ["Ann Lee worked_at Acme"]],
    ["[Ann Lee|p] had fun at [Acme|o].", []],
    ["Founded in 2009 by [Ann Lee|p], [Acme|o] is a nursery.", ["Ann Lee founded Acme"]],
    // Makers and keepers.
    ["[Zap|t] by [Ann Lee|p]", ["Ann Lee created Zap"]],
    ["Gardens with [Zap|t] by [Ann Lee|p]", []],
    ["We liked [Ann Lee|p]’s [Zap|t] library.", ["Ann Lee created Zap"]],
    ["We liked [Ann Lee|p]’s [Zap|t] course.", []],
    ["With us: [Ann Lee|p] ([Zap|t] co-founder).", ["Ann Lee created Zap"]],
    ["[Zap|t] is led by [Ann Lee|p].", ["Ann Lee maintains Zap"]],
    ["A workshop on [Zap|t] led by [Ann Lee|p].", []],
    ["[Ann Lee|p] works on the [Zap|t] compiler.", ["Ann Lee maintains Zap"]],
    ["[Ann Lee|p] works on [Zap|t] courses.", []],
    ["[Ann Lee|p] was behind [Zap|t].", ["Ann Lee created Zap"]],
    ["She was at [Acme|o], where she built [Zap|t].", ["Zap built_by Acme"]],
    // Uses.
    [
      "We talk to [Ann Lee|p] from [Acme|o] about how they use [Zap|t].",
      ["Ann Lee works_at Acme", "Acme uses Zap"],
    ],
    ["[Acme|o] is looking for senior [Zap|t] devs.", ["Acme uses Zap"]],
    ["[Bolt|t] support in [Zap|t] is new.", ["Zap uses Bolt"]],
    ["There is no [Bolt|t] support in [Zap|t].", []],
    // What the sentence before opened with.
    ["[Zap|t] grows seeds. The app is written in [Bolt|t].", ["Zap built_with Bolt"]],
    ["[Acme|o] grows seeds. The team uses [Bolt|t].", ["Acme uses Bolt"]],
    ["[Ann Lee|p] likes [Zap|t]. The app is written in [Bolt|t].", []],
    ["[Acme|o] grows seeds. The app is written in [Bolt|t].", []],
    // Choices.
    ["She prefers [Zap|t] over [Bolt|t].", ["Zap alternative_to Bolt"]],
    ["She runs [Zap|t] over [Bolt|t].", []],
    ["The differences between [Zap|t] and [Bolt|t]", ["Zap alternative_to Bolt"]],
    ["A bridge between [Zap|t] and [Bolt|t]", []],
    ["Moving all gardens from [Zap|t] to [Bolt|t]", ["Zap alternative_to Bolt"]],
    ["Moving all gardens to [Zap|t] and [Bolt|t]", []],
  ])("%s", (marked, expected) => {
    expect(statedIn(marked)).toEqual(expected);
  });
});
