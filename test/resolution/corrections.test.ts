import { describe, expect, it } from "vitest";
import type { EpisodeExtraction } from "../../src/extraction/recognizer.ts";
import type { Diagnostic, EntityType, Episode, Mention } from "../../src/model/index.ts";
import { placesOf } from "../../src/corrections/anchor.ts";
import { resolveWithCorrections } from "../../src/resolution/apply-corrections.ts";
import { formatCorrections, readCorrections } from "../../src/corrections/corrections.ts";

/** An episode from marked text: `[words|type]` or `[words|type|canonical name]`. */
function extraction(id: string, marked: string): EpisodeExtraction {
  let text = "";
  let at = 0;
  const mentions: Mention[] = [];
  for (const match of marked.matchAll(/\[([^|\]]+)\|(\w+)(?:\|([^\]]+))?\]/g)) {
    text += marked.slice(at, match.index);
    const start = text.length;
    text += match[1]!;
    at = match.index + match[0].length;
    mentions.push({
      episode: id,
      span: { start, end: text.length },
      surface: match[1]!,
      entityType: match[2] as EntityType,
      canonicalName: match[3] ?? match[1]!,
      recognizer: "test/marked",
      confidence: 0.9,
    });
  }
  text += marked.slice(at);
  const span = { start: 0, end: text.length };
  const episode: Episode = {
    id,
    show: "The Show",
    document: "page.txt",
    span,
    text,
    sections: [{ role: "body", span }],
  };
  const [subject, object] = mentions;
  const relations =
    subject?.entityType === "person" && object?.entityType === "organisation"
      ? [
          {
            episode: id,
            relationType: "works_at" as const,
            subject,
            object,
            span,
            recognizer: "test/marked",
            confidence: 0.9,
          },
        ]
      : [];
  return { episode, mentions, relations };
}

function run(yaml: string, ...extractions: EpisodeExtraction[]) {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const corrections = readCorrections({ uri: "corrections.yaml", text: yaml }, report);
  const corrected = resolveWithCorrections(extractions, corrections, report);
  return {
    ids: corrected.resolution.entities.map(({ id }) => id),
    relations: corrected.extractions.flatMap(({ relations }) =>
      relations.map(({ subject, relationType, object }) =>
        [subject, relationType, object]
          .map((end) => (typeof end === "string" ? end : end.canonicalName))
          .join(" "),
      ),
    ),
    codes: diagnostics.map(({ code }) => code),
    diagnostics,
  };
}

const employed = extraction("e1", "[Ann Lee|person] works at [Acme|organisation].");

