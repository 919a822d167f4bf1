// Ways of saying things that titles and summaries use; each beside one that says something else.
import { describe, expect, it } from "vitest";
import { statedIn } from "../../support/stated.ts";

describe("where people are", () => {
  it.each<[string, string[]]>([
    ["[Ann Lee|p] | CTO | [Acme|o]", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] intro – works for [Acme|o] as a developer", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p], a writer, and now at [Globex|o].", ["Ann Lee works_at Globex"]],
    ["[Ann Lee|p] explains what she does at [Acme|o].", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] tells us about working for [Acme|o].", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] from [Acme|o]'s platform team joins us.", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] shares his experience working for [Acme|o].", ["Ann Lee works_at Acme"]],
    ["The state of pumps by [Ann Lee|p], [Acme|o]", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] found a job at [Acme|o].", ["Ann Lee worked_at Acme"]],
    ["[Ann Lee|p] helped start a company called [Acme|o].", ["Ann Lee founded Acme"]],
    [
      "[Ann Lee|p] started [Acme|o] with [Bo Kim|p].",
      ["Ann Lee founded Acme", "Bo Kim founded Acme"],
    ],
    [
      "We talk about [Ann Lee|p]'s journey to founding [Acme|o] and the challenges.",
      ["Ann Lee founded Acme"],
    ],
    ["[Ann Lee|p] shares her experience at the [Acme|o] conference.", []],
    [
      "[Ann Lee|p] interviews managing director at [Acme|o], [Bo Kim|p], about pumps.",
      ["Bo Kim works_at Acme"],
    ],
    ["[Acme|o]’s data scientist in residence [Ann Lee|p] is here.", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p], CISO [Acme|o], is here.", ["Ann Lee works_at Acme"]],
    [
      "[Ann Lee|p] and [Bo Kim|p], pump experts from [Acme|o], are here.",
      ["Ann Lee works_at Acme", "Bo Kim works_at Acme"],
    ],
    ["We have [Ann Lee|p] on the show, from [Acme|o].", ["Ann Lee works_at Acme"]],
    [
      "[Ann Lee|p], who is a [Zap|t] senior maintainer working at [Acme|o].",
      ["Ann Lee maintains Zap", "Ann Lee works_at Acme"],
    ],
    [
      "[Ann Lee|p], founder and project lead of [Zap|t] and vice president at [Acme|o].",
      ["Ann Lee works_at Acme", "Ann Lee maintains Zap"],
    ],
    [
      "Co-founder & CEO of [Acme|o] [Ann Lee|p] is here.",
      ["Ann Lee works_at Acme", "Ann Lee founded Acme"],
    ],
    ["Before founding [Acme|o], [Ann Lee|p] grew pumps.", ["Ann Lee founded Acme"]],
    ["[Ann Lee|p] grew pumps for years and founded [Acme|o].", ["Ann Lee founded Acme"]],
    ["[Ann Lee|p] talks about her work as a gardener at [Acme|o].", ["Ann Lee works_at Acme"]],
    [
      "[Ann Lee|p] is a gardener, and currently a senior pilot of boats at [Acme|o].",
      ["Ann Lee works_at Acme"],
    ],
    ["[Ann Lee|p], from [Acme|o]’s Pumps & Pipes team, is here.", ["Ann Lee works_at Acme"]],
    [
      "[Ann Lee|p] and [Bo Kim|p], two [Acme|o] training team members, are here.",
      ["Ann Lee works_at Acme", "Bo Kim works_at Acme"],
    ],
    ["[Ann Lee|p] is with us today from [Acme|o].", ["Ann Lee works_at Acme"]],
    ["[Acme|o]’ [Ann Lee|p] joins us.", ["Ann Lee works_at Acme"]],
    [
      "[Ann Lee|p], co-founder of [Acme|o] and [Globex|o], is here.",
      ["Ann Lee founded Acme", "Ann Lee founded Globex"],
    ],
  ])("%s", (marked, expected) => {
    expect(statedIn(marked)).toEqual(expected);
  });
});

