// What stands for a name that the sentence before opens with, and what is somebody's own; each beside what stands for nothing.
import { describe, expect, it } from "vitest";
import { statedIn } from "../../support/stated.ts";

describe("what stands for a thing", () => {
  it.each<[string, string[]]>([
    ["This library is written in [Rust|t].", ["Zap built_with Rust"]],
    ["This project was started by [Ann Lee|p] in 2012.", ["Ann Lee created Zap"]],
    ["Its backend is written in [Rust|t].", ["Zap uses Rust"]],
    ["Its creator, [Ann Lee|p], joins us.", ["Ann Lee created Zap"]],
    ["Under the hood it uses [Bolt|t].", ["Zap uses Bolt"]],
    ["It's similar to [Bolt|t].", ["Zap alternative_to Bolt"]],
    ["It works well with [Bolt|t].", ["Zap uses Bolt"]],
    ["[Ann Lee|p] wrote it in 2012.", ["Ann Lee created Zap"]],
    ["[Ann Lee|p] started the project in 2012.", ["Ann Lee created Zap"]],
    ["[Ann Lee|p] is its creator.", ["Ann Lee created Zap"]],
    // No company, and no verb that makes.
    ["[Ann Lee|p] founded the company in 2012.", []],
    ["[Ann Lee|p] likes it.", []],
  ])("Zap is a task runner. %s", (marked, expected) => {
    expect(statedIn(`[Zap|t] is a task runner. ${marked}`)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ["They use [Bolt|t] for billing.", ["Acme uses Bolt"]],
    ["Their backend is written in [Rust|t].", ["Acme uses Rust"]],
    ["Its co-founder [Ann Lee|p] joins us.", ["Ann Lee founded Acme"]],
    ["[Ann Lee|p] is the company's CTO.", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] founded the company in 2012.", ["Ann Lee founded Acme"]],
    ["[Ann Lee|p] created the framework.", []],
  ])("Acme makes pumps. %s", (marked, expected) => {
    expect(statedIn(`[Acme|o] makes pumps. ${marked}`)).toEqual(expected);
  });
});

describe("what stands for what somebody else's sentence is about", () => {
  it.each<[string, string[]]>([
    [
      "In this episode we discuss [Zap|t] with [Ann Lee|p]. It's written in [Rust|t].",
      ["Zap built_with Rust"],
    ],
    ["[Ann Lee|p] shows a program called [Zap|t]. It runs on [Bolt|t].", ["Zap uses Bolt"]],
    ["[Ann Lee|p] likes [Zap|t]. It runs on [Bolt|t].", []],
    [
      "[Ann Lee|p] from [Acme|o] joins us. They use [Bolt|t].",
      ["Ann Lee works_at Acme", "Acme uses Bolt"],
    ],
    ["[Ann Lee|p] joins us. They use [Bolt|t].", []],
    ["[Ann Lee|p] joins us. Her employer, [Acme|o], sells pumps.", ["Ann Lee works_at Acme"]],
  ])("%s", (marked, expected) => {
    expect(statedIn(marked)).toEqual(expected);
  });
});

describe("what is somebody's own", () => {
  it.each<[string, string[]]>([
    ["[Ann Lee|p] tells us about her project, [Zap|t].", ["Ann Lee created Zap"]],
    ["[Ann Lee|p] tells us about her new [Zap|t] library.", ["Ann Lee created Zap"]],
    [
      "[Ann Lee|p] shows her small build tools [Zap|t], [Bolt|t], and more.",
      ["Ann Lee created Zap", "Ann Lee created Bolt"],
    ],
    ["[Ann Lee|p] shows [Zap|t], her streaming tool for pumps.", ["Ann Lee created Zap"]],
    ["[Ann Lee|p] joins us. We cover her project [Zap|t].", ["Ann Lee created Zap"]],
    ["[Ann Lee|p] joins us. We talk about her time at [Acme|o].", ["Ann Lee worked_at Acme"]],
    ["[Ann Lee|p] talks about her work at [Acme|o].", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] talks about her new company [Acme|o].", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] left her role at [Acme|o].", []],
    ["[Ann Lee|p] talks about her work with [Acme|o].", []],
    ["[Ann Lee|p] talks about her favorite tool [Zap|t].", []],
    ["[Ann Lee|p] wrote her [Zap|t] plugin in a day.", []],
  ])("%s", (marked, expected) => {
    expect(statedIn(marked)).toEqual(expected);
  });
});
