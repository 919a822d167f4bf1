// GEXF and GraphML against their official schemas.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gexf } from "../../src/exporters/gexf.ts";
import { graphml } from "../../src/exporters/graphml.ts";
import { exampleGraphs } from "../support/example-graphs.ts";
import { fileOf } from "./files.ts";
import { find, run, schemaFolder } from "./tools.ts";

const xmllint = find("xmllint");
const schemas = schemaFolder();

describe.skipIf(!xmllint || !schemas).each(exampleGraphs)("$name", ({ build }) => {
  const valid = (path: string, ...schema: string[]) =>
    expect(() => run(xmllint!, ["--nonet", "--noout", "--huge", ...schema, path])).not.toThrow();

  it.each([{}, { dynamic: true }, { texts: false }])("is valid GEXF 1.3 with %j", (options) => {
    valid(fileOf(gexf, build(), options), "--relaxng", join(schemas!, "gexf-1.3/gexf.rng"));
  });

  it("is well-formed GEXF 1.2", () => {
    valid(fileOf(gexf, build(), { gexf: "1.2", dynamic: true }));
  });

  it("is valid GraphML", () => {
    valid(fileOf(graphml, build()), "--schema", join(schemas!, "graphml-1.1/graphml.xsd"));
  });

  it("is valid GraphML with yEd's extension", () => {
    const path = fileOf(graphml, build(), { yed: true });
    valid(path, "--schema", join(schemas!, "ygraphml/schema-ext/ygraphml.xsd.xml"));
  });
});