describe("where people were", () => {
  it.each<[string, string[]]>([
    [
      "[Ann Lee|p] shares her journey from working at [Acme|o] and [Globex|o] to founding a farm.",
      ["Ann Lee worked_at Acme", "Ann Lee worked_at Globex"],
    ],
    ["[Ann Lee|p] describes his path from [Acme|o] to a farm.", ["Ann Lee worked_at Acme"]],
    ["[Ann Lee|p] describes her path from an [Acme|o] customer to a farm.", []],
    ["[Ann Lee|p] traces [Zap|t]'s journey from [Acme|o] to today.", []],
    ["[Ann Lee|p] has worked in companies such as [Acme|o].", ["Ann Lee worked_at Acme"]],
    ["[Ann Lee|p] tells of her years at firms like [Acme|o].", ["Ann Lee worked_at Acme"]],
    ["From his early days at [Acme|o], [Ann Lee|p] liked pumps.", ["Ann Lee worked_at Acme"]],
    ["[Ann Lee|p]'s former company [Acme|o] grew pumps.", ["Ann Lee worked_at Acme"]],
    [
      "[Ann Lee|p] held positions in sales and support at large enterprises such as [Acme|o].",
      ["Ann Lee worked_at Acme"],
    ],
    [
      "[Ann Lee|p] wrote [Zap|t] when she was working at [Acme|o].",
      ["Ann Lee created Zap", "Ann Lee worked_at Acme"],
    ],
    ["[Ann Lee|p] was one of the first people at [Acme|o].", ["Ann Lee worked_at Acme"]],
    ["At [Acme|o], [Ann Lee|p] learned how pumps work.", ["Ann Lee worked_at Acme"]],
    ["[Ann Lee|p] has since left [Acme|o].", ["Ann Lee worked_at Acme"]],
    ["[Ann Lee|p] is a previous [Acme|o] team member.", ["Ann Lee worked_at Acme"]],
    ["[Ann Lee|p] wrote about pumps while at [Acme|o].", ["Ann Lee worked_at Acme"]],
    [
      "[Ann Lee|p], engineer at [Globex|o] and [Acme|o] alumna, is here.",
      ["Ann Lee works_at Globex", "Ann Lee worked_at Acme"],
    ],
  ])("%s", (marked, expected) => {
    expect(statedIn(marked)).toEqual(expected);
  });
});

describe("what people made", () => {
  it.each<[string, string[]]>([
    ["[Ann Lee|p] of [Zap|t] fame joins us.", ["Ann Lee created Zap"]],
    ["[Ann Lee|p], best known for [Zap|t], joins us.", ["Ann Lee created Zap"]],
    ["[Ann Lee|p] is known for maintaining [Zap|t].", ["Ann Lee maintains Zap"]],
    ["[Ann Lee|p] talks about why she created [Zap|t].", ["Ann Lee created Zap"]],
    ["[Ann Lee|p] joins us to talk about creating [Zap|t].", ["Ann Lee created Zap"]],
    ["[Ann Lee|p] shares her motivation to create [Zap|t].", ["Ann Lee created Zap"]],
    ["[Ann Lee|p] shares lessons from building [Zap|t].", ["Ann Lee created Zap"]],
    ["[Ann Lee|p] shares the creation story of [Zap|t].", ["Ann Lee created Zap"]],
    ["[Ann Lee|p] has been working on a new editor called [Zap|t].", ["Ann Lee created Zap"]],
    ["[Zap|t] core team member [Ann Lee|p] joins us.", ["Ann Lee maintains Zap"]],
    ["[Ann Lee|p], [Zap|t] technical lead, joins us.", ["Ann Lee maintains Zap"]],
    ["[Ann Lee|p] talks about building [Zap|t] apps.", []],
    ["[Ann Lee|p], the creator of Quorb, Fnix, [Zap|t], is here.", ["Ann Lee created Zap"]],
    [
      "[Zap|t] - the garden planning tool that allows you to find the best hours for all of the boats of your town, created by [Ann Lee|p].",
      ["Ann Lee created Zap"],
    ],
    ["[Ann Lee|p], a staff engineer, created [Zap|t].", ["Ann Lee created Zap"]],
    [
      "[Ann Lee|p] created [Zap|t] while working at [Acme|o].",
      ["Ann Lee created Zap", "Ann Lee worked_at Acme"],
    ],
  ])("%s", (marked, expected) => {
    expect(statedIn(marked)).toEqual(expected);
  });
});

