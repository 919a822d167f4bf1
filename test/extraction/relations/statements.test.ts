import { describe, expect, it } from "vitest";
import { relationPatterns } from "../../../src/extraction/relations/phrases/patterns.ts";
import { roles } from "../../../src/extraction/relations/roles.ts";
import { sponsors } from "../../../src/extraction/relations/sponsors.ts";
import { statements } from "../../../src/extraction/relations/statements.ts";
import { textAt } from "../../../src/model/index.ts";
import { relationTypeSpec } from "../../../src/ontology/relation-types.ts";
import { markedContext } from "../../support/literal-episode.ts";
import { asWords, statedIn } from "../../support/stated.ts";

describe("statements", () => {
  it.each<[string, string[]]>([
    // What is governed by a preposition is not what is spoken of.
    ["A cache for [Zap|t] written in [Rust|t].", []],
    ["The adoption of [Zap|t] by [Acme|o] took years.", []],
    ["[Zap|t] is a cache written in [Rust|t].", ["Zap built_with Rust"]],
    // Each comes from one house only; and both from both.
    [
      "Join [Ann Lee|p], Director of Sails at [Acme|o] and [Zed|o]'s [Bo Ek|p] in a talk.",
      ["Ann Lee works_at Acme", "Bo Ek works_at Zed"],
    ],
    ["[Acme|o] and [Zed|o]'s [Bo Ek|p] talks.", ["Bo Ek works_at Acme", "Bo Ek works_at Zed"]],
    // Former ends at a comma, and stands before the owner, too.
    [
      "[Ann Lee|p] — former lawyer turned developer, founder of [Acme|o] — joins us.",
      ["Ann Lee founded Acme"],
    ],
    ["Former [Acme|o] CEO [Ann Lee|p] disagrees.", ["Ann Lee worked_at Acme"]],
    // A past is no post.
    ["[Ann Lee|p], a director with a record of building teams at [Acme|o], joins us.", []],
    ["[Ann Lee|p] is an engineer with a degree from [Acme|o].", []],
    // Somebody else does it.
    ["[Zap|t] is a client, Wynn uses [Bolt|t].", []],
    ["She explores [Zap|t] using [Bolt|t].", []],
    ["[Zap|t] was created to address gaps in [Bolt|t].", []],
    ["[Ann Lee|p] created the hardware equivalent of [Bolt|t].", []],
    ["[Acme|o] uses [Zap|t] for search.", ["Acme uses Zap"]],
    ["[Ann Lee|p] is an engineer at [Acme|o], [Bo Ek|p] runs a shop.", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] wrote a tutorial comparing [Zap|t] and [Bolt|t].", ["Zap alternative_to Bolt"]],
    ["[Ann Lee|p] was here. They founded [Acme|o].", []],
    ["[Ann Lee|p] is an engineer at [Acme|o].", ["Ann Lee works_at Acme"]],
    // Whatever the trade.
    ["[Ann Lee|p], Open Source Mechanic at [Acme|o]", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] is a statistician at [Acme|o].", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p], ops witch at [Acme|o]", ["Ann Lee works_at Acme"]],
    ["Interview with [Acme|o]’s [Ann Lee|p].", ["Ann Lee works_at Acme"]],
    ["With us: [Ann Lee|p] ([Acme|o], gardens).", ["Ann Lee works_at Acme"]],
    [
      "With us: [Ann Lee|p] ([Acme|o] - [Bolt Lab|o]).",
      ["Ann Lee works_at Acme", "Ann Lee works_at Bolt Lab"],
    ],
    ["[Ann Lee|p] runs a company called [Acme|o].", ["Ann Lee works_at Acme"]],
    ["At [Acme|o], [Ann Lee|p] is working on gardens.", ["Ann Lee works_at Acme"]],
    ["[Acme|o] closes $3 billion [Bolt Lab|o] acquisition.", ["Acme acquired Bolt Lab"]],
    ["We use [Zap|t], [Acme|o]’s gardening platform.", ["Zap built_by Acme"]],
    ["[Ann Lee|p], live at [Acme|o]", []],
    // A name on its line, and below it the post.
    ["[Ann Lee|p]\nLead Gardener at [Acme|o]\n", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p]\n_Lead Gardener - [Acme|o]_\n", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p]\nResearcher and Gardener - [Acme|o]\n", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p]\nGardens - [Acme|o]\n", []],
    // What was before is no post.
    [
      "[Ann Lee|p] is an engineer at [Acme|o] and previously spent time building things at [Bolt|o].",
      ["Ann Lee works_at Acme", "Ann Lee worked_at Bolt"],
    ],
    [
      "[Ann Lee|p] has worked as a developer at [Bolt|o], technical leader at [Zed|o] and now a manager at [Acme|o].",
      ["Ann Lee worked_at Bolt", "Ann Lee worked_at Zed", "Ann Lee works_at Acme"],
    ],
    ["[Ann Lee|p], a cook and veteran of [Acme|o], joins us.", ["Ann Lee worked_at Acme"]],
    ["We look at [Zap|t], the upstream for [Bolt|t].", ["Bolt built_on Zap"]],
    // Of names in a list, each has the bracket right behind it.
    [
      "We talk to [Ann Lee|p] ([Acme|o]), [Bo Ek|p] (Code & Co), and [Cy Fox|p] ([Bolt|o]).",
      ["Ann Lee works_at Acme", "Cy Fox works_at Bolt"],
    ],
    // A biography goes on about the same person, over sentences that name nobody.
    [
      "[Ann Lee|p] started young. This worried the neighbours. After years of digging, she's now a gardener at [Acme|o].",
      ["Ann Lee works_at Acme"],
    ],
    [
      "[Ann Lee|p] is a gardener. Before that she's worked at [Acme|o].",
      ["Ann Lee worked_at Acme"],
    ],
    [
      "[Ann Lee|p] rests. Since 2010 she has been a gardener for [Acme|o].",
      ["Ann Lee works_at Acme"],
    ],
    ["[Ann Lee|p] met [Bo Ek|p]. It rained. He works at [Acme|o].", []],
    // Its sentences may leave the name out.
    ["[Ann Lee|p]\nLong time gardener. Maintainer on [Zap|t] and more.", ["Ann Lee maintains Zap"]],
    ["[Ann Lee|p] is a gardener. Previously at [Acme|o].", ["Ann Lee worked_at Acme"]],
    ["[Ann Lee|p] is a gardener. Engineers at [Acme|o] use it.", []],
    ["[Ann Lee|p] is a gardener. Carol Smith CTO at [Acme|o].", []],
    // Who gives her name is the one who says "I".
    ["I'm [Ann Lee|p], a gardener. I maintain [Zap|t].", ["Ann Lee maintains Zap"]],
    ["[Ann Lee|p] is a gardener. I maintain [Zap|t].", []],
    ["[Ann Lee|p] currently works as Sr. Gardener at [Acme|o].", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] is the Director of Safety & Privacy, at [Acme|o].", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] also runs a club and is the CTO at [Acme|o].", ["Ann Lee works_at Acme"]],
    [
      "Prior to joining [Acme|o] in 2012, [Ann Lee|p] was a gardener at [Bolt|o].",
      ["Ann Lee worked_at Bolt", "Ann Lee works_at Acme"],
    ],
    ["[Ann Lee|p] sits on the board of [Acme|o].", ["Ann Lee works_at Acme"]],
    ["With her company [Acme|o], [Ann Lee|p] helps others.", ["Ann Lee works_at Acme"]],
    // What one made.
    ["[Ann Lee|p] is the mind behind [Zap|t].", ["Ann Lee created Zap"]],
    ["[Ann Lee|p]’s [Zap|t] emulator was merged.", ["Ann Lee created Zap"]],
    ["[Ann Lee|p]’s [Zap|t] talk was long.", []],
    [
      "[Ann Lee|p] created and maintains [Zap|t].",
      ["Ann Lee created Zap", "Ann Lee maintains Zap"],
    ],
    ["[Ann Lee|p] is a [Zap|t] fan - author of Foo and Bar.", []],
    ["[Ann Lee|p] is the author of Foo, [Zap|t] Extras, and Bar.", []],
    ["[Ann Lee|p] wrote a [Zap|t] library.", []],
    ["[Ann Lee|p] is a member of the [Zap|t] compiler team.", ["Ann Lee maintains Zap"]],
    ["[Ann Lee|p], lead of the [Zap|t] project, joins us.", ["Ann Lee maintains Zap"]],
    ["[Ann Lee|p], garden engineer lead of [Zap|t], joins us.", []],
    [
      "[Ann Lee|p] is a gardener. Before she had a firm, she was at [Acme|o].",
      ["Ann Lee worked_at Acme"],
    ],
    [
      "[Ann Lee|p], about being one of the leads on the [Zap|t] 3 project.",
      ["Ann Lee maintains Zap"],
    ],
    [
      "[Ann Lee|p] is one of the creators of the [Go|t] programming language.",
      ["Ann Lee created Go"],
    ],
    [
      "[Ann Lee|p] created [Zap|t] and the [Bolt|t] CDN.",
      ["Ann Lee created Zap", "Ann Lee created Bolt"],
    ],
    ["We talk with [Ann Lee|p], who also created [Zap|t].", ["Ann Lee created Zap"]],
    ["[Zap|t] is a runtime for [Bolt|t], built by [Ann Lee|p].", ["Ann Lee created Zap"]],
    ["[Ann Lee|p] had a hand in the creation of [Zap|t].", ["Ann Lee created Zap"]],
    [
      "[Ann Lee|p] is the lead of [Zap|t] at [Acme|o].",
      ["Ann Lee works_at Acme", "Ann Lee maintains Zap"],
    ],
    [
      "[Ann Lee|p], who co-created [Zap|t] and now runs [Acme|o], joins.",
      ["Ann Lee created Zap", "Ann Lee works_at Acme"],
    ],
    // Where one was.
    [
      "[Ann Lee|p] digs. Her past employers include [Acme|o] and [Bolt|o].",
      ["Ann Lee worked_at Acme", "Ann Lee worked_at Bolt"],
    ],
    ["[Ann Lee|p] has held roles at [Acme|o].", ["Ann Lee worked_at Acme"]],
    ["[Ann Lee|p] digs at home and spent ten years at [Acme|o].", ["Ann Lee worked_at Acme"]],
    // "We" are those at whose place we are.
    ["At [Acme|o] we run everything on [Zap|t].", ["Acme uses Zap"]],
    ["At [Acme|o], we might use [Zap|t].", []],
    ["[Zap|t] integrates with [Acme|o], [Bolt|t] and [Nut|t].", ["Zap uses Bolt", "Zap uses Nut"]],
    ["[Zap|t] is like [Bolt|t], but smaller.", ["Zap alternative_to Bolt"]],
    ["[Zap|t] is like [Bolt|t] seeds are.", []],
    ["Acquisition of [Bolt|o] by [Acme|o].", ["Acme acquired Bolt"]],
    ["[Acme|o] partnered with [Zap|t] creator [Ann Lee|p].", ["Ann Lee created Zap"]],
    [
      "[Ann Lee|p] rests. She’s written software for pumps at [Acme|o].",
      ["Ann Lee worked_at Acme"],
    ],
    ["[Ann Lee|p] is an engineer working with pumps at [Acme|o].", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] is a gardener on the [Acme|o] seed team.", ["Ann Lee works_at Acme"]],
    ["Two years ago [Ann Lee|p] joined [Acme|o].", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] leads the development of [Zap|t].", ["Ann Lee maintains Zap"]],
    ["[Ann Lee|p] is a steering committee member of [Zap|t].", ["Ann Lee maintains Zap"]],
    ["Tools like [Zap|t] and more, working in teams using [Bolt|t].", []],
    ["It is a [Bolt|t] based daemon that uses [Zap|t].", []],
    ["[Zap|t] is an extension to [Bolt|t].", ["Zap built_on Bolt"]],
    ["[Ann Lee|p] joined [Acme|o] in 2006, and digs.", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] joined [Acme|o] in 2006 and later moved to [Bolt|o].", []],
    ["[Ann Lee|p] digs. Since she joined [Acme|o], she digs more.", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] is the founder of [Zap|t].", ["Ann Lee created Zap"]],
    // What a thing is that does something.
    ["[Zap|t], a monitoring platform that uses [Bolt|t] at its core.", ["Zap uses Bolt"]],
    [
      "[Zap|t] is a browser written in [Rust|t] that uses [Bolt|t].",
      ["Zap built_with Rust", "Zap uses Bolt"],
    ],
    ["Nut is a browser written in [Rust|t] that uses [Bolt|t].", []],
    ["We have [Zap|t], and [Nut|t], a project that uses [Bolt|t].", ["Nut uses Bolt"]],
    ["[Ann Lee|p] and [Bo Ek|p], an engineer at [Acme|o], talk.", ["Bo Ek works_at Acme"]],
    ["[Zap|t] is a [Bolt|t]-based software appliance.", ["Zap built_on Bolt"]],
    ["[Zap|t] is a [Bolt|t]-based alternative.", []],
    ["[Zap|t], [Bolt|t]’s internal build system, is fast.", ["Zap part_of Bolt"]],
    ["Make [Acme|o]’s old [Zap|t] monolith fast.", ["Acme uses Zap"]],
    ["[Acme|o] began as a modest [Zap|t] app.", ["Acme uses Zap"]],
    ["Hear from the [Zap|t] team at [Acme|o].", ["Zap built_by Acme"]],
    ["[Acme|o], which provides consulting, [Zap|t] training and more, helps.", []],
    ["[Ann Lee|p] is the mother of a little girl named [Ada|t].", []],
    ["[Ann Lee|p] currently serves as founder of [Acme|o].", ["Ann Lee founded Acme"]],
    // Who has joined is there; who joined once may have left, and who joins a panel is no colleague.
    ["Recently, [Ann Lee|p] has joined [Acme|o] to mend clocks.", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] just joined [Acme|o].", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] joined [Acme|o] in 2004 and left soon.", []],
    ["[Ann Lee|p] has joined the [Acme|o] panel.", []],
    ["[Ann Lee|p], the CTO of [Acme|o], joins us.", ["Ann Lee works_at Acme"]],
    ["[Acme|o] CTO [Ann Lee|p] explains.", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] from [Acme|o] describes it.", ["Ann Lee works_at Acme"]],
    ["[Ann Lee|p] works on storage at [Acme|o].", ["Ann Lee works_at Acme"]],
    [
      "[Ann Lee|p] and [Bo Ek|p] are engineers at [Acme|o].",
      ["Ann Lee works_at Acme", "Bo Ek works_at Acme"],
    ],
    [
      "[Ann Lee|p] is an engineer at [Acme|o], and previously worked at [Bolt|o].",
      ["Ann Lee works_at Acme", "Ann Lee worked_at Bolt"],
    ],
    [
      "Before the firm, [Ann Lee|p] worked in the [Berkeley Lab|o].",
      ["Ann Lee worked_at Berkeley Lab"],
    ],
    [
      "[Ann Lee|p] is co-founder and CEO of [Acme|o].",
      ["Ann Lee works_at Acme", "Ann Lee founded Acme"],
    ],
    ["[Acme|o] was started by [Ann Lee|p].", ["Ann Lee founded Acme"]],
    ["[Ann Lee|p], creator of [Bolt|t], is here.", ["Ann Lee created Bolt"]],
    [
      "[Ann Lee|p] won a prize. She also designed the typesetting tool [Bolt|t].",
      ["Ann Lee created Bolt"],
    ],
    ["[Ann Lee|p] (one of the maintainers of [Bolt|t]) is here.", ["Ann Lee maintains Bolt"]],
    ["[Ann Lee|p], [Bolt|t]'s current maintainer, is here.", ["Ann Lee maintains Bolt"]],
    [
      "[Ann Lee|p], [Bolt|t]'s longtime author and maintainer, is here.",
      ["Ann Lee created Bolt", "Ann Lee maintains Bolt"],
    ],
    [
      "[Acme|o], a company that makes [Bolt|t] and [Nut|t], grows.",
      ["Bolt built_by Acme", "Nut built_by Acme"],
    ],
    ["[Bolt|t] is an open-source backend, developed at [Acme|o].", ["Bolt built_by Acme"]],
    ["[Bolt|t] is written in [Rust|t].", ["Bolt built_with Rust"]],
    ["[Bolt|t] is a set of libraries built on top of [Nut|t].", ["Bolt built_on Nut"]],
    [
      "Large firms like [Acme|o], [Nuts|o], and [Co|o] use [Bolt|t].",
      ["Acme uses Bolt", "Nuts uses Bolt", "Co uses Bolt"],
    ],
    [
      "[Bolt|t] is fast. It’s been used at places like [Acme|o] and [Co|o].",
      ["Acme uses Bolt", "Co uses Bolt"],
    ],
    ["[Acme|o]'s Journey to [Bolt|t]", ["Acme uses Bolt"]],
    [
      "They use [Cloud|t] services such as [Bolt|t] and [Nut|t].",
      ["Bolt part_of Cloud", "Nut part_of Cloud"],
    ],
    ["[Bolt|t] is very similar to [Nut|t].", ["Bolt alternative_to Nut"]],
    [
      "[Bolt|t] is not the only scheduler. There’s also [Nut|t], [Screw|t], and others.",
      ["Nut alternative_to Bolt", "Screw alternative_to Bolt"],
    ],
    ["[Acme|o] acquired [Nuts|o] in May.", ["Acme acquired Nuts"]],
    [
      "Alongside her co-founder [Bo Ek|p], [Ann Lee|p] founded [Acme|o].",
      ["Ann Lee founded Acme", "Bo Ek founded Acme"],
    ],
    ["Rachel: I work at [Acme|o] on rules.", []],
    // Who speaks is named by a label in whatever case, and begins with more than "I".
    [
      "With us is [Ann Lee|p].\nANN: Sure, so I work at [Acme|o] on rules.",
      ["Ann Lee works_at Acme"],
    ],
    [
      "With us is [Ann Lee|p].\n1:27 – Ann: I’m currently working on a startup called [Acme|o].",
      ["Ann Lee works_at Acme"],
    ],
    ["With us is [Ann Lee|p].\nBO: Yeah, I work at [Acme|o] on rules.", []],
    ["With us are [Ann Lee|p] and [Ann Ek|p].\nANN: I work at [Acme|o].", []],
  ])("%s", (marked, expected) => {
    expect(statedIn(marked).toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    "[Ann Lee|p] does not work at [Acme|o].",
    "[Ann Lee|p] would like to work at [Acme|o].",
    "Does [Acme|o] use [Bolt|t]?",
    "[Acme|o] will use [Bolt|t].",
    "A misconception is that [Bolt|t] is similar to [Nut|t].",
    "If [Acme|o] uses [Bolt|t], all is well.",
    "[Ann Lee|p] talks about [Acme|o].",
    "Much like [Bolt|t] was used as a building block for [Nut|t], [Screw|t] will be used.".replace(
      "[Nut|t], ",
      "it, ",
    ),
    "[Bolt|t] package manager built on [Nut|t]",
  ])("nothing in: %s", (marked) => {
    expect(statedIn(marked)).toEqual([]);
  });

  it("lets one name be company and product", () => {
    expect(statedIn("[Ann Lee|p] is the CTO of [Datadog|org+tech].")).toEqual([
      "Ann Lee works_at Datadog",
    ]);
  });

  it("quotes the whole sentence, or the clause of a long one", () => {
    const long = `[Ann Lee|p] is an engineer at [Acme|o], ${"and so on ".repeat(40)}to the end.`;
    const context = markedContext(`First. [Bo Ek|p] is an engineer at [Nuts|o]. Last.\n${long}`);
    const quotes = [...statements.recognize(context)].map(({ span }) =>
      textAt(context.episode.text, span),
    );
    expect(quotes).toEqual(["Bo Ek is an engineer at Nuts.", "Ann Lee is an engineer at Acme"]);
  });

  it("gives relations between types that admit them", () => {
    for (const { id, relationType, ends } of relationPatterns) {
      const spec = relationTypeSpec(relationType);
      expect([id, ends.length, spec.subject.length > 0]).toEqual([id, 2, true]);
    }
    expect(new Set(relationPatterns.map(({ id }) => id)).size).toBe(relationPatterns.length);
  });

  it.each([
    "\uE000 ",
    "[Ann Lee|p], ",
    "[Ann Lee|p] is ",
    "[Bolt|t] built on ",
    "[Acme|o], a company that ",
  ])("reads five thousand of %j without going quadratic", (piece) => {
    const text = piece.repeat(5_000);
    expect([...statements.recognize(markedContext(text))].length).toBeGreaterThanOrEqual(0);
  });
});