describe("resolveWithCorrections", () => {
  it("merges two names", () => {
    const { ids, codes } = run(
      "- { op: merge, type: organisation, names: [Acme Labs, Acme], as: Acme Labs }",
      employed,
      extraction("e2", "[Acme Labs|organisation] grew."),
    );
    expect(ids).toEqual(["organisation:acme-labs", "person:ann-lee"]);
    expect(codes).toEqual([]);
  });

  it("splits one name by episodes", () => {
    const { ids } = run(
      "- { op: split, type: person, name: Ann Lee, episodes: [e2], as: Ann Lee (painter) }",
      employed,
      extraction("e2", "A picture by [Ann Lee|person]."),
    );
    expect(ids).toEqual(["organisation:acme", "person:ann-lee", "person:ann-lee-painter"]);
  });

  it("renames and retypes", () => {
    const { ids } = run(
      `- { op: rename, type: organisation, name: acme, to: Acme Inc }
- { op: retype, type: organisation, name: Bolt, to: technology, quote: { exact: Bolt, prefix: "using " } }`,
      employed,
      extraction("e2", "They are using [Bolt|organisation] by [Bolt|organisation]."),
    );
    expect(ids).toEqual([
      "organisation:acme-inc",
      "organisation:bolt",
      "person:ann-lee",
      "technology:bolt",
    ]);
  });

  it("finds what an earlier correction of the file has named, and only there", () => {
    const { ids, diagnostics } = run(
      `- {op: rename, type: technology, name: Anna, to: Berta}
- {op: retype, type: technology, name: Berta, to: organisation}
- {op: rename, type: organisation, name: BERTA, to: Carla}
- {op: rename, type: technology, name: Anna, to: Dora}
- {op: merge, type: organisation, names: [Carla, Emil], as: Frieda}`,
      extraction("one", "[Anna|technology] runs"),
      extraction("two", "[Emil|organisation] walks"),
      extraction("three", "[Berta|person] sits"),
    );
    expect(ids).toEqual(["organisation:frieda", "person:berta.three"]);
    expect(diagnostics.map(({ code, span }) => [code, span!.start > 150])).toEqual([
      ["corrections/conflict", true],
    ]);
  });

  it("finds an alias that nobody recognised", () => {
    const { ids } = run(
      "- { op: alias, type: organisation, name: Acme, alias: The Anvil Shop }",
      extraction("e2", "The Anvil Shop opened, and [Acme|organisation] with it."),
    );
    expect(ids).toEqual(["organisation:acme"]);
  });

  it("drops a statement that a changed type makes impossible", () => {
    const { relations } = run(
      "- { op: retype, type: organisation, name: Acme, to: technology }",
      employed,
    );
    expect(relations).toEqual([]);
  });

  it("rejects a mention with the relations that stand on it", () => {
    const { ids, relations } = run("- { op: reject, type: organisation, name: Acme }", employed);
    expect(ids).toEqual(["person:ann-lee"]);
    expect(relations).toEqual([]);
  });

  it("links words to an entity", () => {
    const { ids } = run(
      `- { op: link, type: organisation, name: Acme, quote: { exact: the old firm, suffix: " in" } }`,
      extraction("e2", "She left the old firm in June, and the old firm closed."),
    );
    expect(ids).toEqual(["organisation:acme"]);
  });

  it("asserts and retracts statements", () => {
    const { relations } = run(
      `- { op: retract, subject: Ann Lee, predicate: works_at, object: Acme }
- { op: assert, subject: Ann Lee, predicate: founded, object: Acme, quote: { exact: works at Acme } }`,
      employed,
    );
    expect(relations).toEqual(["Ann Lee founded Acme"]);
  });

  it("keeps names apart", () => {
    const vue = [
      extraction("e1", "[Vue|technology] is fine."),
      extraction("e2", "[Vue.js|technology] is fine."),
    ];
    expect(run("", ...vue).ids).toHaveLength(1);
    expect(
      run("- { op: cannot-link, type: technology, names: [Vue, Vue.js] }", ...vue).ids,
    ).toEqual(["technology:vue", "technology:vue-js"]);
  });

  it("survives a page that changed around the quotation", () => {
    const yaml = `- { op: reject, type: technology, name: Go, quote: { exact: Go, prefix: "ready. ", suffix: " to the site" } }`;
    const marked = "Get ready. [Go|technology] to the site for [Go|technology].";
    for (const text of [
      marked,
      `New first line.\n${marked}`,
      marked.replace("ready. ", "ready.\n  "),
    ])
      expect(run(yaml, extraction("e1", text)).ids).toEqual(["technology:go"]);
  });

  it("reports what no longer applies, with its place", () => {
    const yaml = `corrections:
  - { op: rename, type: organisation, name: Nobody Inc, to: Somebody Inc }`;
    const { diagnostics } = run(yaml, employed);
    expect(diagnostics).toMatchObject([{ code: "corrections/stale", severity: "warning" }]);
    expect(yaml.slice(diagnostics[0]!.span!.start)).toMatch(/^\{ op: rename/);
  });

  it("does not call stale what the texts say already", () => {
    const { codes } = run(
      `- { op: assert, subject: Ann Lee, predicate: works_at, object: Acme, quote: { exact: works at Acme } }`,
      employed,
    );
    expect(codes).toEqual([]);
  });
});

describe("readCorrections", () => {
  const read = (text: string) => {
    const diagnostics: Diagnostic[] = [];
    const corrections = readCorrections({ uri: "c.yaml", text }, (d) => diagnostics.push(d));
    return { corrections, messages: diagnostics.map(({ message, help }) => `${message} ${help}`) };
  };

  it("says what is wrong, and keeps the rest", () => {
    const { corrections, messages } = read(`- { op: rename, type: person, name: Ann }
- { op: rename, type: person, name: Ann, to: Anne }
- { op: explode }
- { op: reject, type: planet, name: Mars }
- { op: reject, type: person, name: Ann, colour: red }`);
    expect(corrections).toHaveLength(1);
    expect(messages).toEqual([
      'Correction 1 (rename): "to" is missing. Give a text.',
      expect.stringMatching(
        /^Correction 3 \(explode\): "op" is "explode". Give one of merge, split/,
      ),
      expect.stringMatching(/^Correction 4 \(reject\): "type" is "planet". Give one of person/),
      'Correction 5 (reject): "colour" says nothing here. This operation knows type, name, quote.',
    ]);
  });

  it("reports broken YAML and files of another kind", () => {
    expect(read("- { op: rename").messages).toHaveLength(1);
    expect(read("just words").messages).toEqual([
      'The file holds no list of corrections. Begin each with "- op: …".',
    ]);
    expect(read("")).toEqual({ corrections: [], messages: [] });
  });

  it("reads what formatCorrections writes", () => {
    const { corrections } =
      read(`- { op: link, type: person, name: Ann Lee, quote: { exact: "she: \\"I\\"" } }
- { op: merge, type: technology, names: [K8s, Kubernetes] }`);
    const again = read(formatCorrections(corrections));
    expect(again.messages).toEqual([]);
    expect(again.corrections.map(({ span: _, ...rest }) => rest)).toEqual(
      corrections.map(({ span: _, ...rest }) => rest),
    );
  });
});

describe("placesOf", () => {
  const { episode } = extraction("e1", "a cat, a hat, a cat\nand a cataract");
  const at = (exact: string, prefix?: string, suffix?: string) =>
    placesOf({ exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) }, episode).map(
      ({ start }) => start,
    );

  it("tells places apart by what stands around them, and knows words", () => {
    expect(at("a cat")).toEqual([0, 14]);
    expect(at("a cat", "hat, ")).toEqual([14]);
    expect(at("a cat", undefined, " and a")).toEqual([14]);
    expect(at("a cat", "dog")).toEqual([]);
    expect(at("a hat", "dog")).toEqual([7]);
  });
});

