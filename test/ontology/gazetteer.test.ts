// The tables of names are checked as data: spelling of the format, classes, collisions, makers; then the compiler.
import { describe, expect, it } from "vitest";
import { compileGazetteer } from "../../src/ontology/gazetteer/compile.ts";
import type { GazetteerEntry, NameForm } from "../../src/ontology/gazetteer/entry.ts";
import { caseRuleOf, foldForm, parseForm, writeForm } from "../../src/ontology/gazetteer/form.ts";
import { formsOf, loadGazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";
import { packEntries, unpackEntries } from "../../src/ontology/gazetteer/pack.ts";
import { parseTable, type TableRow } from "../../src/ontology/gazetteer/table.ts";
import {
  gazetteerModule,
  readSources,
  readTables,
} from "../../src/ontology/gazetteer/vite-plugin.ts";

const sources = await readSources();
const rows = sources.tables.flatMap(parseTable);
const compiled = compileGazetteer(sources);
const at = ({ file, line, entry }: TableRow) => `${file}:${line} ${entry.name}`;
const isTopic = (entry: GazetteerEntry) => entry.readings[0].entityType === "topic";

/** Pairs of rows that claim the same form, neither of them saying so. */
function collisions(all: readonly TableRow[]): readonly string[] {
  const claims = new Map<string, { row: TableRow; form: NameForm }[]>();
  for (const row of all)
    for (const form of row.entry.forms) {
      const key = foldForm(form.text);
      claims.set(key, [...(claims.get(key) ?? []), { row, form }]);
    }
  return [...claims.values()].flatMap((claimants) =>
    claimants.flatMap(({ row, form }, index) =>
      claimants.slice(index + 1).flatMap((other) => {
        if (other.row === row) return [];
        if (row.shared.has(form.text) || other.row.shared.has(other.form.text)) return [];
        const apart = caseRuleOf(form) === "exact" && caseRuleOf(other.form) === "exact";
        if (apart && form.text !== other.form.text) return [];
        return [`"${form.text}": ${at(row)} and ${at(other.row)}`];
      }),
    ),
  );
}

/** Names that are one word of English, yet believed in any case of letters. */
function carelessClasses(all: readonly TableRow[]): readonly string[] {
  return all
    .filter(({ entry }) => !isTopic(entry))
    .flatMap((row) =>
      row.entry.forms
        .filter((form) => form.nameClass === "U" && caseRuleOf(form) === "any")
        .filter((form) => sources.englishWords.has(form.text.toLowerCase()))
        .filter((form) => !reviewedWords.has(form.text))
        .map((form) => `${at(row)}: ${form.text}`),
    );
}

/** In the word list, but no word anyone uses in a text about software: any case of letters is right. */
const reviewedWords = new Set(
  `Airbus CentOS Cilium Emacs Facebook FedEx Firebase Firebug Flyte Futhark GIF Google Graphology AWK Linux MIDI Megaparsec
  MillWheel Mongo Preact Prolog Ragas RancherOS Recharts Scala Tantivy Terraform Tetris Twirp TypeScript Ubuntu iOS spaCy`.split(
    /\s+/,
  ),
);

function unknownMakers(all: readonly TableRow[]): readonly string[] {
  const organisations = new Set(
    all
      .filter(({ entry }) => entry.readings.some((r) => r.entityType === "organisation"))
      .map(({ entry }) => entry.name),
  );
  return all
    .filter(({ entry }) => entry.maker !== undefined && !organisations.has(entry.maker))
    .map((row) => `${at(row)}: ${row.entry.maker}`);
}

const table = (...lines: readonly string[]) =>
  parseTable({ file: "a.txt", text: lines.join("\n") });

describe("the tables of names", () => {
  it("write partners both ways", () => {
    const tables = [
      {
        file: "a.txt",
        text: "=Hoff & Vane | organisation/company |  |  | S |\n=Elm and Oak | organisation/company |  |  | S |",
      },
    ];
    const both = compileGazetteer({ ...sources, tables, icons: [], languages: [] });
    expect(both.map(({ forms }) => forms.map(({ text }) => text))).toEqual([
      ["Elm and Oak", "Elm & Oak"],
      ["Hoff & Vane", "Hoff and Vane"],
    ]);
  });

  it("hold enough", () => {
    expect(rows.length).toBeGreaterThan(24_000);
    expect(new Set(rows.map((row) => row.entry.readings[0].entityType)).size).toBe(7);
  });

  it("have no name twice", () => {
    const names = rows.map((row) => row.entry.name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("have no form that two entries claim without saying so", () => {
    expect(collisions(rows)).toEqual([]);
  });

  it("are sorted", () => {
    for (const { file, text } of readTables()) {
      const names = parseTable({ file, text }).map((row) => row.entry.name.toLowerCase());
      const wrong = names.findIndex((name, index) => index > 0 && name < names[index - 1]!);
      expect(wrong < 0 ? [] : [file, names[wrong]]).toEqual([]);
    }
  });

  it("say what they hold", () => {
    for (const { file, text } of readTables()) {
      expect(text, file).toMatch(
        /^# .+\n# name \| type\/kind \| aliases \| maker \| class \| homepage\n/,
      );
      expect(text.endsWith("\n") && !text.endsWith("\n\n"), file).toBe(true);
    }
  });

  it("believe no word of English in any case of letters", () => {
    expect(carelessClasses(rows)).toEqual([]);
  });

  it("ask a strict cue of one or two letters", () => {
    const short = rows
      .filter(({ entry }) => !isTopic(entry))
      .flatMap((row) => row.entry.forms.map((form) => ({ row, form })))
      .filter(({ form }) => /^\p{L}{1,2}$/u.test(form.text) && form.nameClass === "U");
    expect(short.map(({ row, form }) => `${at(row)}: ${form.text}`)).toEqual([]);
  });

  it("name makers that are organisations", () => {
    expect(unknownMakers(rows)).toEqual([]);
  });

  it("give homepages without scheme", () => {
    const wrong = rows.filter(({ entry }) => /^https?:|\s/.test(entry.homepage ?? ""));
    expect(wrong.map(at)).toEqual([]);
  });
});

describe("the checks of the tables", () => {
  it("notice a form that two entries claim", () => {
    const two = table(
      "Atom | technology/editor |  |  | C",
      "Feed | technology/format | Atom |  | U",
    );
    expect(collisions(two)).toHaveLength(1);
    expect(
      collisions(
        table("Atom | technology/editor |  |  | C!", "Feed | technology/format | Atom |  | U"),
      ),
    ).toEqual([]);
    expect(
      collisions(
        table("=BEAM | technology/runtime |  |  | S", "=Beam | technology/software |  |  | S"),
      ),
    ).toEqual([]);
  });

  it("notice a word of English that is believed anywhere", () => {
    expect(carelessClasses(table("Helm | technology/software |  |  | U"))).toHaveLength(1);
    expect(carelessClasses(table("Helm | technology/software |  |  | C"))).toEqual([]);
  });

  it("notice a maker that nobody knows", () => {
    expect(unknownMakers(table("Helm | technology/software |  | Nobody | C"))).toHaveLength(1);
  });
});

describe("parseTable", () => {
  it("reads a row", () => {
    expect(
      table("# a comment", "", "Go | technology/language | Golang:U, =go |  | C | go.dev"),
    ).toEqual([
      {
        file: "a.txt",
        line: 3,
        shared: new Set(),
        entry: {
          name: "Go",
          readings: [{ entityType: "technology", kind: "language" }],
          forms: [
            { text: "Go", nameClass: "C", exactCase: false },
            { text: "Golang", nameClass: "U", exactCase: false },
            { text: "go", nameClass: "C", exactCase: true },
          ],
          homepage: "go.dev",
          source: "table",
        },
      },
    ]);
  });

  it("reads a name with two readings, and one without a kind", () => {
    const [both, topic] = table(
      "Datadog | organisation/company + technology/platform |  |  | U",
      "service mesh | topic | service meshes |  | U",
    );
    expect(both?.entry.readings).toEqual([
      { entityType: "organisation", kind: "company" },
      { entityType: "technology", kind: "platform" },
    ]);
    expect(topic?.entry.readings).toEqual([{ entityType: "topic" }]);
  });

  it.each([
    ["X | technology/langauge |  |  | U", /^a\.txt:2: unknown kind of technology: "langauge"/],
    ["X | topic/thing |  |  | U", /^a\.txt:2: unknown kind of topic/],
    ["X | person |  |  | U", /^a\.txt:2: unknown type: "person"/],
    ["X | gadget/thing |  |  | U", /^a\.txt:2: unknown type: "gadget"/],
    ["X | topic |  |  | Q", /^a\.txt:2: unknown class: "Q"/],
    ["X | topic", /^a\.txt:2: unknown class: ""/],
    [" | topic |  |  | U", /^a\.txt:2: no name/],
    ["X | topic | Y, Y |  | U", /^a\.txt:2: "Y" stands twice/],
    ["X | topic |  |  | U | x.org | more", /^a\.txt:2: 7 columns/],
  ])("says where %j is wrong", (line, message) => {
    expect(() => table("# head", line)).toThrow(message);
  });
});

describe("forms", () => {
  it.each([
    ["Golang:U", { text: "Golang", nameClass: "U", exactCase: false }],
    ["=AWS", { text: "AWS", nameClass: "C", exactCase: true }],
    ["Yahoo!", { text: "Yahoo!", nameClass: "C", exactCase: false }],
    ["C++", { text: "C++", nameClass: "C", exactCase: false }],
    ["re:Invent", { text: "re:Invent", nameClass: "C", exactCase: false }],
  ] as const)("reads and writes %j", (written, form) => {
    expect(parseForm(written, "C").form).toEqual(form);
    expect(writeForm(form, "C")).toBe(written);
  });

  it("knows a shared form", () => {
    expect(parseForm("Atom:C!", "U")).toEqual({
      form: { text: "Atom", nameClass: "C", exactCase: false },
      shared: true,
    });
  });

  it.each([
    ["Kubernetes:U", "any"],
    ["Rust:C", "capital"],
    ["CSI:X", "exact"],
    ["uv:C", "exact"],
    ["=Cloud Run:S", "exact"],
    ["Python:S", "capital"],
  ])("looks for %s in the case %s", (written, caseRule) => {
    expect(caseRuleOf(parseForm(written, "U").form)).toBe(caseRule);
  });
});

describe("compileGazetteer", () => {
  const names = new Map(compiled.map((entry) => [entry.name, entry]));

  it("gives colours and icons to known names", () => {
    expect(names.get("Kubernetes")).toMatchObject({ color: "#326ce5", icon: "kubernetes" });
    expect(names.get("Rust")?.color).toBe("#dea584");
  });

  it("adds names of the packages, and no word of English", () => {
    const added = compiled.filter((entry) => entry.source !== "table");
    expect(added.length).toBeGreaterThan(300);
    for (const entry of added) {
      expect(entry.forms[0].nameClass, entry.name).not.toBe("U");
      expect(sources.englishWords.has(entry.name.toLowerCase()), entry.name).toBe(false);
      expect(entry.name.length).toBeGreaterThan(3);
    }
  });

  it("leaves out what a table already calls otherwise", () => {
    const keys = compiled.map((entry) => foldForm(entry.name));
    const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
    expect(twice).toEqual(["yarn"]);
  });

  it("does not depend on the order of its sources", () => {
    const reversed = compileGazetteer({
      ...sources,
      tables: [...sources.tables].reverse(),
      languages: [...sources.languages].reverse(),
      icons: [...sources.icons].reverse(),
    });
    expect(reversed).toEqual(compiled);
  });

  it("packs without loss, small enough to load", async () => {
    const unpacked = unpackEntries(packEntries(compiled));
    const byName = (a: GazetteerEntry, b: GazetteerEntry) => (a.name < b.name ? -1 : 1);
    expect([...unpacked].sort(byName)).toEqual([...compiled].sort(byName));
    expect((await gazetteerModule()).length).toBeLessThan(760_000);
  });
});

describe("loadGazetteer", () => {
  it("gives what was compiled, once, with a version", async () => {
    const gazetteer = await loadGazetteer();
    expect(gazetteer.entries).toEqual(unpackEntries(packEntries(compiled)));
    expect(gazetteer.version).toMatch(/^[0-9a-f]{16}$/);
    expect(await loadGazetteer()).toBe(gazetteer);
  });

  it("lists every form with the case it is looked for in", async () => {
    const forms = [...formsOf(await loadGazetteer())].filter(({ entry }) => entry.name === "Go");
    expect(forms.map(({ form, caseRule }) => [form.text, form.nameClass, caseRule])).toContainEqual(
      ["Golang", "U", "any"],
    );
    expect(forms[0]).toMatchObject({ form: { text: "Go", nameClass: "C" }, caseRule: "capital" });
  });
});
