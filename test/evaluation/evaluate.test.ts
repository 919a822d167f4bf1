import { describe, expect, it } from "vitest";
import { ratesOf, rowOf } from "../../src/evaluation/board.ts";
import { evaluate } from "../../src/evaluation/evaluate.ts";
import { foldedForms, meet } from "../../src/evaluation/names.ts";
import { parseGold } from "../../src/evaluation/records.ts";
import type {
  GoldEntity,
  GoldRecord,
  GoldRelation,
  Prediction,
} from "../../src/evaluation/records.ts";
import { formatErrors, formatEvaluation, reportRows } from "../../src/evaluation/report.ts";

const entity = (name: string, more: Partial<GoldEntity> = {}): GoldEntity => ({
  name,
  aliases_in_text: [name],
  ...more,
});
const relation = (
  subject: string,
  predicate: string,
  object: string,
  evidence: string,
  optional = false,
): GoldRelation => ({ subject, predicate, object, evidence, ...(optional ? { optional } : {}) });

const gold: GoldRecord = {
  id: "x-1",
  show: "The Show",
  title: "Node with Ada Lovelace",
  traps: ["Twitter"],
  text: "Ada, co-founder of\nAcme, is the developer of Node.js, written in C++. Docker and AWS SQS are used. Bob hosts. Deno replaced Node. Thanks to IBM.",
  people: [
    entity("Ada Lovelace", { aliases_in_text: ["Ada Lovelace", "Ada"], role: "guest" }),
    entity("Bob Host", { aliases_in_text: ["Bob"], role: "host" }),
    entity("Charles", { role: "mentioned", optional: true }),
  ],
  companies: [
    entity("Acme", { kind: "company" }),
    entity("Docker", { kind: "company", either: true }),
    entity("IBM", { kind: "company" }),
  ],
  technologies: [
    entity("Node.js", { aliases_in_text: ["Node.js", "Node"] }),
    entity("C++"),
    entity("Deno"),
    entity("Amazon SQS", { aliases_in_text: ["AWS SQS"] }),
    entity("AWS", { optional: true, auto: "embedded-vendor" }),
  ],
  topics: [entity("javascript runtimes")],
  other: [{ name: "Acme Conf", type: "event", aliases_in_text: ["Acme Conf"] }],
  relations: [
    relation("Ada Lovelace", "guest_of", "x-1", "Node with Ada Lovelace"),
    relation("Ada Lovelace", "founded", "Acme", "Ada, co-founder of Acme"),
    relation("Ada Lovelace", "created", "Node.js", "is the developer of Node.js"),
    relation("Node.js", "built_with", "C++", "written in C++"),
    relation("Deno", "alternative_to", "Node.js", "Deno replaced Node"),
    relation("The Show", "sponsored_by", "IBM", "Thanks to IBM", true),
  ],
  not_relations: [relation("Bob Host", "works_at", "IBM", "Bob hosts")],
};

type Loose = Partial<Record<"people" | "companies" | "technologies" | "topics", readonly string[]>>;

/** The evaluation of a prediction whose entities are given by name. */
function run(names: Loose, relations: GoldRelation[] = [], more: Partial<Prediction> = {}) {
  const named = (list: readonly string[] = []) => list.map((name) => ({ name }));
  const prediction: Prediction = {
    id: "x-1",
    people: named(names.people),
    companies: named(names.companies),
    technologies: named(names.technologies),
    topics: named(names.topics),
    relations,
    ...more,
  };
  const { all } = evaluate([gold], [prediction]);
  return {
    counts: (row: string) => {
      const { right, wrong, found, missed } = rowOf(all, row);
      return [right, wrong, found, missed];
    },
    tally: (name: string) => all.tallies.get(name) ?? 0,
  };
}