describe("what things are to things", () => {
  it.each<[string, string[]]>([
    ["[Zap|t] in production at [Acme|o]", ["Acme uses Zap"]],
    ["[Ann Lee|p] talks about using [Zap|t] at [Acme|o].", ["Acme uses Zap"]],
    [
      "[Zap|t] is written in [Rust|t] and is used by [Acme|o].",
      ["Zap built_with Rust", "Acme uses Zap"],
    ],
    ["We built an app called [Zap|t] with [Bolt|t].", ["Zap built_with Bolt"]],
    ["Building [Zap|t] with [Bolt|t] is fun.", ["Zap built_with Bolt"]],
    ["Porting [Zap|t] from [Bolt|t] to [Nut|t]", ["Bolt alternative_to Nut"]],
    ["[Zap|t] is a shell for pumps inspired by [Bolt|t].", ["Zap alternative_to Bolt"]],
    ["[Zap|t]'s stack includes [Bolt|t].", ["Zap uses Bolt"]],
    ["Running [Zap|t] on [Bolt|t]", ["Zap uses Bolt"]],
    ["[Zap|t] has been adopted by [Acme|o].", ["Acme uses Zap"]],
    ["[Zap|t] has been replaced by [Bolt|t].", ["Zap alternative_to Bolt"]],
    ["How is [Zap|t] different from other tools like [Bolt|t]?", ["Zap alternative_to Bolt"]],
    ["Unlike [Bolt|t], [Zap|t] is fast.", ["Zap alternative_to Bolt"]],
    ["[Zap|t] aims to replace [Bolt|t].", ["Zap alternative_to Bolt"]],
    ["[Zap|t] – a faster [Bolt|t]", ["Zap alternative_to Bolt"]],
    ["We ditched [Bolt|t] for [Zap|t].", ["Bolt alternative_to Zap"]],
    ["[Acme|o], the developer of [Zap|t], is here.", ["Zap built_by Acme"]],
    ["[Acme|o] has created a catalog with projects like [Zap|t].", ["Zap built_by Acme"]],
    ["We try [Zap|t], the [Acme|o] sandbox project.", ["Zap part_of Acme"]],
    ["[Acme|o] to acquire [Globex|o].", ["Acme acquired Globex"]],
    ["[Globex|o], now part of [Acme|o], is here.", ["Acme acquired Globex"]],
    ["[Acme|o] and open source projects like [Zap|t].", []],
    ["It is impossible and never wise to use [Zap|t] at [Acme|o].", []],
  ])("%s", (marked, expected) => {
    expect(statedIn(marked)).toEqual(expected);
  });
});

describe("what is moved to, and chosen between", () => {
  it.each<[string, string[]]>([
    ["[Zap|t] is way faster than [Bolt|t].", ["Zap alternative_to Bolt"]],
    ["We use either [Zap|t] or [Bolt|t] for that.", ["Zap alternative_to Bolt"]],
    ["The app is there for either [Zap|t] or [Bolt|t].", []],
    ["This is [Acme|o]'s journey migrating to [Zap|t].", ["Acme uses Zap"]],
    ["[Acme|o] revolutionised its pumps using the [Zap|t] stack.", ["Acme uses Zap"]],
    ["[Ann Lee|p], Blogger, [Acme|o]", ["Ann Lee works_at Acme"]],
  ])("%s", (text, expected) => {
    expect(statedIn(text)).toEqual(expected);
  });
});
