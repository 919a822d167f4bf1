// Whose a thing is that is known to be theirs, from names that stand beside each other; and posts on lines of their own.
import { describe, expect, it } from "vitest";
import { statements } from "../../../src/extraction/relations/statements.ts";
import { createGazetteer } from "../../support/marked-episode.ts";
import { markedContext } from "../../support/literal-episode.ts";
import { asWords, statedIn } from "../../support/stated.ts";

const gazetteer = createGazetteer(`
  Acme | organisation/company + technology/platform |  | Acme Holding | U
  Zap | technology/tool |  | Acme | U
  Bolt | technology/tool |  | Acme Holding | U
`);

const stated = (marked: string) => [
  ...new Set([...statements.recognize({ ...markedContext(marked), gazetteer })].map(asWords)),
];

describe("what is known to be somebody's", () => {
  it.each<[string, string[]]>([
    ["We tried [Acme|o] [Zap|t] in the garden.", ["Zap built_by Acme"]],
    ["The [Acme|o]'s new [Zap|t] sensors are out.", ["Zap built_by Acme"]],
    ["[Acme|o] launches [Zap|t] 5 on Monday.", ["Zap built_by Acme"]],
    ["Gardens with [Zap|t] from [Acme|o].", ["Zap built_by Acme"]],
    ["We tried [Acme|o] [Bolt|t] in the garden.", ["Bolt built_by Acme"]],
    ["[Hoff|o] [Hoff Lamp|t] is nice.", ["Hoff Lamp built_by Hoff"]],
    ["[Hoff|o] [Zap|t] is nice.", []],
    ["[Acme|o] in [Zap|t] is nice.", []],
    ["[Acme|o] [Quill|t] is nice.", []],
  ])("%s", (marked, expected) => {
    expect(stated(marked)).toEqual(expected);
  });
});

describe("posts", () => {
  it.each<[string, string[]]>([
    ["[Ann Lee|p]\n[Zap|t] Tech Lead @ [Acme|o]", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p]\nRole: Senior Engineer @ [Acme|o]", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] (@ann) of [Acme|o] is here.", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] (she/her), GM of lamps at [Acme|o], is here.", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p], head of lamps from [Acme|o], is here.", ["Ann Lee works_at Acme"]],
    [
      "[Ann Lee|p] tells of her path to her current role as director of lamps at [Acme|o].",
      ["Ann Lee works_at Acme"],
    ],
    ["Currently serving at [Acme|o], [Ann Lee|p] plants trees.", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] has resigned as CEO of [Acme|o].", ["Ann Lee worked_at Acme"]],
    ["[Ann Lee|p]’s career includes key roles at [Acme|o].", ["Ann Lee worked_at Acme"]],
    ["After a career in lamps at [Acme|o], [Ann Lee|p] sails.", ["Ann Lee worked_at Acme"]],
    ["[Ann Lee|p] was part of [Acme|o], which grows seeds.", ["Ann Lee worked_at Acme"]],
    ["[Ann Lee|p]: @ann - VP, Lamps at [Acme|o]", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] from fair Elbmark, developer at [Acme|o].", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p], [Acme|o] Head of Lamps", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p]’s been at [Acme|o] for years.", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] joined [Acme|o] last year.", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] joined [Acme|o] last year, but left.", []],
    ["[Ann Lee|p] will join [Acme|o] soon.", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] was appointed CEO of [Acme|o].", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] was CEO of [Acme|o].", ["Ann Lee worked_at Acme"]],
    ["[Ann Lee|p] has worked at [Acme|o] since 2010.", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] runs [Acme|o]’s lamp group.", ["Ann Lee works_at Acme"]],
    ["We hear [Ann Lee|p] on the path that brought her to [Acme|o].", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] (in blue) of [Acme|o] is here.", []],
    ["After a talk on lamps at [Acme|o], [Ann Lee|p] sails.", []],
  ])("%s", (marked, expected) => {
    expect(statedIn(marked)).toEqual(expected);
  });
});

describe("what was added", () => {
  it.each<[string, string[]]>([
    ["[Zap|t] was recently added to [Bolt|t].", ["Bolt uses Zap"]],
    ["[Zap|t] was added to the [Bolt|t] repository.", []],
    ["[Zap|t] - Lamp server written in [Bolt|t]", ["Zap built_with Bolt"]],
    ["Building [Zap|t] - Lamp Server Powered by [Bolt|t]", ["Zap built_with Bolt"]],
    ["[Zap|t]: Lamps built with [Bolt|t]", []],
    ["[Zap|t] - how we built lamps with [Bolt|t]", []],
    ["[Zap|t] has support for [Bolt|t].", ["Zap uses Bolt"]],
    ["[Zap|t] is tightly integrated with [Bolt|t].", ["Zap uses Bolt"]],
    ["[Zap|t] is one of the [Acme|o] projects.", ["Zap part_of Acme"]],
    ["[Zap|t], a [Bolt|t] tool that is now part of [Acme|o], is new.", ["Zap part_of Acme"]],
    ["[Zap|t] is a queue akin to [Bolt|t].", ["Zap alternative_to Bolt"]],
  ])("%s", (marked, expected) => {
    expect(statedIn(marked)).toEqual(expected);
  });
});