describe("evaluate", () => {
  it("folds names, and lets .js and .io be missing", () => {
    expect(meet(foldedForms("C"), foldedForms("C++"))).toBe(false);
    expect(meet(foldedForms("C#"), foldedForms("C"))).toBe(false);
    expect(meet(foldedForms("Yahoo!"), foldedForms("yahoo"))).toBe(true);
    expect(meet(foldedForms("Node.JS"), foldedForms("node"))).toBe(true);
    const { counts } = run({ people: ["Ada"], companies: ["ACME"], technologies: ["node", "c++"] });
    expect(counts("people")).toEqual([1, 0, 1, 1]);
    expect(counts("companies")).toEqual([1, 0, 1, 2]);
    expect(counts("technologies")).toEqual([2, 0, 2, 2]);
    expect(counts("guests")).toEqual([0, 0, 0, 1]);
  });

  it("counts duplicates and inventions, but nothing optional", () => {
    const { counts } = run({ people: ["Ada", "Ada Lovelace", "Charles", "Nobody"] });
    expect(counts("people")).toEqual([1, 2, 1, 1]);
  });

  it("takes roles from the field, else from the relations", () => {
    const byField = run({}, [], {
      people: [
        { name: "Somebody", aliases: ["Bob"], role: "host" },
        { name: "Ada", role: "host" },
      ],
    });
    expect(byField.counts("hosts")).toEqual([1, 1, 1, 0]);
    expect(byField.counts("guests")).toEqual([0, 0, 0, 1]);
    const byRelation = run({ people: ["Ada", "Bob"] }, [relation("Ada", "guest_of", "x-1", "")]);
    expect(byRelation.counts("guests")).toEqual([1, 0, 1, 0]);
    expect(byRelation.counts("relation guest_of")).toEqual([1, 0, 1, 0]);
  });

  it("takes a name that is company and product as either, once", () => {
    const one = run({ technologies: ["Docker"] });
    expect(one.counts("companies")).toEqual([0, 0, 1, 2]);
    expect(one.counts("technologies")).toEqual([0, 0, 0, 4]);
    const many = run({
      companies: ["Docker", "AWS", "Deno", "Acme Conf", "Twitter"],
      technologies: ["Docker", "AWS"],
    });
    expect(many.counts("companies")).toEqual([1, 3, 1, 2]);
    expect(many.tally("traps emitted")).toBe(1);
  });

  it("counts topics that are something else as errors, unknown ones not", () => {
    const { counts } = run({ topics: ["JavaScript runtimes", "Deno", "anything"] });
    expect(counts("topics")).toEqual([1, 1, 1, 0]);
  });

  it("accepts statements that mean the same, and weighs their quotations", () => {
    const { counts, tally } = run(
      {},
      [
        relation("NodeJS", "built_on", "C++", "Node.js,\nwritten in  C++"),
        relation("NodeJS", "uses", "C++", "written in Rust"),
        relation("Node", "alternative_to", "Deno", "Bob hosts."),
        relation("Ada", "maintains", "node.js", "developer of Node.js"),
        relation("Ada", "works_at", "Acme", "Ada, co-founder of Acme"),
      ],
      { technologies: [{ name: "NodeJS", aliases: ["Node.js"] }] },
    );
    expect(counts("relations")).toEqual([3, 0, 3, 2]);
    expect(counts("relation built_with")).toEqual([1, 0, 1, 0]);
    expect(
      ["evidence given", "evidence valid", "matched with evidence", "evidence supporting"].map(
        tally,
      ),
    ).toEqual([5, 4, 3, 2]);
  });

  it("counts what is denied, and does not score unknown predicates", () => {
    const { counts, tally } = run({}, [
      relation("Bob", "works_at", "IBM", "Bob hosts"),
      relation("x-1", "sponsored_by", "IBM", ""),
      relation("C++", "built_with", "Node.js", "x"),
      relation("Acme", "likes", "IBM", "x"),
    ]);
    expect(counts("relations")).toEqual([0, 2, 0, 5]);
    expect(tally("not_relations violated")).toBe(1);
    expect(tally("other predicates (not scored)")).toBe(1);
  });

  it("counts one statement once, and not the other way round", () => {
    const { counts } = run({}, [
      relation("Ada", "founded", "Acme", "x"),
      relation("Ada Lovelace", "founded", "ACME", "x"),
      relation("Acme", "founded", "Ada", "x"),
    ]);
    expect(counts("relations")).toEqual([1, 1, 1, 4]);
  });

  it("gives the annotation itself a hundred per cent, and nothing none", () => {
    const perfect: Prediction = {
      id: gold.id,
      ...Object.fromEntries(
        (["people", "companies", "technologies", "topics"] as const).map((list) => [
          list,
          gold[list].map(({ name, aliases_in_text: aliases, role }) => ({
            name,
            ...(aliases ? { aliases } : {}),
            ...(role ? { role } : {}),
          })),
        ]),
      ),
      relations: gold.relations,
    };
    for (const [prediction, expected] of [
      [perfect, 1],
      [{ id: gold.id }, 0],
    ] as const) {
      const { all } = evaluate([gold], [prediction]);
      for (const name of reportRows) {
        const row = all.rows.get(name);
        if (row && row.found + row.missed > 0)
          expect([name, ratesOf(row).f1]).toEqual([name, expected]);
      }
    }
  });

  it("tells how far confidence can be relied on, and which recognizer errs", () => {
    const { reliability, recognizers } = evaluate(
      [gold],
      [
        {
          id: "x-1",
          people: [
            { name: "Ada", confidence: 0.95, recognizers: ["person/a"] },
            { name: "Nobody", confidence: 0.91, recognizers: ["person/a", "person/b"] },
            { name: "Bob", confidence: 0.5, recognizers: ["person/b"] },
          ],
        },
      ],
    );
    expect(reliability.map(({ from, count, precision }) => [from, count, precision])).toEqual([
      [0.5, 1, 1],
      [0.9, 2, 0.5],
    ]);
    expect(recognizers).toEqual([
      { recognizer: "person/a", right: 1, wrong: 1 },
      { recognizer: "person/b", right: 1, wrong: 1 },
    ]);
  });

  it("refuses two predictions for one record", () => {
    expect(() => evaluate([gold], [{ id: "x-1" }, { id: "x-1" }])).toThrow(
      "two predictions for x-1",
    );
  });
});

describe("report", () => {
  it("shows rows, tallies and shows", () => {
    const text = formatEvaluation(
      evaluate([gold], [{ id: "x-1", people: [{ name: "Ada" }] }]),
      "ours",
    );
    expect(text).toMatch(/^ours +gold found +pred right +P +R +F1$/m);
    expect(text).toMatch(/^people +2 +1 +1 +1 +100\.0 +50\.0 +66\.7$/m);
    expect(text).toMatch(/^ {5}1 {2}records$/m);
    expect(text).toMatch(/^The Show +1 +66\.7/m);
  });

  it("lists errors", () => {
    const evaluation = evaluate([gold], [{ id: "x-1", people: [{ name: "Nobody" }] }]);
    const text = formatErrors(evaluation, 1);
    expect(text).toContain("people: false positives (1)\n  x-1: Nobody");
    expect(text).toContain("people: missed (2)\n  x-1: Ada Lovelace");
  });
});

describe("parseGold", () => {
  it("reads lines and names the one that is wrong", () => {
    expect(parseGold(`${JSON.stringify(gold)}\n\n`)).toHaveLength(1);
    expect(() => parseGold(`${JSON.stringify(gold)}\n{`)).toThrow(
      "Line 2 of the annotated file is no JSON",
    );
    expect(() => parseGold('{"id":"a"}')).toThrow('Line 1 of the annotated file has no "show"');
  });
});
