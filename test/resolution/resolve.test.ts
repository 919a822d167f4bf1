import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EpisodeExtraction } from "../../src/extraction/recognizer.ts";
import type { Entity, Episode, EntityType, Mention, PersonRole } from "../../src/model/index.ts";
import { resolve } from "../../src/resolution/resolve.ts";

type Named = readonly [EntityType, string, (PersonRole | undefined)?, string?];

/** An episode that mentions the given names, one after the other; people work at the organisation named fourth. */
function extraction(id: string, show: string, names: readonly Named[]): EpisodeExtraction {
  let text = "";
  const mentions = names.map(([entityType, canonicalName, role]): Mention => {
    const start = text.length;
    text += `${canonicalName}. `;
    return {
      episode: id,
      span: { start, end: start + canonicalName.length },
      surface: canonicalName,
      entityType,
      canonicalName,
      ...(role ? { role } : {}),
      recognizer: "test/literal",
      confidence: 0.9,
    };
  });
  const relations = names.flatMap(([, name, , employer]) => {
    const subject = mentions.find((m) => m.canonicalName === name)!;
    const object = mentions.find((m) => m.canonicalName === employer);
    return object
      ? [
          {
            episode: id,
            relationType: "works_at" as const,
            subject,
            object,
            span: subject.span,
            recognizer: "test/literal",
            confidence: 0.9,
          },
        ]
      : [];
  });
  const span = { start: 0, end: text.length };
  const episode: Episode = {
    id,
    show,
    document: "d",
    span,
    text,
    sections: [{ role: "body", span }],
  };
  return { episode, mentions, relations };
}

const names = (entities: readonly Entity[]) => entities.map((entity) => entity.name);
const ids = (entities: readonly Entity[]) => entities.map((entity) => entity.id);