describe("roles", () => {
  it("states each guest once, at the words that say most", () => {
    const context = markedContext("[Ann Lee|p] is here. [Ann Lee|p] joins the show.");
    expect([...roles.recognize(context)].map(asWords)).toEqual(["Ann Lee guest_of episode"]);
  });
});

describe("sponsors", () => {
  const paid = (marked: string) => [...sponsors.recognize(markedContext(marked))].map(asWords);

  it.each([
    "Full disclosure: [Acme|o] is a sponsor of The Show.",
    "This show is brought to you by [Acme|o].",
    "Thanks to our friends at [Acme|o] for sponsoring the show.",
    "Sponsored by the fine folks at [Acme|o].",
    "Here is a word from our sponsor, [Acme|o].",
    "[Acme|o] is sponsoring this episode.",
    "Our thanks to [Acme|o], who sponsored this episode.",
    "Thanks to [Acme|o] for their support.",
    "Support for this podcast comes from [Acme|o].",
    "sponsors| [Acme|o] is the simplest cloud. Use code SHOW.",
    "Check out our friends at [Acme|o].",
    "[Acme|o] (sponsor): a garden planner",
    "BROUGHT TO YOU BY: [Acme|o].",
    "I would like to thank [Acme|o], a shop for gardeners, for sponsoring this episode.",
  ])("%s", (marked) => {
    expect(paid(marked)).toEqual(["episode sponsored_by Acme"]);
  });

  it("says of what stands in a list below a sponsor that it is on offer", () => {
    const marked = markedContext("[Acme|o]\n* Made for [Zed|o]\n* [Quill|o] and others");
    const starts = [0, 7, 22];
    const sections = starts.map((start, i) => ({
      role: "sponsors" as const,
      span: { start, end: (starts[i + 1] ?? marked.episode.text.length + 3) - 3 },
    }));
    const context = { ...marked, episode: { ...marked.episode, sections } };
    expect([...sponsors.recognize(context)].map(asWords)).toEqual(["episode sponsored_by Acme"]);
  });

  it.each<[string, string[]]>([
    ["sponsors| Sponsored by: [Acme|o], [Zed|o] and [Quill|o]", ["Acme", "Zed", "Quill"]],
    ["sponsors| Sponsored by [Acme|o], Quorbix, and [Zed|o]", ["Acme", "Zed"]],
    ["Check out our sponsors, [Acme|o], [Zap|t] and [Quill|o].", ["Acme", "Quill"]],
    ["Our sponsor [Acme|o] has lamps, and [Quill|o] knows.", ["Acme"]],
    ["sponsors| [Acme|o] plans gardens with [Zed|o] and [Quill|o].", ["Acme"]],
  ])("pay together where a line lists them: %s", (marked, expected) => {
    expect(paid(marked)).toEqual(expected.map((name) => `episode sponsored_by ${name}`));
  });

  it("does not take a room for money", () => {
    expect(paid("Thank you to [Acme|o] for hosting this meetup.")).toEqual([]);
  });
});

it.each(["[Ann Lee|p] started writing [Zap|t] in 2012.", "[Ann Lee|p] began coding [Zap|t]."])(
  "takes nobody who writes a language for its maker: %s",
  (marked) => {
    const context = markedContext(marked);
    const mentions = context.mentions.map((mention) =>
      mention.entityType === "technology" ? { ...mention, kind: "language" } : mention,
    );
    expect([...statements.recognize({ ...context, mentions })]).toEqual([]);
    expect(statedIn("[Ann Lee|p] started writing [Zap|t] in 2012.")).toEqual([
      "Ann Lee created Zap",
    ]);
  },
);

it.each([
  ["[Zap|t] is supported by [Acme|o].", []],
  ["The team, supported by [Acme|o], moved on.", []],
  ["This episode is supported by [Acme|o].", ["episode sponsored_by Acme"]],
  ["Supported by [Acme|o].", ["episode sponsored_by Acme"]],
  ["The show is sponsored by [Acme|o].", ["episode sponsored_by Acme"]],
])("takes for sponsors who supports the show, nothing else: %s", (marked, expected) => {
  expect([...sponsors.recognize(markedContext(marked))].map(asWords)).toEqual(expected);
});
