// The README is held to the code: what it names exists, and what exists it names.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { readCorrections } from "../../src/corrections/corrections.ts";
import { binaryExporters } from "../../src/exporters/binary-exporters.ts";
import { exporters } from "../../src/exporters/exporters.ts";
import { pageExporters } from "../../src/node/export-page.ts";
import { sqlite } from "../../src/node/export-sqlite.ts";
import { entityTypes } from "../../src/ontology/entity-types.ts";
import { operations } from "../../src/server/operations/operations.ts";
import { pathOf } from "../../src/server/api.ts";
import { readers } from "../../src/sources/readers.ts";

const root = resolve(import.meta.dirname, "../..");
const readme = readFileSync(resolve(root, "README.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));

describe("README names", () => {
  it.each(commands.map(({ name }) => name))("the command %s", (name) => {
    expect(readme).toMatch(new RegExp(`\`castgraph ${name}\\b`));
  });

  it.each(readers.map(({ label }) => label))("the source: %s", (label) => {
    expect(readme).toContain(label);
  });

  const formats = [...exporters, ...binaryExporters, sqlite, ...pageExporters("")];
  it.each(formats.map(({ id }) => id))("the format %s", (id) => {
    expect(readme).toContain(`\`${id}\``);
  });

  it.each(operations.map(pathOf))("the question %s", (path) => {
    expect(readme).toContain(`\`${path.slice(1)}\``);
  });
});

describe("what the README names exists:", () => {
  it.each([...new Set(readme.match(/npm run [\w:]+/g))])("%s", (command) => {
    expect(scripts).toHaveProperty([command.slice("npm run ".length)]);
  });

  it.each([...new Set([...readme.matchAll(/npx castgraph (\w+)/g)].map((match) => match[1]!))])(
    "castgraph %s",
    (name) => {
      expect(commands.map((command) => command.name)).toContain(name);
    },
  );

  it.each([
    ...new Set(
      [...readme.matchAll(/(?:`|\]\()((?:src|seeds)\/[\w./-]+)/g)].map((match) => match[1]!),
    ),
  ])("%s", (path) => {
    expect(existsSync(resolve(root, path))).toBe(true);
  });
});

describe("the corrections of the README", () => {
  it("are read, and name every type", () => {
    const text = /```yaml\n(.*?)```/s.exec(readme)![1]!;
    const faults: string[] = [];
    const corrections = readCorrections({ uri: "corrections.yaml", text }, ({ message }) =>
      faults.push(message),
    );
    expect(faults).toEqual([]);
    expect(corrections.length).toBeGreaterThan(3);
    for (const { id } of entityTypes) expect(readme).toContain(`\`${id}\``);
  });

  it("are all the operations there are", () => {
    const help: string[] = [];
    readCorrections({ uri: "corrections.yaml", text: "- { op: none }" }, (diagnostic) =>
      help.push(diagnostic.help ?? ""),
    );
    const operations = /Give one of (.+)\./.exec(help.join())![1]!.split(", ");
    expect(operations.length).toBeGreaterThan(5);
    for (const operation of operations) expect(readme).toContain(`\`${operation}\``);
  });
});

describe.each(["src", "src/extraction"])("the reading order of %s", (place) => {
  const page = readFileSync(resolve(root, place, "README.md"), "utf8");
  const folders = readdirSync(resolve(root, place), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .filter(({ name }) => readdirSync(resolve(root, place, name)).length > 0);

  it.each(folders.map(({ name }) => name))("has %s", (name) => {
    expect(page).toContain(`| \`${name}/\``);
  });

  it("begins each folder with files that exist", () => {
    for (const [, folder, files] of page.matchAll(/^\| `([\w/]+)\/` *\|[^|]*\| (.+) \|$/gm)) {
      for (const [, file] of files!.matchAll(/`([^`]+)`/g)) {
        const path = resolve(root, place, folder!, file!);
        expect([path, existsSync(path)]).toEqual([path, true]);
      }
    }
  });
});