describe("resolve", () => {
  it("folds case, spaces, hyphens and legal forms, and keeps C, C++ and C# apart", () => {
    const { entities } = resolve([
      extraction("e1", "S", [
        ["technology", "C"],
        ["technology", "C++"],
        ["technology", "GitHub Actions"],
        ["organisation", "DigitalOcean"],
      ]),
      extraction("e2", "S", [
        ["technology", "C#"],
        ["technology", "Github-Actions"],
        ["organisation", "Digital Ocean Inc."],
        ["organisation", "DigitalOcean"],
      ]),
    ]);
    expect(names(entities)).toEqual(["DigitalOcean", "C", "C++", "C#", "GitHub Actions"]);
    expect(entities.find((e) => e.name === "DigitalOcean")?.aliases).toEqual([
      "Digital Ocean Inc.",
    ]);
  });

  it("never takes a name for a longer one that contains it", () => {
    const { entities } = resolve([
      extraction("e1", "S", [
        ["technology", "Java"],
        ["technology", "JavaScript"],
        ["technology", "Envoy"],
        ["technology", "Envoy Mobile"],
      ]),
    ]);
    expect(entities).toHaveLength(4);
  });

  it("meets Vue.js and Vue", () => {
    const { entities } = resolve([
      extraction("e1", "S", [["technology", "Vue.js"]]),
      extraction("e2", "S", [["technology", "Vue"]]),
    ]);
    expect(names(entities)).toEqual(["Vue.js"]);
  });

  it("keeps a company and its product of one name apart", () => {
    const { entities } = resolve([
      extraction("e1", "S", [
        ["organisation", "Datadog"],
        ["technology", "Datadog"],
      ]),
    ]);
    expect(ids(entities)).toEqual(["organisation:datadog", "technology:datadog"]);
  });

  it("takes people of one full name for one, and of a common one for two where employers and shows differ", () => {
    const rare = resolve([
      extraction("e1", "S", [["person", "Bernd Rücker", "guest"]]),
      extraction("e2", "T", [["person", "Bernd Rucker", "mentioned"]]),
    ]);
    expect(ids(rare.entities)).toEqual(["person:bernd-rucker"]);
    const common = resolve([
      extraction("e1", "S", [["person", "John Smith", "guest"]]),
      extraction("e2", "T", [["person", "John Smith", "guest"]]),
      extraction("e3", "S", [["person", "John Smith", "mentioned"]]),
    ]);
    expect(ids(common.entities)).toEqual(["person:john-smith"]);
    const at = (id: string, show: string, company: string, published?: string) => {
      const found = extraction(id, show, [
        ["person", "John Smith", "guest", company],
        ["organisation", company],
      ]);
      return published ? { ...found, episode: { ...found.episode, published } } : found;
    };
    const two = resolve([
      at("e1", "S", "Acme"),
      at("e2", "T", "Initech"),
      extraction("e3", "S", [["person", "John Smith", "mentioned"]]),
    ]);
    expect(ids(two.entities)).toEqual([
      "organisation:acme",
      "organisation:initech",
      "person:john-smith.e1",
      "person:john-smith.e2",
    ]);
    const moved = resolve([
      at("e1", "S", "Acme", "2018-01-10"),
      at("e2", "T", "Initech", "2021-05-02"),
    ]);
    expect(ids(moved.entities)).toContain("person:john-smith");
    const sameShow = resolve([at("e1", "S", "Acme"), at("e2", "S", "Initech")]);
    expect(ids(sameShow.entities)).toContain("person:john-smith");
    const employed = resolve([
      extraction("e1", "S", [
        ["person", "John Smith", "guest", "Acme"],
        ["organisation", "Acme"],
      ]),
      extraction("e2", "T", [
        ["person", "John Smith", "mentioned", "Acme"],
        ["organisation", "Acme"],
      ]),
    ]);
    expect(ids(employed.entities)).toEqual(["organisation:acme", "person:john-smith"]);
  });

  it("takes Mike and Michael of one family name and employer for one", () => {
    const { entities } = resolve([
      extraction("e1", "S", [
        ["person", "Michael Driscoll", "guest", "Rill"],
        ["organisation", "Rill"],
      ]),
      extraction("e2", "T", [
        ["person", "Mike Driscoll", "guest", "Rill"],
        ["organisation", "Rill"],
      ]),
    ]);
    expect(names(entities)).toEqual(["Rill", "Michael Driscoll"]);
  });

  it("keeps first names within their episode, those of hosts within their show", () => {
    const { entities } = resolve([
      extraction("e1", "S", [
        ["person", "Jeff", "host"],
        ["person", "Rachel", "guest"],
      ]),
      extraction("e2", "S", [
        ["person", "Jeff", "host"],
        ["person", "Rachel", "guest"],
      ]),
      extraction("e3", "T", [["person", "Jeff", "host"]]),
    ]);
    expect(ids(entities)).toEqual([
      "person:jeff.s",
      "person:jeff.t",
      "person:rachel.e1",
      "person:rachel.e2",
    ]);
  });

  it("stops a merge at a cannot-link and reports it", () => {
    const { entities, conflicts } = resolve(
      [
        extraction("e1", "S", [["technology", "Vue.js"]]),
        extraction("e2", "S", [["technology", "Vue"]]),
      ],
      { cannotLinks: [["technology|vue", "technology|vuejs"]] },
    );
    expect(entities).toHaveLength(2);
    expect(conflicts).toHaveLength(1);
  });

  it("gives the same whatever the order", () => {
    const named = fc.tuple(
      fc.constantFrom<EntityType>("person", "organisation", "technology"),
      fc.constantFrom(
        "Ada Byron",
        "John Smith",
        "ada byron",
        "Jon Smith",
        "Ada",
        "Vue",
        "Vue.js",
        "C++",
        "Acme Inc",
        "ACME",
      ),
      fc.constantFrom<(PersonRole | undefined)[]>("guest", "host", undefined),
      fc.constantFrom("Acme Inc", "ACME", "none"),
    );
    const archive = fc
      .array(fc.tuple(fc.constantFrom("S", "T"), fc.array(named, { maxLength: 5 })), {
        maxLength: 8,
      })
      .map((rows) => rows.map(([show, list], i) => extraction(`e${i}`, show, list)));
    fc.assert(
      fc.property(archive, fc.infiniteStream(fc.nat()), (extractions, order) => {
        const keyed = extractions.map((item) => [order.next().value as number, item] as const);
        const shuffled = keyed.sort(([a], [b]) => a - b).map(([, item]) => item);
        const here = resolve(extractions);
        const there = resolve(shuffled);
        expect(there.entities).toEqual(here.entities);
        for (const { mentions } of extractions)
          for (const mention of mentions)
            expect(there.entityOf.get(mention)).toEqual(here.entityOf.get(mention));
        expect(new Set(ids(here.entities)).size).toBe(here.entities.length);
      }),
    );
  });
});