it("says that a merge and a cannot-link of the same names contradict each other", () => {
  const { diagnostics } = run(
    "- {op: merge, type: technology, names: [Go, Golang]}\n- {op: cannot-link, type: technology, names: [golang, Go]}\n",
    extraction("e1", "[Go|technology] and [Golang|technology]."),
  );
  expect(diagnostics.map(({ code, span }) => [code, span?.start])).toEqual([
    ["corrections/conflict", 55],
  ]);
});

it("says which correction above stands in the way of one, rather than that the text has changed", () => {
  const told = (...lines: string[]) =>
    run(
      lines.map((line) => `- {${line}}\n`).join(""),
      extraction("e1", "[Zap|technology], [Bolt|technology] and [Acme|organisation]."),
    ).diagnostics.map(({ code, message, span }) => [code, message, span?.start]);
  const zap = "type: technology, name: Zap";
  const second = (first: string) => `- {${first}}\n`.length + 2;
  const renamed = `op: rename, ${zap}, to: Zip`;
  expect(told(renamed, `op: rename, ${zap}, to: Zop`)).toEqual([
    [
      "corrections/conflict",
      "A correction above (rename) has changed what this one (rename) is about: Zap.",
      second(renamed),
    ],
  ]);
  // The legal form says nothing about who it is: the name is still found, and called another way.
  const acme = "type: organisation, name: Acme";
  expect(
    told(`op: rename, ${acme}, to: Acme Inc.`, `op: rename, ${acme}, to: Ace`).map(
      ([code]) => code,
    ),
  ).toEqual(["corrections/conflict"]);
  expect(told(`op: retype, ${zap}, to: topic`, `op: reject, ${zap}`)[0]![1]).toMatch(
    /\(retype\).*\(reject\)/,
  );
  expect(told(`op: merge, type: technology, names: [Bolt, Zap]`, `op: reject, ${zap}`)[0]![0]).toBe(
    "corrections/conflict",
  );
  // What follows from the one above, and what was stale before, are none.
  expect(told(renamed, "op: reject, type: technology, name: Zip")).toEqual([]);
  expect(
    told("op: reject, type: person, name: Bo", "op: reject, type: person, name: Bo").map(
      ([code]) => code,
    ),
  ).toEqual(["corrections/stale", "corrections/stale"]);
});
