// The search index: names, aliases, beginnings, near misses, accents.
import { describe, expect, it } from "vitest";
import { createDataset } from "../../../src/web/data/create-dataset.ts";
import { createSearchIndex } from "../../../src/web/panels/search/search-index.ts";
import { sampleArchive } from "../../support/sample-archive.ts";

const index = await createSearchIndex(createDataset(sampleArchive()));
const labels = (query: string, types?: string[]) =>
  index.find(query, types ? { types } : {}).map((hit) => hit.label);

describe("search", () => {
  it.each([
    ["kubernetes", "Kubernetes"],
    ["Kube", "Kubernetes"],
    ["k8s", "Kubernetes"],
    ["kubernets", "Kubernetes"],
    ["asa lind", "Åsa Lindqvist"],
    ["sorensen", "Emil Sørensen"],
    ["prado", "Lucía Prado"],
    ["golang", "Go"],
    ["go", "Go"],
    ["postgres", "PostgreSQL"],
  ])("%s finds %s first", (query, label) => {
    expect(labels(query)[0]).toBe(label);
  });

  it("says which alias was meant, and only then", () => {
    expect(index.find("k8s")[0]).toMatchObject({ label: "Kubernetes", alias: "K8s" });
    expect(index.find("kubernetes")[0]).not.toHaveProperty("alias");
  });

  it("finds episodes after things", () => {
    const hits = index.find("Ilse Vandermeer");
    expect(hits[0]).toMatchObject({ entityType: "person", episodes: 2 });
    expect(hits.some((hit) => hit.entityType === "episode")).toBe(true);
  });

  it("keeps to the types asked for", () => {
    const hits = index.find("rafi", { types: ["episode"] });
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every((hit) => hit.entityType === "episode")).toBe(true);
  });

  it("finds nothing for nothing", () => {
    expect(labels("")).toEqual([]);
    expect(labels("   ")).toEqual([]);
    expect(labels("zzzzqq")).toEqual([]);
  });
});
