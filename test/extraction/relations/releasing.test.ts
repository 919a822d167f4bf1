// What people and companies release, run and were employed at, each way of saying it beside one that says something else.
import { describe, expect, it } from "vitest";
import { statedIn } from "../../support/stated.ts";

const stated = (marked: string) => statedIn(marked).toSorted();

describe("who released it", () => {
  it.each<[string, string[]]>([
    ["[Ann Lee|p] has released a small board dubbed the [Zap|t].", ["Ann Lee created Zap"]],
    ["[Ann Lee|p] also launched a new toolkit called [Zap|t]!", ["Ann Lee created Zap"]],
    ["We hear [Bo|p] on [Zap|t], the terminal she built last year.", ["Bo created Zap"]],
    ["We hear [Bo|p] on [Zap|t], a queue that he now maintains.", ["Bo maintains Zap"]],
    ["[Ann Lee|p]'s [Zap|t] small waveform viewer is new.", ["Ann Lee created Zap"]],
    ["[Acme|o] has released the source code for [Zap|t].", ["Zap built_by Acme"]],
    ["[Zap|t] is [Acme|o]'s new package manager.", ["Zap built_by Acme"]],
    ["[Bo Kim|p] talks of her role maintaining [Zap|t].", ["Bo Kim maintains Zap"]],
    ["[Zap|t] is a new implementation of mail in [Bolt|t].", ["Zap built_with Bolt"]],
    ["[Zap|t] is a spin-off from the [Bolt|t] project.", ["Zap built_on Bolt"]],
  ])("%s", (marked, expected) => {
    expect(stated(marked)).toEqual(expected);
  });

  it.each([
    "[Ann Lee|p] has released a video about a tool called [Zap|t].",
    "[Zap|t] is supported by [Acme|o].",
    "[Ann Lee|p] found that [Acme|o] was small.",
  ])("nothing in: %s", (marked) => {
    expect(stated(marked)).toEqual([]);
  });
});

describe("what runs what", () => {
  it.each<[string, string[]]>([
    ["The [Zap|t] runs a fork of [Bolt|t].", ["Zap uses Bolt"]],
    ["The [Zap|t] ships with [Bolt|t].", ["Zap uses Bolt"]],
    ["The [Zap|t] app uses [Bolt|t].", ["Zap uses Bolt"]],
    ["[Acme|o]'s network team decided to write new parts in [Zap|t].", ["Acme uses Zap"]],
  ])("%s", (marked, expected) => {
    expect(stated(marked)).toEqual(expected);
  });

  it.each([
    "The [Zap|t] container now uses [Bolt|t].",
    "Some of the [Zap|t] services are using [Bolt|t].",
    "[Acme|t]'s balancer replaces what [Zap|t] used to do.",
  ])("nothing in: %s", (marked) => {
    expect(stated(marked)).toEqual([]);
  });
});

describe("who is, and was, employed", () => {
  it.each<[string, string[]]>([
    ["Guest: [Ann Lee|p], [Acme|o]", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p]: [Acme|o]", ["Ann Lee works_at Acme"]],
    ["[Acme|o] boss [Ann Lee|p] is here.", ["Ann Lee works_at Acme"]],
    [
      "[Ann Lee|p] founded and is currently the CTO of [Acme|o].",
      ["Ann Lee founded Acme", "Ann Lee works_at Acme"],
    ],
    ["[Ann Lee|p] did an internship at [Acme|o].", ["Ann Lee worked_at Acme"]],
    [
      "[Ann Lee|p] spent two years at [Acme|o] and then six years at [Zed|o].",
      ["Ann Lee worked_at Acme", "Ann Lee worked_at Zed"],
    ],
  ])("%s", (marked, expected) => {
    expect(stated(marked)).toEqual(expected);
  });

  it("a member of a programme is not employed", () => {
    expect(stated("[Ann Lee|p] is a member of the [Acme|o] Developers Expert program.")).toEqual(
      [],
    );
  });
});
